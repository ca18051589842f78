package fi.oppienjako.lessons.core.network;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Term;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a network asks of those who give support. Immutable.
 *
 * @param scale the scale on which skills are rated
 * @param all the requirements, one for each skill
 */
public record Requirements(SkillScale scale, List<Requirement> all) {

  /** Nothing is asked, on the default scale. */
  public static final Requirements NONE = new Requirements(SkillScale.DEFAULT, List.of());

  /**
   * Checks and copies.
   *
   * @throws ImpossibleStepException if a level is not on the scale, or a skill is asked for twice
   */
  public Requirements {
    requireNonNull(scale, "scale");
    all = ImmutableList.copyOf(all);
    Set<Term> asked = new HashSet<>();
    for (Requirement one : all) {
      scale.check(one.skill(), one.level());
      if (!asked.add(one.skill())) {
        throw new ImpossibleStepException(Message.of("requirement.there-already", one.skill()));
      }
    }
  }
}
