package fi.oppienjako.lessons.core.sharing;

import fi.oppienjako.lessons.core.concept.Aspect;
import fi.oppienjako.lessons.core.concept.Condition;
import java.util.Optional;

/**
 * Something that two profiles may share: a word of a vocabulary, a phase or an organisation.
 *
 * @param kind what sort of likeness it makes
 * @param aspect what a condition is about; the same word about something else is another trait
 * @param key the word or the identifier
 */
public record Trait(Reason.Kind kind, Optional<Aspect> aspect, String key) {

  static Trait of(Reason.Kind kind, Object key) {
    return new Trait(kind, Optional.empty(), key.toString());
  }

  static Trait of(Condition condition) {
    return new Trait(
        Reason.Kind.CONDITION, Optional.of(condition.aspect()), condition.term().key());
  }

  /** Whether it says where and by whom the work is done instead of what it is about. */
  public boolean isCircumstance() {
    return switch (kind) {
      case PHASE, NETWORK -> true;
      case CONDITION ->
          aspect.filter(it -> it == Aspect.ENVIRONMENT || it == Aspect.ORGANISATION).isPresent();
      default -> false;
    };
  }
}
