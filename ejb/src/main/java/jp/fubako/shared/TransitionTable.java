package jp.fubako.shared;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which action leads from which state to which. The one place that says so: aggregates ask it, and
 * the charts in {@code docs/states} are drawn from it.
 *
 * @param <S> states
 * @param <A> actions
 */
public final class TransitionTable<S extends Enum<S>, A extends Enum<A>> {

  /** One line of the table. */
  public record Transition<S, A>(S from, A action, S to) {}

  private final Class<S> states;
  private final Class<A> actions;
  private final S first;
  private final Map<S, Map<A, S>> next;
  private final List<Transition<S, A>> rows;

  private TransitionTable(Builder<S, A> builder) {
    this.states = builder.states;
    this.actions = builder.actions;
    this.first = builder.first;
    this.rows = List.copyOf(builder.rows);
    this.next = new EnumMap<>(states);
    for (var row : rows) {
      var before =
          next.computeIfAbsent(row.from(), s -> new EnumMap<>(actions)).put(row.action(), row.to());
      if (before != null) {
        throw new IllegalArgumentException("two ways out of " + row.from() + " by " + row.action());
      }
    }
  }

  public static <S extends Enum<S>, A extends Enum<A>> Builder<S, A> from(
      S first, Class<A> actions) {
    return new Builder<>(first, actions);
  }

  /** The state after the action; empty when the action is not open in that state. */
  public Optional<S> next(S state, A action) {
    return Optional.ofNullable(next.getOrDefault(state, Map.of()).get(action));
  }

  /** Whether the state has no way out to another state. */
  public boolean isTerminal(S state) {
    return next.getOrDefault(state, Map.of()).values().stream().allMatch(state::equals);
  }

  /** Actions open in a state. */
  public Set<A> open(S state) {
    return Set.copyOf(next.getOrDefault(state, Map.of()).keySet());
  }

  public List<Transition<S, A>> rows() {
    return rows;
  }

  /**
   * The table as a page: a mermaid state diagram and the same as a table.
   *
   * @param title heading
   * @param stateName how a state is named for people
   * @param actionName how an action is named for people
   */
  public String chart(
      String title,
      java.util.function.Function<? super S, String> stateName,
      java.util.function.Function<? super A, String> actionName) {
    var out = new StringBuilder("# " + title + "\n\n");
    out.append("Generated from the transition table in the code; do not edit.\n\n");
    out.append("```mermaid\nstateDiagram-v2\n  [*] --> ").append(first).append('\n');
    for (S state : states.getEnumConstants()) {
      out.append("  ").append(state).append(": ").append(state);
      out.append(' ').append(stateName.apply(state)).append('\n');
    }
    for (var row : rows) {
      out.append("  ").append(row.from()).append(" --> ").append(row.to()).append(": ");
      out.append(actionName.apply(row.action())).append('\n');
    }
    for (S state : states.getEnumConstants()) {
      if (isTerminal(state)) {
        out.append("  ").append(state).append(" --> [*]\n");
      }
    }
    out.append("```\n\n| state | action | next |\n|---|---|---|\n");
    out.append(
        rows.stream()
            .map(
                r ->
                    "| %s %s | %s %s | %s %s |\n"
                        .formatted(
                            r.from(),
                            stateName.apply(r.from()),
                            r.action(),
                            actionName.apply(r.action()),
                            r.to(),
                            stateName.apply(r.to())))
            .collect(Collectors.joining()));
    return out.toString();
  }

  /** Collects the lines of a table. */
  public static final class Builder<S extends Enum<S>, A extends Enum<A>> {
    private final Class<S> states;
    private final Class<A> actions;
    private final S first;
    private final List<Transition<S, A>> rows = new ArrayList<>();

    private Builder(S first, Class<A> actions) {
      this.first = first;
      this.states = first.getDeclaringClass();
      this.actions = actions;
    }

    public Builder<S, A> on(S from, A action, S to) {
      rows.add(new Transition<>(from, action, to));
      return this;
    }

    public TransitionTable<S, A> build() {
      return new TransitionTable<>(this);
    }
  }
}
