package fi.oppienjako.lessons.core.concept;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Optional;

/**
 * A circumstance in which a lesson applies, or in which a project works. Immutable.
 *
 * <p>The word is what is compared; the explanation is for people.
 *
 * @param aspect what it is about
 * @param term the condition, a word of an open vocabulary
 * @param explanation what is meant by it here
 */
public record Condition(Aspect aspect, Term term, Optional<LocalizedText> explanation) {

  /** Checks that nothing is missing. */
  public Condition {
    requireNonNull(aspect, "aspect");
    requireNonNull(term, "term");
    requireNonNull(explanation, "explanation");
  }

  /** A condition without an explanation; {@code name} is read as {@link Term#of} reads it. */
  public static Condition of(Aspect aspect, String name) {
    return new Condition(aspect, Term.of(name), Optional.empty());
  }

  /** What is going on, such as {@code "pilot starting"}. */
  public static Condition situation(String name) {
    return of(Aspect.SITUATION, name);
  }

  /** What surrounds the work, such as {@code "shared premises"}. */
  public static Condition environment(String name) {
    return of(Aspect.ENVIRONMENT, name);
  }

  /** Those who do the work and those it is for, such as {@code "busy desk"}. */
  public static Condition people(String name) {
    return of(Aspect.PEOPLE, name);
  }

  /** The organisation in which it is done, such as {@code "small municipality"}. */
  public static Condition organisation(String name) {
    return of(Aspect.ORGANISATION, name);
  }

  /** The method used, such as {@code "service design"}. */
  public static Condition method(String name) {
    return of(Aspect.METHOD, name);
  }

  /** Returns this condition with an explanation. */
  public Condition meaning(LocalizedText explanation) {
    return new Condition(aspect, term, Optional.of(explanation));
  }

  /** Whether {@code other} is the same condition, however it is explained. */
  public boolean matches(Condition other) {
    return aspect == other.aspect && term.equals(other.term);
  }

  /** Such as {@code people: busy-desk}. */
  @Override
  public String toString() {
    return aspect.key() + ": " + term;
  }
}
