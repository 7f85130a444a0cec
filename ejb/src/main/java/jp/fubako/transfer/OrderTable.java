package jp.fubako.transfer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.fubako.organisation.AssignmentKind;
import jp.fubako.organisation.CsvTable;
import jp.fubako.organisation.ImportReport.Cause;
import jp.fubako.organisation.ImportReport.Fault;
import jp.fubako.organisation.StaffMember;
import jp.fubako.organisation.StaffedPost;
import jp.fubako.organisation.Staffing;

/**
 * Reads the table of 発令: one row for each post that a person holds from the day on; who is not in
 * it stays as he is. A row of which anything is not understood is told with its line, and so is
 * every person for whom the rows make no sense together.
 */
final class OrderTable {

  static final String STAFF_NO = "職員番号";
  static final String NAME = "氏名";
  static final String KANA = "フリガナ";
  static final String ORDER = "発令";
  static final String KIND = "区分";
  static final String POST_CODE = "職コード";
  static final String UNIT = "所属";
  static final String TITLE = "職名";
  static final List<String> COLUMNS =
      List.of(STAFF_NO, NAME, KANA, ORDER, KIND, POST_CODE, UNIT, TITLE);

  /**
   * What was understood, and what was not.
   *
   * @param orders of no use for writing as long as there are faults
   */
  record Reading(List<PersonOrder> orders, List<Fault> faults) {

    Reading {
      orders = List.copyOf(orders);
      faults = List.copyOf(faults);
    }
  }

  /** The rows of one person while they are read. */
  private static final class Person {
    private final StaffMember member;
    private final UUID id;
    private final String name;
    private final String kana;
    private final CsvTable.Row first;
    private OrderKind order;
    private final List<PersonOrder.Post> posts = new ArrayList<>();

    private Person(StaffMember member, CsvTable.Row first) {
      this.member = member;
      this.id = member == null ? UUID.randomUUID() : member.id();
      this.name = member == null ? first.optional(NAME) : member.name();
      this.kana = member == null ? first.optional(KANA) : member.kana();
      this.first = first;
    }

    private PersonOrder order(String staffNo) {
      return new PersonOrder(
          id, staffNo, name, kana, order == OrderKind.APPOINTED, order == OrderKind.RETIRES, posts);
    }
  }

  private final Staffing town;
  private final Map<String, StaffMember> members;
  private final Map<String, StaffedPost> postsByCode;
  private final Map<String, List<StaffedPost>> postsByName;
  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, Person> people = new LinkedHashMap<>();

  OrderTable(Staffing town) {
    this.town = town;
    members = index(town.people(), StaffMember::staffNo);
    postsByCode = index(town.posts(), StaffedPost::code);
    postsByName =
        town.posts().stream()
            .collect(Collectors.groupingBy(p -> plain(p.unitName()) + "/" + plain(p.title())));
  }

  Reading read(String fileName, String csv) {
    var table = new CsvTable(fileName, COLUMNS, csv, faults);
    table.forEach(this::row);
    people.values().forEach(this::together);
    new OrderConflicts(town, orders()).tell(this::fault);
    return new Reading(orders(), faults);
  }

  private List<PersonOrder> orders() {
    var orders = new ArrayList<PersonOrder>();
    people.forEach((staffNo, person) -> orders.add(person.order(staffNo)));
    return orders;
  }

  private final Map<Long, CsvTable.Row> lines = new HashMap<>();

  private void fault(long line, String column, Cause cause, String value) {
    lines.get(line).fault(column, cause, value);
  }

  private void row(CsvTable.Row row) {
    lines.put(row.line(), row);
    var staffNo = Normalizer.normalize(row.text(STAFF_NO), Normalizer.Form.NFKC);
    var order = OrderKind.of(row.optional(ORDER)).orElse(null);
    if (order == null) {
      row.fault(ORDER, Cause.NOT_ONE_OF, row.optional(ORDER));
    }
    if (staffNo.isEmpty() || order == null) {
      return;
    }
    var member = members.get(staffNo);
    if (order == OrderKind.APPOINTED) {
      checkNew(row, member, staffNo);
    } else {
      checkKnown(row, member, staffNo);
    }
    var person = people.computeIfAbsent(staffNo, k -> new Person(member, row));
    if (person.order == null || person.order == OrderKind.STAYS) {
      person.order = order;
    }
    if (order != OrderKind.RETIRES) {
      post(row, person);
    } else if (!row.optional(POST_CODE).isEmpty() && !holds(member, row.optional(POST_CODE))) {
      row.fault(POST_CODE, Cause.NOT_WHEN_RETIRING, row.optional(POST_CODE));
    }
  }

