package jp.fubako.drafting;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Two people, or two windows, wrote from the same draft: brings what they wrote together field by
 * field. Only where both changed the same field differently, somebody has to choose.
 *
 * @param fields both; where they clash, what was typed here
 * @param otherwise both; where they clash, what the other has stored
 * @param taken names of the fields in which the other's change was taken over
 * @param clashes where both wrote
 */
public record DraftMerge(
    DraftFields fields, DraftFields otherwise, List<String> taken, List<Clash> clashes) {

  /**
   * One field that both changed.
   *
   * @param field name as in {@link DraftFields}
   */
  public record Clash(String field, Object theirs, Object mine) {}

  private static final RecordComponent[] FIELDS = DraftFields.class.getRecordComponents();

  public DraftMerge {
    taken = List.copyOf(taken);
    clashes = List.copyOf(clashes);
  }

  /**
   * Brings them together.
   *
   * @param base what both began from
   * @param theirs what is stored now
   * @param mine what is typed here
   */
  static DraftMerge of(DraftFields base, DraftFields theirs, DraftFields mine) {
    var taken = new ArrayList<String>();
    var clashes = new ArrayList<Clash>();
    var values = new Object[FIELDS.length];
    var others = new Object[FIELDS.length];
    for (int i = 0; i < FIELDS.length; i++) {
      var name = FIELDS[i].getName();
      var before = value(base, i);
      var stored = value(theirs, i);
      var typed = value(mine, i);
      boolean onlyTheirs = Objects.equals(before, typed) && !Objects.equals(stored, typed);
      values[i] = onlyTheirs ? stored : typed;
      others[i] = values[i];
      if (onlyTheirs) {
        taken.add(name);
      } else if (!Objects.equals(before, stored) && !Objects.equals(stored, typed)) {
        clashes.add(new Clash(name, stored, typed));
        others[i] = stored;
      }
    }
    return new DraftMerge(fields(values), fields(others), taken, clashes);
  }

  private static Object value(DraftFields fields, int index) {
    try {
      return FIELDS[index].getAccessor().invoke(fields);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(FIELDS[index].getName(), e);
    }
  }

  private static DraftFields fields(Object[] values) {
    var types = new Class<?>[FIELDS.length];
    for (int i = 0; i < FIELDS.length; i++) {
      types[i] = FIELDS[i].getType();
    }
    try {
      return DraftFields.class.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
