package jp.fubako.web.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.fubako.organisation.ImportReport.Fault;
import jp.fubako.shared.Verdict;
import jp.fubako.transfer.AffectedStep;
import jp.fubako.transfer.Handover;
import jp.fubako.transfer.MovingDrafter;
import jp.fubako.transfer.Rehearsal;
import jp.fubako.transfer.StaffChange;
import jp.fubako.transfer.TransferRow;

/** How transfers are written in JSON. */
final class TransferJson {

  private TransferJson() {}

  static Map<String, Object> of(TransferRow row) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", row.id().toString());
    json.put("effectiveOn", row.effectiveOn().toString());
    json.put("state", row.state().name());
    json.put("fileName", row.fileName());
    json.put("loadedAt", row.loadedAt().toString());
    json.put("loadedBy", row.loadedBy());
    json.put("confirmedBy", row.confirmedBy());
    return json;
  }

  static Map<String, Object> of(Rehearsal r) {
    var json = of(r.transfer());
    json.put("faults", each(r.faults(), TransferJson::of));
    json.put("changes", each(r.changes(), TransferJson::of));
    json.put("unchanged", r.unchanged());
    json.put("endedPosts", r.endedPosts());
    json.put("handovers", each(r.handovers(), TransferJson::of));
    json.put("vacant", each(r.vacant(), TransferJson::of));
    json.put("deciders", each(r.deciders(), TransferJson::of));
    json.put("steps", each(r.steps(), TransferJson::of));
    json.put("drafters", each(r.drafters(), TransferJson::of));
    json.put("mayConfirm", code(r.mayConfirm()));
    json.put("mayCancel", code(r.mayCancel()));
    return json;
  }

  private static <T> List<Map<String, Object>> each(
      List<T> rows, Function<T, Map<String, Object>> one) {
    return rows.stream().map(one).toList();
  }

  /** Empty when allowed, else the code of the refusal. */
  private static String code(Verdict verdict) {
    return verdict instanceof Verdict.Refused refused ? refused.reason().key() : "";
  }

  private static Map<String, Object> of(Fault f) {
    return Map.of(
        "line", f.line(), "column", f.column(), "cause", f.cause().name(), "value", f.value());
  }

  private static Map<String, Object> of(StaffChange c) {
    return Map.of(
        "staffNo", c.staffNo(),
        "name", c.name(),
        "kind", c.kind().name(),
        "before", c.before(),
        "after", c.after(),
        "ended", c.ended());
  }

  private static Map<String, Object> of(Handover h) {
    return Map.of("post", h.title(), "before", h.before(), "after", h.after());
  }

  private static Map<String, Object> of(AffectedStep s) {
    var json = new LinkedHashMap<String, Object>();
    json.put("stepId", s.stepId().toString());
    json.put("caseId", s.subjectId().toString());
    json.put("title", s.title());
    json.put("number", s.number());
    json.put("kind", s.kind());
    json.put("active", s.active());
    json.put("post", s.post());
    json.put("before", s.before());
    json.put("after", s.after());
    json.put("fate", s.fate().name());
    return json;
  }

  private static Map<String, Object> of(MovingDrafter d) {
    var json = new LinkedHashMap<String, Object>();
    json.put("caseId", d.subjectId().toString());
    json.put("title", d.title());
    json.put("number", d.number());
    json.put("drafter", d.drafter());
    json.put("goes", d.goes());
    return json;
  }
}
