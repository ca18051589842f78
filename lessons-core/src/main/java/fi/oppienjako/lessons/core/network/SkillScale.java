package fi.oppienjako.lessons.core.network;

import com.google.common.collect.ImmutableSortedMap;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Map;

/**
 * The scale on which a network rates skills: levels from 1 to a highest. Immutable.
 *
 * @param highest the highest level, 2 to 10
 * @param labels what levels are called; a level without a label is called by its number
 */
public record SkillScale(int highest, Map<Integer, LocalizedText> labels) {

  /** Levels from 1 to 5 without labels: what is used when nothing else is said. */
  public static final SkillScale DEFAULT = new SkillScale(5, Map.of());

  /**
   * Checks the ranges and copies.
   *
   * @throws InvalidValueException if the highest level is out of its range, or a label is for a
   *     level that is not on the scale
   */
  public SkillScale {
    labels = ImmutableSortedMap.copyOf(labels);
    if (highest < 2 || highest > 10) {
      throw new InvalidValueException(Message.of("scale.end", highest));
    }
    for (int level : labels.keySet()) {
      if (level < 1 || level > highest) {
        throw new InvalidValueException(Message.of("scale.no-such-level", highest, level));
      }
    }
  }

  /**
   * Checks that {@code level} of {@code skill} is on the scale.
   *
   * @throws ImpossibleStepException if it is not
   */
  public void check(Term skill, int level) {
    if (level < 1 || level > highest) {
      throw new ImpossibleStepException(Message.of("skill.off-scale", level, skill, highest));
    }
  }
}
