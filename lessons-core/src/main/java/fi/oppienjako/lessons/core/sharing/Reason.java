package fi.oppienjako.lessons.core.sharing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.concept.Vocabulary;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Messages;
import java.util.List;
import java.util.Locale;

/**
 * Why something is suggested: what two things have in common. Immutable.
 *
 * @param kind the respect in which they are alike
 * @param common what they have in common, at least one: words of vocabularies, or the identifiers
 *     of phases or organisations
 */
public record Reason(Kind kind, List<String> common) {

  /** In which respect two things are alike; what weighs more comes first. */
  public enum Kind {
    /** The conditions of one match the circumstances of the other. */
    CONDITION(4),
    /** They are about the same themes. */
    THEME(3),
    /** Both concern the same target groups. */
    TARGET_GROUP(2),
    /** One was learned in the phase in which the other is. */
    PHASE(2),
    /** The same organisations take part in both. */
    NETWORK(1);

    private final int weight;

    Kind(int weight) {
      this.weight = weight;
    }
  }

  /**
   * Checks and copies.
   *
   * @throws InvalidValueException if there is nothing in common
   */
  public Reason {
    requireNonNull(kind, "kind");
    common = ImmutableList.copyOf(common);
    if (common.isEmpty()) {
      throw new InvalidValueException(Message.of("match.nothing-common"));
    }
  }

  /** Its weight: the weight of its kind times the number of things in common. */
  public int weight() {
    return kind.weight * common.size();
  }

  /** The reason as people read it in {@code language}, words named by {@code vocabulary}. */
  public String in(Locale language, Vocabulary vocabulary) {
    String named =
        String.join(", ", common.stream().map(word -> vocabulary.label(word, language)).toList());
    return Messages.in(language, "reason." + kind.name().toLowerCase(Locale.ROOT), named);
  }

  /** The reason in English. */
  @Override
  public String toString() {
    return in(Locale.ENGLISH, Vocabulary.EMPTY);
  }
}
