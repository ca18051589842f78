package fi.oppienjako.lessons.export.imports;

import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.PartialDate;
import fi.oppienjako.lessons.core.text.Worded;
import fi.oppienjako.lessons.export.fault.Wrong;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** From when to when a project is worked on, as far as a register tells it. */
final class ToldPeriod {

  private ToldPeriod() {}

  static DateRange of(
      List<String> start, List<String> end, Dates.Order order, Consumer<Worded> notes) {
    Optional<PartialDate> from = date(start, order);
    Optional<PartialDate> to = date(end, order);
    if (from.isPresent() && to.isPresent() && to.get().latest().isBefore(from.get().earliest())) {
      notes.accept(Wrong.of("import.ends-first"));
      return DateRange.ALWAYS;
    }
    return new DateRange(from, to);
  }

  private static Optional<PartialDate> date(List<String> told, Dates.Order order) {
    return told.stream()
        .findFirst()
        .flatMap(text -> Dates.parse(text, order))
        .map(PartialDate::parse);
  }
}
