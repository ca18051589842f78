package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.lesson.Life;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** Who captured a lesson and when. */
record CaptureForm(Reference<Person> person) implements Form<CaptureForm.Written> {

  /** The capture. */
  record Written(By by, LocalDate day) {

    Life life() {
      return Life.captured(by, Forms.start(day));
    }
  }

  @Override
  public Optional<Written> read(Node node, Reading reading) {
    return Form.keys(this::captured).read(node, reading);
  }

  private Optional<Written> captured(Fields in) {
    Supplier<Id<Person>> by = in.one("by", person);
    Supplier<LocalDate> day = in.one("date", Forms.DATE);
    return in.make(() -> new Written(By.by(by.get()), day.get()));
  }
}