  /** The filled-in template names the post that somebody leaves, or has left by now. */
  private boolean holds(StaffMember member, String code) {
    var post = postsByCode.get(code);
    if (member == null || !member.servesOn(town.on())) {
      return true;
    }
    return post != null
        && town.held().stream()
            .anyMatch(h -> h.personId().equals(member.id()) && h.postId().equals(post.id()));
  }

  private void checkNew(CsvTable.Row row, StaffMember member, String staffNo) {
    if (member != null && !member.from().equals(town.on())) {
      row.fault(STAFF_NO, Cause.IN_SERVICE, staffNo);
    }
    for (var column : List.of(NAME, KANA)) {
      var name = row.text(column);
      if (!name.isEmpty() && name.strip().split("[\\s\u3000]+").length != 2) {
        row.fault(column, Cause.NAME_INCOMPLETE, name);
      }
    }
  }

  private void checkKnown(CsvTable.Row row, StaffMember member, String staffNo) {
    if (member == null) {
      row.fault(STAFF_NO, Cause.UNKNOWN_CODE, staffNo);
      return;
    }
    var name = row.optional(NAME);
    if (!name.isEmpty() && !plain(name).equals(plain(member.name()))) {
      row.fault(NAME, Cause.NAME_DIFFERS, name);
    }
    var order = row.optional(ORDER);
    var gone = order.equals(OrderKind.RETIRES.word()) && member.to() != null;
    if (!member.servesOn(town.on()) && !gone) {
      row.fault(STAFF_NO, Cause.NOT_IN_SERVICE, staffNo);
    }
  }

  private void post(CsvTable.Row row, Person person) {
    var kind = AssignmentWords.read(row.optional(KIND)).orElse(null);
    if (kind == null) {
      row.fault(KIND, Cause.NOT_ONE_OF, row.optional(KIND));
    }
    var post = namedPost(row);
    if (post == null || kind == null) {
      return;
    }
    if (person.posts.stream().anyMatch(p -> p.postId().equals(post.id()))) {
      row.fault(POST_CODE, Cause.APPEARS_TWICE, post.code());
      return;
    }
    person.posts.add(new PersonOrder.Post(post.id(), kind, row.line()));
  }

  /** By code; where there is none, by unit and title. */
  private StaffedPost namedPost(CsvTable.Row row) {
    var code = row.optional(POST_CODE);
    var unit = row.optional(UNIT);
    var title = row.optional(TITLE);
    if (code.isEmpty()) {
      var named = postsByName.getOrDefault(plain(unit) + "/" + plain(title), List.of());
      if (named.size() == 1) {
        return named.getFirst();
      }
      var cause = named.isEmpty() ? Cause.UNKNOWN_CODE : Cause.AMBIGUOUS;
      row.fault(TITLE, unit.isEmpty() ? Cause.VALUE_MISSING : cause, (unit + " " + title).strip());
      return null;
    }
    var post = postsByCode.get(code);
    if (post == null) {
      row.fault(POST_CODE, Cause.UNKNOWN_CODE, code);
    } else if (differs(unit, post.unitName()) || differs(title, post.title())) {
      row.fault(POST_CODE, Cause.DISAGREES, code + " " + post.unitName() + " " + post.title());
    }
    return post;
  }

  private static boolean differs(String written, String known) {
    return !written.isEmpty() && !plain(written).equals(plain(known));
  }

  /** What makes no sense for a person although each row does. */
  private void together(Person person) {
    if (person.order == OrderKind.RETIRES) {
      if (!person.posts.isEmpty()) {
        person.first.fault(ORDER, Cause.NOT_WHEN_RETIRING, person.name);
      }
      return;
    }
    var principals =
        person.posts.stream().filter(p -> p.kind() == AssignmentKind.PRINCIPAL).count();
    if (principals != 1 && person.first.sound()) {
      var cause = principals == 0 ? Cause.PRINCIPAL_MISSING : Cause.PRINCIPAL_TWICE;
      person.first.fault(KIND, cause, person.name);
    }
  }

  /** Without spaces and variation selectors, which files lose. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("[\\s\u3000\uFE00-\uFE0F]|[\\x{E0100}-\\x{E01EF}]", "");
  }

  private static <T> Map<String, T> index(List<T> all, Function<T, String> key) {
    return all.stream().collect(Collectors.toMap(key, t -> t, (a, b) -> a));
  }
}
