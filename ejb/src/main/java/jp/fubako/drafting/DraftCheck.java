package jp.fubako.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.fubako.records.DisclosureClass;
import jp.fubako.records.FileRow;
import jp.fubako.records.FolderState;
import jp.fubako.records.InspectionState;
import jp.fubako.records.ReadingScope;
import jp.fubako.routing.PlanReason;
import jp.fubako.shared.FiscalYear;
import jp.fubako.wording.Blanks;
import jp.fubako.wording.DatedWords;

/** 入力チェック: finds what a superior would send the draft back for (DR-14). */
final class DraftCheck {

  static final int LONGEST_SUBJECT = 200;
  static final int MOST_FILES = 100;

  private static final Pattern HONORIFIC = Pattern.compile(".*(様|殿|御中|あて|宛て|宛|各位|先生)$");
  private static final Pattern NAMES_ATTACHMENT = Pattern.compile("別添|別紙|添付|別記様式");
  private static final Pattern MAYOR = Pattern.compile("[市町村]長");
  private static final Pattern PERMIT = Pattern.compile("許可|認可|承認書|指令|証明");

  /** Control characters, private characters (外字) and halves of characters. */
  private static final Pattern FORBIDDEN =
      Pattern.compile("[\\p{Cc}\\p{Co}\\p{Cs}\\x{FFFD}&&[^\\n\\r\\t]]");

  /** A sum in a text: 1,200,000円, ３５０万円. */
  private static final Pattern SUM = Pattern.compile("([0-9０-９][0-9０-９,，]*)\\s?(万|千)?円");

  private final CheckFacts facts;
  private final DraftFields fields;
  private final List<Finding> found = new ArrayList<>();

  private DraftCheck(CheckFacts facts) {
    this.facts = facts;
    this.fields = facts.fields();
  }

  static List<Finding> of(CheckFacts facts) {
    var check = new DraftCheck(facts);
    check.text();
    check.authority();
    check.largerSum();
    check.route();
    check.filing();
    if (facts.fields().issuing()) {
      check.issue();
    }
    check.dates();
    check.leftovers();
    check.words();
    check.files();
    check.drafter();
    return List.copyOf(check.found);
  }

  private void text() {
    when(fields.subject().isEmpty(), FindingCode.SUBJECT_MISSING, "subject");
    when(
        fields.subject().length() > LONGEST_SUBJECT,
        FindingCode.SUBJECT_LONG,
        "subject",
        String.valueOf(LONGEST_SUBJECT));
    when(fields.inquiry().isEmpty(), FindingCode.INQUIRY_MISSING, "inquiry");
    when(
        !facts.unprintable().isEmpty(),
        FindingCode.CHARACTER_NOT_PRINTABLE,
        "",
        String.join(" ", facts.unprintable()));
  }

  private void authority() {
    when(facts.matter() == null, FindingCode.MATTER_MISSING, "matter");
    when(
        facts.matter() != null && facts.matter().needsAmount() && fields.amount() == null,
        FindingCode.AMOUNT_MISSING,
        "amount");
    if (fields.amount() == null) {
      return;
    }
    when(fields.amount() < 0, FindingCode.AMOUNT_NEGATIVE, "amount");
    when(fields.budgetItem().isEmpty(), FindingCode.BUDGET_ITEM_MISSING, "budgetItem");
    when(
        fields.amount() > 0 && !amountIsNamed(),
        FindingCode.AMOUNT_NOT_IN_TEXT,
        "inquiry",
        "%,d".formatted(fields.amount()));
  }

  /** A text that speaks of more money than the way was made for. */
  private void largerSum() {
    if (fields.amount() == null) {
      return;
    }
    SUM.matcher(fields.subject() + "\n" + fields.inquiry())
        .results()
        .filter(sum -> yen(sum) > fields.amount())
        .findFirst()
        .ifPresent(sum -> when(true, FindingCode.AMOUNT_BELOW_TEXT, "amount", sum.group()));
  }

  private static double yen(MatchResult sum) {
    var digits = new StringBuilder();
    sum.group(1)
        .chars()
        .map(Character::getNumericValue)
        .filter(n -> n >= 0)
        .forEach(digits::append);
    double times = sum.group(2) == null ? 1 : sum.group(2).equals("万") ? 10_000 : 1_000;
    return Double.parseDouble(digits.toString()) * times;
  }

  /** Whether the text states the amount that the route was made for, however it is written. */
  private boolean amountIsNamed() {
    var digits = new StringBuilder();
    for (char c : (fields.subject() + fields.inquiry() + fields.grounds()).toCharArray()) {
      if (c >= '０' && c <= '９') {
        digits.append((char) (c - '０' + '0'));
      } else if (c != ',' && c != '，') {
        digits.append(c);
      }
    }
    return digits.indexOf(String.valueOf(fields.amount())) >= 0;
  }

  private void route() {
    boolean planned = !facts.plan().stages().isEmpty();
    when(planned && !facts.plan().complete(), FindingCode.ROUTE_WITHOUT_DECIDER, "matter");
    for (var note : facts.plan().warnings()) {
      if (note.code() == PlanReason.DRAFTER_DECIDES) {
        when(true, FindingCode.DRAFTER_DECIDES, "matter");
      } else if (note.code() != PlanReason.NO_DECIDER) {
        when(true, FindingCode.ROUTE_REMARK, "matter", note.code().name());
      }
    }
  }

