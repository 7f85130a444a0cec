package jp.fubako.records;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What changes in an item; what is not named stays. Values are given one by one: {@code
 * ItemChange.none().title("…").state("DECIDED").date(ItemDate.DECIDED, today)}.
 */
public final class ItemChange {

  final Map<Field, Object> values;
  final Map<ItemDate, LocalDate> dates;
  final Set<ItemDate> clearedDates;

  enum Field {
    TITLE,
    NUMBERS,
    PEOPLE,
    COUNTERPART,
    STATE,
    FOLDER,
    DISCLOSURE,
    SCOPE,
    AMOUNT,
    BODY,
    OWNER,
    GIVEN_TO,
    FISCAL_YEAR
  }

  private ItemChange(
      Map<Field, Object> values, Map<ItemDate, LocalDate> dates, Set<ItemDate> clearedDates) {
    this.values = values;
    this.dates = dates;
    this.clearedDates = clearedDates;
  }

  /** Nothing changes; the item is only indexed again. */
  public static ItemChange none() {
    return new ItemChange(Map.of(), Map.of(), Set.of());
  }

  /** 件名. */
  public ItemChange title(String title) {
    return with(Field.TITLE, title);
  }

  /** All 文書番号 by which people know it, ours first; replaces the former ones. */
  public ItemChange numbers(List<String> numbers) {
    return with(Field.NUMBERS, List.copyOf(numbers));
  }

  /** Names of all people who act on it (drafter, handler, approvers); replaces the former ones. */
  public ItemChange people(List<String> people) {
    return with(Field.PEOPLE, List.copyOf(people));
  }

  /** 差出人 or 宛先; null clears. */
  public ItemChange counterpart(String counterpart) {
    return with(Field.COUNTERPART, counterpart);
  }

  /** State in the words of the owning feature. */
  public ItemChange state(String state) {
    return with(Field.STATE, state);
  }

  /** 簿冊; null takes it out. Classification and retention follow the folder. */
  public ItemChange folder(UUID folderId) {
    return with(Field.FOLDER, folderId);
  }

  /** 公開区分. */
  public ItemChange disclosure(DisclosureClass disclosure) {
    return with(Field.DISCLOSURE, disclosure);
  }

  /** Who may read it. {@code SECRET} takes away every right that does not name a person. */
  public ItemChange scope(ReadingScope scope) {
    return with(Field.SCOPE, scope);
  }

  /** 金額 in yen; null clears. */
  public ItemChange amount(Long yen) {
    return with(Field.AMOUNT, yen);
  }

  /** 本文: text that is in no file (伺い文, 備考), for search only; null clears. */
  public ItemChange body(String text) {
    return with(Field.BODY, text);
  }

  /** The owning section. */
  public ItemChange owner(UUID sectionId) {
    return with(Field.OWNER, sectionId);
  }

  /** The section it was distributed to, which reads it too; null takes it back. */
  public ItemChange givenTo(UUID sectionId) {
    return with(Field.GIVEN_TO, sectionId);
  }

  /** Western year in which the 年度 begins. */
  public ItemChange fiscalYear(int year) {
    return with(Field.FISCAL_YEAR, year);
  }

  /** One of its dates; null clears. */
  public ItemChange date(ItemDate which, LocalDate day) {
    var kept = new EnumMap<ItemDate, LocalDate>(ItemDate.class);
    kept.putAll(dates);
    var cleared = EnumSet.noneOf(ItemDate.class);
    cleared.addAll(clearedDates);
    if (day == null) {
      kept.remove(which);
      cleared.add(which);
    } else {
      kept.put(which, day);
      cleared.remove(which);
    }
    return new ItemChange(values, kept, cleared);
  }

  private ItemChange with(Field field, Object value) {
    var next = new EnumMap<Field, Object>(Field.class);
    next.putAll(values);
    next.put(field, value);
    return new ItemChange(next, dates, clearedDates);
  }

  boolean has(Field field) {
    return values.containsKey(field);
  }

  <T> T get(Field field, Class<T> type) {
    return type.cast(values.get(field));
  }
}
