package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days that are listed one after the other, none before the one listed before it. Mutable. */
final class InOrder implements Form<LocalDate> {

  private @Nullable LocalDate latest;

  /** Days of which the first may be any. */
  InOrder() {
    this(Optional.empty());
  }

  /** Days none of which may be before {@code first}. */
  InOrder(Optional<LocalDate> first) {
    this.latest = first.orElse(null);
  }

  @Override
  public Optional<LocalDate> read(Node node, Reading reading) {
    Optional<LocalDate> day = Forms.DATE.read(node, reading);
    LocalDate before = latest;
    if (day.isPresent() && before != null && day.get().isBefore(before)) {
      reading.fault(node, Wrong.of("day.out-of-order", day.get(), before));
      return Optional.empty();
    }
    latest = day.orElse(before);
    return day;
  }
}
