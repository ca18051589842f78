package fi.oppienjako.lessons.core.pilot;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Term;
import java.time.LocalDate;

/**
 * Support as it is offered to participants. Immutable.
 *
 * @param phase the phase in which it is offered
 * @param form in what form, a word of an open vocabulary
 * @param about what it is about
 * @param date the day on which it is offered
 * @param places how many people can use it, 1 or more
 */
public record SupportOffer(
    Id<Phase> phase, Term form, LocalizedText about, LocalDate date, int places) {

  /**
   * Checks.
   *
   * @throws InvalidValueException if there is no place
   */
  public SupportOffer {
    requireNonNull(phase, "phase");
    requireNonNull(form, "form");
    requireNonNull(about, "about");
    requireNonNull(date, "date");
    if (places < 1) {
      throw new InvalidValueException(Message.of("support-offer.places", places));
    }
  }
}
