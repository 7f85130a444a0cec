package jp.fubako.signing;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What may be done to a signed file: fill an empty signature field, add validation data under /DSS,
 * add an invisible signature or time-stamp field. Everything else is a change.
 */
final class IncrementRules {
  private static final COSName DSS = COSName.getPDFName("DSS");
  private static final COSName EXTENSIONS = COSName.getPDFName("Extensions");
  private static final Set<COSName> CATALOG = Set.of(COSName.ACRO_FORM, DSS, EXTENSIONS);
  private static final Set<COSName> FORM = Set.of(COSName.FIELDS, COSName.getPDFName("SigFlags"));
  private static final Set<COSName> FIELD = Set.of(COSName.V, COSName.AP);

  private final PDDocument before;
  private final PDDocument after;
  private final SortedSet<Integer> changed;
  private final List<String> findings = new ArrayList<>();
  private final Set<COSObjectKey> permittedNew = new HashSet<>();
  private final Set<COSObjectKey> addedFields = new HashSet<>();

  private IncrementRules(PDDocument before, PDDocument after, SortedSet<Integer> changed) {
    this.before = before;
    this.after = after;
    this.changed = changed;
  }

  /** What in the later revision is not permitted; empty when all is. */
  static List<String> violations(PDDocument before, PDDocument after, SortedSet<Integer> changed)
      throws IOException {
    var rules = new IncrementRules(before, after, changed);
    rules.judge();
    return rules.findings;
  }

  private void judge() throws IOException {
    var oldTrailer = before.getDocument().getTrailer();
    var newTrailer = after.getDocument().getTrailer();
    for (var name : new COSName[] {COSName.ROOT, COSName.INFO, COSName.ENCRYPT}) {
      if (!CosComparison.same(oldTrailer.getItem(name), newTrailer.getItem(name))) {
        findings.add("trailer: " + name.getName() + " changed");
        return;
      }
    }
    catalog();
    fields();
    pages();
    for (var number : changed) {
      var key = new COSObjectKey(number, 0);
      var old = existing(before, key);
      if (old == null) {
        if (!permittedNew.contains(key)) {
          findings.add("object " + number + " added");
        }
      } else if (!permittedNew.contains(key) && !CosComparison.same(old, existing(after, key))) {
        findings.add("object " + number + " changed");
      }
    }
  }

  private void catalog() throws IOException {
    var old = catalogOf(before);
    var now = catalogOf(after);
    if (!CosComparison.sameDictionary(old, now, CATALOG)) {
      findings.add("catalog changed");
    }
    permit(before.getDocument().getTrailer().getItem(COSName.ROOT));
    validationData(old, now);
    var oldForm = old.getCOSDictionary(COSName.ACRO_FORM);
    var newForm = now.getCOSDictionary(COSName.ACRO_FORM);
    if (oldForm == null || newForm == null) {
      findings.add("form added or removed");
      return;
    }
    if (!CosComparison.sameDictionary(oldForm, newForm, FORM)) {
      findings.add("form changed");
    }
    permit(now.getItem(COSName.ACRO_FORM));
    appendedFields(oldForm, newForm);
  }

  /** /DSS holds certificates and revocation data; it is never drawn. */
  private void validationData(COSDictionary old, COSDictionary now) {
    if (now.getItem(DSS) == null) {
      if (old.getItem(DSS) != null) {
        findings.add("validation data removed");
      }
      return;
    }
    var existed = new HashSet<COSObjectKey>();
    if (old.getItem(DSS) != null) {
      existed.addAll(reachable(old.getItem(DSS)));
      // whoever wrote the first revision may have tied pages to it, to change them later
      existed.removeAll(reachableWithout(old, DSS));
    }
    for (var key : reachable(now.getItem(DSS))) {
      if (existing(before, key) == null || existed.contains(key)) {
        permittedNew.add(key);
      }
    }
  }

  private Set<COSObjectKey> reachableWithout(COSDictionary catalog, COSName except) {
    var found = new HashSet<COSObjectKey>();
    for (var entry : catalog.entrySet()) {
      if (!except.equals(entry.getKey())) {
        found.addAll(reachable(entry.getValue()));
      }
    }
    return found;
  }

  private void appendedFields(COSDictionary oldForm, COSDictionary newForm) throws IOException {
    var old = oldForm.getCOSArray(COSName.FIELDS);
    var now = newForm.getCOSArray(COSName.FIELDS);
    if (old == null || now == null || !CosComparison.beginsWith(now, old)) {
      findings.add("list of fields changed");
      return;
    }
    permit(newForm.getItem(COSName.FIELDS));
    for (int i = old.size(); i < now.size(); i++) {
      if (now.get(i) instanceof COSObject reference
          && existing(before, reference.getKey()) == null
          && reference.getObject() instanceof COSDictionary field
          && invisibleSignature(field)) {
        addedFields.add(reference.getKey());
        permittedNew.add(reference.getKey());
        reachInto(field.getItem(COSName.V));
        reachInto(field.getItem(COSName.AP));
      } else {
        findings.add("field added that is seen or is no signature");
      }
    }
  }

