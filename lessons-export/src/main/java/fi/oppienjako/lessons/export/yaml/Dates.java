package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.model.PartialDate;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.export.fault.Wrong;
import java.util.Optional;
import java.util.Set;

/**
 * Dates as far as they are known: a day, a month or a year.
 *
 * @param first a date before which none of them may end; empty if there is no such date
 */
record Dates(Optional<PartialDate> first) implements Form<PartialDate> {

  private static final Form<PartialDate> DATE = Form.word(Dates::date);

  /** Years of more than four digits are no years of the calendar that people write. */
  private static final Set<Integer> LENGTHS =
      Set.of("2022".length(), "2022-08".length(), "2022-08-31".length());

  @Override
  public Optional<PartialDate> read(Node node, Reading reading) {
    Optional<PartialDate> date = DATE.read(node, reading);
    if (date.isPresent()
        && first.filter(begun -> date.get().latest().isBefore(begun.earliest())).isPresent()) {
      reading.fault(node, Wrong.of("day.out-of-order", told(date.get()), told(first.get())));
      return Optional.empty();
    }
    return date;
  }

  private static Object told(PartialDate date) {
    return date.isDay() ? date.earliest() : date;
  }

  private static PartialDate date(String text) {
    try {
      if (LENGTHS.contains(text.length())) {
        return PartialDate.parse(text);
      }
    } catch (InvalidValueException e) {
      // No date, like text of any other length.
    }
    throw new WrongException(Forms.isNot(text, Wrong.of("word.date")));
  }
}
