package jp.fubako.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.fubako.access.AccessService;
import jp.fubako.access.Caller;
import jp.fubako.authority.AuthorityService;
import jp.fubako.authority.Matter;
import jp.fubako.organisation.Duty;
import jp.fubako.records.FileRole;
import jp.fubako.records.FileRow;
import jp.fubako.records.FileService;
import jp.fubako.records.FolderRow;
import jp.fubako.records.RecordsService;
import jp.fubako.routing.PlanRequest;
import jp.fubako.routing.RoutePlan;
import jp.fubako.routing.RoutePlanService;
import jp.fubako.sealing.SealingService;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.RefusedException;

/** What a draft depends on: its route, its folder, its attachments, and the check of it all. */
@ApplicationScoped
class DraftDesk {

  @Inject private RoutePlanService plans;
  @Inject private AuthorityService authority;
  @Inject private RecordsService records;
  @Inject private FileService files;
  @Inject private SealingService sealing;
  @Inject private AccessService access;
  @Inject private Papers papers;
  @Inject private Precedents precedents;
  @Inject private OfficeClock clock;

  /** The duty in which the drafter acts: the chosen one, or his main one. */
  Duty duty(Caller caller, UUID postId) {
    return caller.duties().stream()
        .filter(d -> postId == null || d.postId().equals(postId))
        .findFirst()
        .orElseThrow(() -> new RefusedException(DraftingRefusal.NO_POST));
  }

  Optional<Matter> matter(String code) {
    return code == null
        ? Optional.empty()
        : authority.matters(clock.today()).stream().filter(m -> m.code().equals(code)).findFirst();
  }

  /** The route; {@link RoutePlan#NONE} while it depends on something that is not filled in. */
  RoutePlan plan(DraftFields fields) {
    var matter = matter(fields.matterCode());
    boolean open =
        matter.isEmpty()
            || (matter.get().needsAmount() && fields.amount() == null)
            || (fields.amount() != null && fields.amount() < 0);
    var caller = access.caller();
    boolean holds =
        caller.duties().stream()
            .anyMatch(
                d -> fields.drafterPostId() == null || d.postId().equals(fields.drafterPostId()));
    if (open || !holds) {
      return RoutePlan.NONE;
    }
    return plans.plan(
        new PlanRequest(
            duty(caller, fields.drafterPostId()).postId(),
            fields.matterCode(),
            fields.amount(),
            fields.reservations(),
            fields.raiseTo(),
            fields.consultPosts(),
            fields.readerPosts(),
            clock.today()));
  }

  Optional<FolderRow> folder(UUID folderId) {
    if (folderId == null) {
      return Optional.empty();
    }
    return Optional.of(records.folder(folderId));
  }

  /** The attachments in their order, without what we made ourselves. */
  List<FileRow> attachments(UUID proposalId) {
    return files.files(proposalId).stream()
        .filter(f -> f.role() == FileRole.ATTACHMENT || f.role() == FileRole.ORIGINAL)
        .toList();
  }

  List<Finding> check(Proposal proposal) {
    var fields = proposal.fields();
    var caller = access.caller();
    return DraftCheck.of(
        new CheckFacts(
            fields,
            matter(fields.matterCode()).orElse(null),
            plan(fields),
            folder(fields.folderId()).orElse(null),
            attachments(proposal.id()),
            fields.drafterPostId() == null
                ? !caller.duties().isEmpty()
                : caller.holds(fields.drafterPostId()),
            sealing.hasKey(caller.personId()),
            papers.unprintable(fields),
            precedents.leftovers(proposal),
            clock.today()));
  }
}
