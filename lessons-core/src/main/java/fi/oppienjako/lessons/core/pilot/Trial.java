package fi.oppienjako.lessons.core.pilot;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Message;
import java.time.LocalDate;
import java.util.List;

/**
 * What a pilot tries, for how long, and by what it is judged. Immutable.
 *
 * @param name what it is called
 * @param aim what it is for
 * @param during from when to when it is tried; closed at both ends
 * @param measures by what it is judged
 */
public record Trial(
    LocalizedText name, LocalizedText aim, DateRange during, List<LocalizedText> measures) {

  /**
   * Checks and copies.
   *
   * @throws InvalidValueException if the days are not bounded at both ends
   */
  public Trial {
    requireNonNull(name, "name");
    requireNonNull(aim, "aim");
    measures = ImmutableList.copyOf(measures);
    if (during.from().isEmpty() || during.to().isEmpty()) {
      throw new InvalidValueException(Message.of("pilot.unbounded"));
    }
  }

  /** A trial that does not yet say by what it is judged. */
  public static Trial of(LocalizedText name, LocalizedText aim, LocalDate first, LocalDate last) {
    return new Trial(name, aim, DateRange.between(first, last), List.of());
  }

  /** This trial, judged by just {@code measures}. */
  public Trial measuredBy(LocalizedText... measures) {
    return new Trial(name, aim, during, List.of(measures));
  }

  /** This trial, ending on {@code last}. */
  public Trial until(LocalDate last) {
    return new Trial(name, aim, during.until(last), measures);
  }

  /** The first day. */
  public LocalDate first() {
    return during.first().orElseThrow();
  }

  /** The last day. */
  public LocalDate last() {
    return during.last().orElseThrow();
  }
}
