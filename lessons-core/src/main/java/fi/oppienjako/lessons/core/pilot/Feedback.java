package fi.oppienjako.lessons.core.pilot;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.time.LocalDate;

/**
 * What somebody in a group said about a pilot; nobody is named. Immutable.
 *
 * @param group the group, a word of an open vocabulary
 * @param text what was said
 * @param date the day on which it was said
 */
public record Feedback(Term group, LocalizedText text, LocalDate date) {

  /** Checks that nothing is missing. */
  public Feedback {
    requireNonNull(group, "group");
    requireNonNull(text, "text");
    requireNonNull(date, "date");
  }
}