  private void filing() {
    when(fields.folderId() == null, FindingCode.FOLDER_MISSING, "folder");
    when(
        fields.folderId() != null
            && (facts.folder() == null || facts.folder().state() != FolderState.OPEN),
        FindingCode.FOLDER_CLOSED,
        "folder");
    when(
        fields.disclosure() != DisclosureClass.OPEN && fields.disclosureReason().isEmpty(),
        FindingCode.DISCLOSURE_REASON_MISSING,
        "disclosureReason");
  }

  private void issue() {
    when(fields.addressees().isEmpty(), FindingCode.ADDRESSEE_MISSING, "addressees");
    fields
        .addressees()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !HONORIFIC.matcher(line).matches())
        .findFirst()
        .ifPresent(line -> when(true, FindingCode.ADDRESSEE_WITHOUT_HONORIFIC, "addressees", line));
    when(fields.issuer().isEmpty(), FindingCode.ISSUER_MISSING, "issuer");
    when(fields.letterBody().isEmpty(), FindingCode.LETTER_MISSING, "letterBody");
    when(fields.method() == null, FindingCode.METHOD_MISSING, "method");
    when(
        fields.seal() == SealHandling.REQUIRED && fields.issuer().contains("課長"),
        FindingCode.SEAL_FOR_SECTION_HEAD,
        "seal");
    when(
        fields.seal() == SealHandling.NONE && MAYOR.matcher(fields.issuer()).find(),
        FindingCode.INFORMAL_IN_THE_MAYORS_NAME,
        "seal");
    when(
        fields.seal() != SealHandling.REQUIRED && PERMIT.matcher(fields.subject()).find(),
        FindingCode.SEAL_OMITTED_FOR_PERMIT,
        "seal");
  }

  private void dates() {
    var due = fields.dueOn();
    var planned = fields.plannedIssueOn();
    when(due != null && due.isBefore(facts.today()), FindingCode.DUE_PASSED, "dueOn");
    when(
        planned != null && planned.isBefore(facts.today()),
        FindingCode.PLANNED_PASSED,
        "plannedIssueOn");
    when(
        planned != null && due != null && planned.isAfter(due),
        FindingCode.PLANNED_AFTER_DUE,
        "plannedIssueOn");
  }

  /** One line a field: its words, so that the person knows where to look. */
  private void leftovers() {
    var byField = new LinkedHashMap<String, List<String>>();
    facts
        .leftovers()
        .forEach(l -> byField.computeIfAbsent(l.field(), f -> new ArrayList<>()).add(l.words()));
    byField.forEach(
        (field, words) ->
            when(
                true,
                FindingCode.DATE_OF_THE_OLD_ONE,
                field,
                words.stream().map(w -> "「" + w + "」").collect(Collectors.joining())));
  }

  private void words() {
    texts()
        .forEach(
            (field, text) -> {
              var blanks = Blanks.left(text);
              when(!blanks.isEmpty(), FindingCode.BLANK_LEFT, field, String.join(" ", blanks));
              when(FORBIDDEN.matcher(text).find(), FindingCode.CHARACTER_FORBIDDEN, field);
              DatedWords.in(text, 0, FiscalYear.of(facts.today()).year()).stream()
                  .filter(word -> !word.later().equals(word.words()))
                  .forEach(
                      word ->
                          when(true, FindingCode.WEEKDAY_WRONG, field, word.words(), word.later()));
            });
    when(
        fields.scope() == ReadingScope.SECRET && fields.disclosure() == DisclosureClass.OPEN,
        FindingCode.SECRET_BUT_OPEN,
        "disclosure");
  }

  private Map<String, String> texts() {
    var texts = new LinkedHashMap<String, String>();
    texts.put("subject", fields.subject());
    texts.put("inquiry", fields.inquiry());
    texts.put("grounds", fields.grounds());
    if (fields.issuing()) {
      texts.put("addressees", fields.addressees());
      texts.put("issuer", fields.issuer());
      texts.put("letterBody", fields.letterBody());
    }
    return texts;
  }

  private void files() {
    var texts = fields.inquiry() + fields.grounds() + fields.letterBody();
    when(
        facts.files().isEmpty() && NAMES_ATTACHMENT.matcher(texts).find(),
        FindingCode.ATTACHMENT_NAMED_BUT_MISSING,
        "files");
    when(
        facts.files().size() > MOST_FILES,
        FindingCode.TOO_MANY_FILES,
        "files",
        String.valueOf(MOST_FILES));
    for (FileRow file : facts.files()) {
      if ("ENCRYPTED".equals(file.inspectionCode())) {
        when(true, FindingCode.FILE_ENCRYPTED, "files", file.name());
      } else if (file.inspection() == InspectionState.REFUSED) {
        when(true, FindingCode.FILE_REFUSED, "files", file.name());
      } else if (file.inspection() == InspectionState.PENDING) {
        when(true, FindingCode.FILE_PENDING, "files", file.name());
      }
    }
  }

  private void drafter() {
    when(!facts.holdsPost(), FindingCode.NOT_YOUR_POST, "drafterPost");
    when(!facts.hasKey(), FindingCode.NO_KEY, "pin");
  }

  private void when(boolean so, FindingCode code, String field, String... args) {
    if (so) {
      found.add(Finding.of(code, field, args));
    }
  }
}
