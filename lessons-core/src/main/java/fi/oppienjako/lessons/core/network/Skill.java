package fi.oppienjako.lessons.core.network;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A skill that somebody was found to have, at a level. Immutable.
 *
 * @param skill the skill, a word of an open vocabulary
 * @param level the level, 1 or more, on the scale of the network
 * @param refreshed the day on which it was last refreshed
 * @param by who recorded it
 * @param at when it was recorded
 */
public record Skill(Term skill, int level, LocalDate refreshed, By by, Instant at) {

  /** Where a day begins first: the zone in which it was told is not known here. */
  private static final ZoneOffset FURTHEST_EAST = ZoneOffset.ofHours(14);

  /**
   * Checks.
   *
   * @throws InvalidValueException if the level is less than 1
   * @throws ImpossibleStepException if it is said to have been refreshed on a day that has come in
   *     no time zone
   */
  public Skill {
    requireNonNull(skill, "skill");
    requireNonNull(refreshed, "refreshed");
    requireNonNull(by, "by");
    requireNonNull(at, "at");
    if (level < 1) {
      throw new InvalidValueException(Message.of("skill.level", level));
    }
    checkRefreshed(skill, refreshed, LocalDate.ofInstant(at, FURTHEST_EAST));
  }

  /**
   * Checks that a skill refreshed on {@code refreshed} can be told of on {@code today}.
   *
   * @throws ImpossibleStepException if that day is still to come
   */
  static void checkRefreshed(Term skill, LocalDate refreshed, LocalDate today) {
    if (refreshed.isAfter(today)) {
      throw new ImpossibleStepException(
          Message.of("skill.refreshed-later", skill, refreshed, today));
    }
  }
}