  private static boolean invisibleSignature(COSDictionary field) {
    var place = field.getCOSArray(COSName.RECT);
    var hidden = place == null;
    if (place != null && place.size() == 4) {
      var r = place.toFloatArray();
      hidden = r[0] == r[2] && r[1] == r[3];
    }
    return hidden
        && COSName.SIG.equals(field.getCOSName(COSName.FT))
        && field.getItem(COSName.KIDS) == null
        && field.getItem(COSName.A) == null
        && field.getItem(COSName.AA) == null;
  }

  /** Fields that were empty may have been filled. */
  private void fields() throws IOException {
    var form = catalogOf(before).getCOSDictionary(COSName.ACRO_FORM);
    var list = form == null ? null : form.getCOSArray(COSName.FIELDS);
    if (list == null) {
      return;
    }
    for (var each : list) {
      if (each instanceof COSObject reference && changed.contains(number(reference.getKey()))) {
        filled(reference.getKey());
      }
    }
  }

  private void filled(COSObjectKey key) throws IOException {
    if (!(existing(before, key) instanceof COSDictionary old)
        || !(existing(after, key) instanceof COSDictionary now)
        || !COSName.SIG.equals(old.getCOSName(COSName.FT))
        || old.getDictionaryObject(COSName.V) != null
        || old.getItem(COSName.KIDS) != null
        || !CosComparison.sameDictionary(old, now, FIELD)) {
      return;
    }
    var value = now.getItem(COSName.V);
    if (!(value instanceof COSObject reference)
        || existing(before, reference.getKey()) != null
        || !(reference.getObject() instanceof COSDictionary signature)
        || !COSName.SIG.equals(signature.getCOSName(COSName.TYPE))) {
      return;
    }
    permittedNew.add(key);
    reachInto(value);
    reachInto(now.getItem(COSName.AP));
  }

  /** An invisible field also stands in its page's list of annotations. */
  private void pages() throws IOException {
    if (addedFields.isEmpty()) {
      return;
    }
    for (var page : before.getPages()) {
      var key = page.getCOSObject().getKey();
      var old = page.getCOSObject();
      if (key == null || !(existing(after, key) instanceof COSDictionary now)) {
        continue;
      }
      var oldList = old.getCOSArray(COSName.ANNOTS);
      var newList = now.getCOSArray(COSName.ANNOTS);
      if (newList == null
          || !CosComparison.sameDictionary(old, now, Set.of(COSName.ANNOTS))
          || !CosComparison.beginsWith(newList, oldList == null ? new COSArray() : oldList)
          || !onlyAddedFields(newList, oldList == null ? 0 : oldList.size())) {
        continue;
      }
      permittedNew.add(key);
      permit(now.getItem(COSName.ANNOTS));
    }
  }

  private boolean onlyAddedFields(COSArray list, int from) {
    for (int i = from; i < list.size(); i++) {
      if (!(list.get(i) instanceof COSObject o) || !addedFields.contains(o.getKey())) {
        return false;
      }
    }
    return true;
  }

  /** The object itself has been judged by rules of its own. */
  private void permit(COSBase item) {
    if (item instanceof COSObject reference) {
      permittedNew.add(reference.getKey());
    }
  }

  /** New objects below a permitted one are permitted; old ones stay bound. */
  private void reachInto(COSBase item) {
    for (var key : reachable(item)) {
      if (existing(before, key) == null) {
        permittedNew.add(key);
      }
    }
  }

  /** All objects below, without stepping into what the earlier revision had. */
  private Set<COSObjectKey> reachable(COSBase from) {
    var found = new HashSet<COSObjectKey>();
    var open = new ArrayDeque<COSBase>();
    if (from != null) {
      open.add(from);
    }
    while (!open.isEmpty()) {
      var next = open.poll();
      if (next instanceof COSObject reference) {
        if (found.add(reference.getKey()) && reference.getObject() != null) {
          open.add(reference.getObject());
        }
      } else if (next instanceof COSDictionary dictionary) {
        for (var entry : dictionary.entrySet()) {
          if (!COSName.P.equals(entry.getKey()) && !COSName.PARENT.equals(entry.getKey())) {
            open.add(entry.getValue());
          }
        }
      } else if (next instanceof COSArray array) {
        array.forEach(open::add);
      }
    }
    return found;
  }

  private static int number(COSObjectKey key) {
    return (int) key.getNumber();
  }

  private static COSDictionary catalogOf(PDDocument document) {
    return document.getDocumentCatalog().getCOSObject();
  }

  private static COSBase existing(PDDocument document, COSObjectKey key) {
    if (!document.getDocument().getXrefTable().containsKey(key)) {
      return null;
    }
    return document.getDocument().getObjectFromPool(key).getObject();
  }
}
