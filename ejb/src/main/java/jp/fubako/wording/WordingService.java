package jp.fubako.wording;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jp.fubako.access.AccessService;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;
import jp.fubako.audit.Audited;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.RefusedException;
import jp.fubako.shared.Verdict;

/** 定型文 and 起案様式: of the office, of a section, of a person (DR-03). */
@Audited
@Stateless
public class WordingService {

  @Inject private WordingRepository repository;
  @Inject private AccessService access;
  @Inject private AuditService audit;
  @Inject private OfficeClock clock;

  /** The texts that the caller may use, by place, his own first. */
  public List<StandardTextRow> texts() {
    var caller = access.caller();
    return repository.texts(caller).stream().map(text -> text.row(caller)).toList();
  }

  /** Keeps a text, new or changed. Returns its id. */
  public UUID save(SaveText words) {
    var caller = access.caller();
    if (words.id() == null) {
      var text = new StandardText(words, caller, clock.now());
      repository.add(text);
      return kept("wording.text", text.id(), text.name());
    }
    var text = text(words.id());
    seen(text.version(), words.version());
    text.write(words, caller, clock.now());
    return kept("wording.text", text.id(), text.name());
  }

  public void removeText(UUID id, long version) {
    var text = text(id);
    text.shelf().mayKeep(access.caller()).orThrow();
    seen(text.version(), version);
    repository.remove(text);
    kept("wording.removeText", id, text.name());
  }

  /** The templates that the caller may use, his own first. */
  public List<DraftTemplateRow> templates() {
    var caller = access.caller();
    return repository.templates(caller).stream().map(each -> each.row(caller)).toList();
  }

  /** One that the caller may use. */
  public DraftTemplateRow template(UUID id) {
    return found(id).row(access.caller());
  }

  /** Keeps a template, new or changed. Returns its id. */
  public UUID save(SaveTemplate form) {
    var caller = access.caller();
    if (form.id() == null) {
      var template = new DraftTemplate(form, caller, clock.now());
      repository.add(template);
      return kept("wording.template", template.id(), template.name());
    }
    var template = found(form.id());
    seen(template.version(), form.version());
    template.write(form, caller, clock.now());
    return kept("wording.template", template.id(), template.name());
  }

  public void removeTemplate(UUID id, long version) {
    var template = found(id);
    template.shelf().mayKeep(access.caller()).orThrow();
    seen(template.version(), version);
    repository.remove(template);
    kept("wording.removeTemplate", id, template.name());
  }

  private UUID kept(String action, UUID id, String name) {
    repository.flush();
    audit.record(AuditEvent.of(action, id, name));
    return id;
  }

  private static void seen(long now, long seen) {
    (now == seen ? Verdict.allowed() : Verdict.refused(WordingRefusal.CHANGED_SINCE_SEEN))
        .orThrow();
  }

  private StandardText text(UUID id) {
    return repository
        .text(id)
        .filter(text -> text.shelf().readableBy(access.caller()))
        .orElseThrow(() -> new RefusedException(WordingRefusal.NOT_FOUND));
  }

  private DraftTemplate found(UUID id) {
    return repository
        .template(id)
        .filter(each -> each.shelf().readableBy(access.caller()))
        .orElseThrow(() -> new RefusedException(WordingRefusal.NOT_FOUND));
  }
}
