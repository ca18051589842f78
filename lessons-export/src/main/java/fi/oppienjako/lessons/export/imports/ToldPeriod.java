package fi.oppienjako.lessons.export.imports;

import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.text.Worded;
import fi.oppienjako.lessons.export.fault.Wrong;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * From when to when a project is worked on, as a register tells it. The only place that makes days
 * of what is told: a year or a month alone stays in words, until a period can be partly known.
 */
final class ToldPeriod {

  private static final int WHOLE = "2015-03-01".length();

  private ToldPeriod() {}

  static DateRange of(
      List<String> start, List<String> end, Dates.Order order, Consumer<Worded> notes) {
    Optional<LocalDate> from = day(start, order, notes);
    Optional<LocalDate> to = day(end, order, notes);
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      notes.accept(Wrong.of("import.ends-first"));
      return DateRange.ALWAYS;
    }
    return new DateRange(from, to);
  }

  private static Optional<LocalDate> day(
      List<String> told, Dates.Order order, Consumer<Worded> notes) {
    if (told.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> date = Dates.parse(told.get(0), order);
    if (date.filter(text -> text.length() < WHOLE).isPresent()) {
      notes.accept(Wrong.of("import.part-of-a-date"));
    }
    return date.filter(text -> text.length() == WHOLE).map(LocalDate::parse);
  }
}
