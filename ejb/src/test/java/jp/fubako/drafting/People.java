package jp.fubako.drafting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.fubako.access.Caller;
import jp.fubako.access.Role;
import jp.fubako.organisation.AssignmentKind;
import jp.fubako.organisation.Duty;
import jp.fubako.organisation.PostKind;
import jp.fubako.records.DisclosureClass;
import jp.fubako.records.ReadingScope;

/** Callers and fields for the tests of proposals. */
final class People {

  static final UUID SECTION = UUID.randomUUID();
  static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");
  static final UUID FOLDER = UUID.randomUUID();

  private People() {}

  static Caller of(String name, UUID section, Role... roles) {
    var duty =
        new Duty(
            UUID.randomUUID(),
            "主事",
            PostKind.STAFF,
            UUID.randomUUID(),
            "総務係",
            section,
            "総務課",
            "真総",
            AssignmentKind.PRINCIPAL);
    return new Caller(
        UUID.randomUUID(),
        name,
        name,
        name.split(" ")[0],
        Set.of(roles),
        List.of(duty),
        Set.of("town"),
        "");
  }

  static DraftFields fields(SealHandling seal, boolean issuing) {
    return fields("道路占用の協議について（回答）", "回答してよろしいか伺います。", null, seal, issuing);
  }

  static DraftFields fields(
      String subject, String inquiry, Long amount, SealHandling seal, boolean issuing) {
    return new DraftFields(
        null,
        subject,
        inquiry,
        "",
        "REPLY",
        amount,
        amount == null ? "" : "7款1項1目 修繕料",
        Set.of(),
        null,
        List.of(),
        List.of(),
        false,
        LocalDate.of(2026, 12, 1),
        issuing,
        "山形県知事　様",
        "真室川町長",
        "",
        "下記のとおり回答します。",
        DispatchMethod.MAIL,
        seal,
        LocalDate.of(2026, 11, 30),
        "",
        FOLDER,
        DisclosureClass.OPEN,
        "",
        ReadingScope.SECTION);
  }

  static Proposal draft(Caller drafter, DraftFields fields) {
    return new Proposal(
        UUID.randomUUID(), Origin.OWN, drafter, drafter.duties().getFirst(), fields, NOW);
  }

  static Proposal decided(Caller drafter, DraftFields fields) {
    var proposal = draft(drafter, fields);
    proposal.submitted(UUID.randomUUID(), drafter, drafter.duties().getFirst(), NOW);
    proposal.decided(NOW);
    return proposal;
  }

  static Proposal lettered(Caller drafter, DraftFields fields) {
    var proposal = decided(drafter, fields);
    if (fields.seal() != SealHandling.NONE) {
      proposal.numbered("真総第1号", drafter, NOW);
    }
    proposal.lettered(
        UUID.randomUUID(), UUID.randomUUID(), LocalDate.of(2026, 11, 20), drafter, NOW);
    return proposal;
  }
}
