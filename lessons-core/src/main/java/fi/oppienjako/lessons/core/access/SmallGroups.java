package fi.oppienjako.lessons.core.access;

/**
 * How many answers must be behind a figure before it is shown to anybody outside: with fewer, a
 * figure would give away what somebody answered. One rule for all ways of asking.
 */
public final class SmallGroups {

  /** How many answerers a group needs for anything to be shown of it. */
  public static final int LEAST = 5;

  private SmallGroups() {}

  /** Whether a figure with so many answerers behind it is withheld. */
  public static boolean areTooSmall(int answerers) {
    return answerers < LEAST;
  }
}
