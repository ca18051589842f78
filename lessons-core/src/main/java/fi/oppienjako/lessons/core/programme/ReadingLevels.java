package fi.oppienjako.lessons.core.programme;

import com.google.common.collect.ImmutableSortedMap;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Map;

/**
 * The level at which those in each role read a programme. A role that is not named here reads what
 * anyone reads. Immutable.
 *
 * <p>Source: who worked at which level in the municipalities' digital roadmap (2022); that the same
 * levels decide who reads what is the library's own reading.
 *
 * @param byRole the levels by the roles of parties and people, words of an open vocabulary
 */
public record ReadingLevels(Map<Term, Openness> byRole) {

  /** The role of those who organise a programme and see what waits where. */
  public static final Term ORGANISER = Term.of("organiser");

  /** The role of those who steer it. */
  public static final Term STEERING = Term.of("steering");

  /** The role of those who pay for it. */
  public static final Term FUNDER = Term.of("funder");

  /** The role of those in the team, or among the parties, of one of its projects. */
  public static final Term PARTICIPANT = Term.of("participant");

  /**
   * Organisers, steering group and funders at the Studio, participants in projects at the Arena.
   */
  public static final ReadingLevels DEFAULT =
      new ReadingLevels(
          Map.of(
              ORGANISER, Openness.STUDIO,
              STEERING, Openness.STUDIO,
              FUNDER, Openness.STUDIO,
              PARTICIPANT, Openness.ARENA));

  /** Copies. */
  public ReadingLevels {
    byRole = ImmutableSortedMap.copyOf(byRole);
  }

  /** The level at which those in {@code role} read. */
  public Openness of(Term role) {
    return byRole.getOrDefault(role, Openness.AGORA);
  }
}
