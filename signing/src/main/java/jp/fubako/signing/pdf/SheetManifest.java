package jp.fubako.signing.pdf;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.fubako.signing.log.CanonicalJson;

/**
 * The list embedded in the sheet as {@code manifest.json} (RFC 8785): everything printed on it, and
 * the SHA-256 of every attachment. Signing the sheet signs the list, and so the attachments.
 */
final class SheetManifest {
  static final String FILE_NAME = "manifest.json";

  private SheetManifest() {}

  static byte[] of(ApprovalSheet sheet) {
    var all = new LinkedHashMap<String, Object>();
    all.put("v", 1);
    all.put("kind", "approval-sheet");
    all.put("proposal", sheet.proposalId().toString());
    all.put("revision", sheet.revision());
    all.put("office", sheet.office());
    all.put("number", sheet.documentNumber());
    all.put("subject", sheet.subject());
    all.put("inquiry", sheet.inquiry());
    all.put("grounds", sheet.grounds());
    all.put("draftedOn", sheet.draftedOn().toString());
    all.put("drafter", drafter(sheet.drafter()));
    all.put(
        "decision",
        Map.of("category", sheet.decision().category(), "basis", sheet.decision().basis()));
    all.put("dispatch", dispatch(sheet.dispatch()));
    all.put("filing", filing(sheet.filing()));
    if (sheet.budget() != null) {
      all.put("budget", Map.of("item", sheet.budget().item(), "amount", sheet.budget().amount()));
    }
    all.put("seals", sheet.cells().stream().map(SheetManifest::cell).toList());
    all.put("attachments", sheet.attachments().stream().map(SheetManifest::attachment).toList());
    if (!sheet.paper().isBlank()) {
      all.put("paper", sheet.paper());
    }
    if (sheet.former() != null) {
      all.put("former", former(sheet.former()));
    }
    if (sheet.oral() != null) {
      all.put("oral", oral(sheet.oral()));
    }
    return CanonicalJson.of(wellFormed(all));
  }

  static String fingerprint(byte[] manifest) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(manifest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static Map<String, ?> drafter(ApprovalSheet.Drafter drafter) {
    return Map.of(
        "unit", drafter.unit(),
        "post", drafter.post(),
        "name", drafter.name(),
        "extension", drafter.extension());
  }

  private static Map<String, ?> dispatch(ApprovalSheet.Dispatch dispatch) {
    var map = new LinkedHashMap<String, Object>();
    map.put("addressee", dispatch.addressee());
    map.put("sender", dispatch.sender());
    map.put("method", dispatch.method());
    map.put("seal", dispatch.seal());
    map.put("plannedOn", dispatch.plannedOn() == null ? null : dispatch.plannedOn().toString());
    map.put("dueOn", dispatch.dueOn() == null ? null : dispatch.dueOn().toString());
    map.put("urgent", dispatch.urgent());
    return map;
  }

  private static Map<String, ?> filing(ApprovalSheet.Filing filing) {
    return Map.of(
        "classification", filing.classification(),
        "folder", filing.folder(),
        "retention", filing.retention(),
        "disclosure", filing.disclosure(),
        "secrecy", filing.secrecy(),
        "receiptNumber", filing.receiptNumber());
  }

  private static Map<String, ?> cell(SealCell cell) {
    var map = new LinkedHashMap<String, Object>();
    map.put("field", cell.fieldName());
    map.put("title", cell.title());
    map.put("row", cell.row().name());
    map.put("decider", cell.decider());
    if (cell.carried() != null) {
      map.put("carried", carried(cell.carried()));
    }
    return map;
  }

  private static Map<String, ?> carried(CarriedSeal seal) {
    return Map.of(
        "name", seal.name(),
        "on", seal.on().toString(),
        "revision", seal.revision(),
        "sha256", seal.sha256(),
        "mark", seal.mark());
  }

  private static Map<String, ?> oral(OralNote oral) {
    return Map.of(
        "on", oral.on().toString(),
        "by", oral.by(),
        "to", oral.to(),
        "reason", oral.reason(),
        "recordedOn", oral.recordedOn().toString());
  }

  private static Map<String, ?> former(FormerSheet former) {
    return Map.of(
        "revision", former.revision(),
        "sha256", former.sha256(),
        "essence", former.essence(),
        "by", former.by(),
        "on", former.on().toString(),
        "words", former.words());
  }

  private static Map<String, ?> attachment(SheetAttachment attachment) {
    return Map.of(
        "order", attachment.order(),
        "name", attachment.name(),
        "mediaType", attachment.mediaType(),
        "size", attachment.size(),
        "pages", attachment.pages(),
        "sha256", attachment.sha256());
  }

  /** Replaces unpaired surrogates, which no JSON can hold; file names may bring them. */
  private static Map<String, ?> wellFormed(Map<?, ?> map) {
    var out = new LinkedHashMap<String, Object>();
    map.forEach((key, value) -> out.put((String) key, wellFormedValue(value)));
    return out;
  }

  private static Object wellFormedValue(Object value) {
    return switch (value) {
      case String s -> {
        var out = new StringBuilder(s.length());
        s.codePoints()
            .map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c)
            .forEach(out::appendCodePoint);
        yield out.toString();
      }
      case Map<?, ?> m -> wellFormed(m);
      case List<?> l -> l.stream().map(SheetManifest::wellFormedValue).toList();
      case null -> null;
      default -> value;
    };
  }
}
