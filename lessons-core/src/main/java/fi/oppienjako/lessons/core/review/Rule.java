package fi.oppienjako.lessons.core.review;

import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Something that is asked of every process, or of every plan with its people and dates.
 *
 * <p>Implementations are thread-safe, hold no state, and give the same answer to the same input.
 */
public interface Rule {

  /** The identifier, one of its kind among {@link Rules}. */
  Id<Rule> id();

  /** How grave its findings are. */
  Severity severity();

  /**
   * What is wanting in {@code process}; each finding bears the identifier and the severity of this
   * rule.
   *
   * @param rhythm how often lessons are to be captured and shared at least
   */
  Stream<Finding> check(ProcessModel process, Rhythm rhythm);

  /**
   * What is wanting in {@code work}: what is wanting in its process, unless the rule asks for
   * people or dates.
   */
  default Stream<Finding> check(PlannedWork work) {
    return check(work.process(), work.rhythm());
  }

  /** This rule, with findings as grave as {@code severity}. */
  default Rule at(Severity severity) {
    return new RegradedRule(this, severity);
  }

  /**
   * A rule that says the same wherever it is broken.
   *
   * @param message what is wanting
   * @param advice what would help
   * @param broken the places where a process breaks it; {@link Place#PROCESS} for the whole
   */
  static Rule of(
      Id<Rule> id,
      Severity severity,
      LocalizedText message,
      LocalizedText advice,
      BiFunction<? super ProcessModel, ? super Rhythm, ? extends Stream<Place>> broken) {
    return new PlainRule(id, severity, message, advice, broken);
  }
}
