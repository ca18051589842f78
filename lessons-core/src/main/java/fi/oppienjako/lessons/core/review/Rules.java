package fi.oppienjako.lessons.core.review;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Message;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rules that a team reviews its plans by. Immutable and thread-safe.
 *
 * <p>Start from {@link #standard()}; add, take out and regrade as the team likes.
 */
public final class Rules implements Iterable<Rule> {

  private static final Rules STANDARD =
      of(
          Stream.of(
                  PerspectiveRules.all(),
                  RoleRules.all(),
                  PathRules.all(),
                  LessonRules.all(),
                  TeamRules.all(),
                  ProgressRules.all())
              .flatMap(rules -> rules)
              .toArray(Rule[]::new));

  private final ImmutableMap<Id<Rule>, Rule> byId;

  private Rules(Map<Id<Rule>, Rule> byId) {
    this.byId = ImmutableMap.copyOf(byId);
  }

  /** The rules that come with the library. */
  public static Rules standard() {
    return STANDARD;
  }

  /** These rules and no others; of two with the same identifier, the later one. */
  public static Rules of(Rule... rules) {
    Map<Id<Rule>, Rule> byId = new LinkedHashMap<>();
    for (Rule rule : rules) {
      byId.put(rule.id(), rule);
    }
    return new Rules(byId);
  }

  /** These rules and {@code rule}, which takes the place of one with the same identifier. */
  public Rules with(Rule rule) {
    Map<Id<Rule>, Rule> changed = new LinkedHashMap<>(byId);
    changed.put(rule.id(), rule);
    return new Rules(changed);
  }

  /**
   * These rules, the findings of one being as grave as {@code severity}.
   *
   * @throws InvalidValueException if there is no rule with that identifier
   */
  public Rules with(Id<Rule> id, Severity severity) {
    return with(known(id).at(severity));
  }

  /**
   * These rules but for one.
   *
   * @throws InvalidValueException if there is no rule with that identifier
   */
  public Rules without(Id<Rule> id) {
    Map<Id<Rule>, Rule> changed = new LinkedHashMap<>(byId);
    changed.remove(known(id).id());
    return new Rules(changed);
  }

  /** The rule with that identifier. */
  public Optional<Rule> rule(Id<Rule> id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * Reviews {@code process} by these rules, in time that grows as the process does. Rules about
   * people and dates find nothing in it.
   */
  public Review review(ProcessModel process, Rhythm rhythm) {
    requireNonNull(process, "process");
    requireNonNull(rhythm, "rhythm");
    return review(process, rule -> rule.check(process, rhythm));
  }

  /** Reviews a project's plan with its people and dates by these rules. */
  public Review review(PlannedWork work) {
    requireNonNull(work, "work");
    return review(work.process(), rule -> rule.check(work));
  }

  private Review review(ProcessModel process, Function<Rule, Stream<Finding>> check) {
    return new Review(
        Findings.in(process, byId.values().stream().flatMap(check)), Coverage.of(process));
  }

  @Override
  public Iterator<Rule> iterator() {
    return byId.values().iterator();
  }

  /** The identifiers of the rules. */
  @Override
  public String toString() {
    return byId.keySet().toString();
  }

  private Rule known(Id<Rule> id) {
    return rule(id)
        .orElseThrow(
            () -> new InvalidValueException(Message.of("rule.unknown", id, byId.keySet())));
  }
}
