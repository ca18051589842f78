package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** Who did something, when and, if it is told, why: {@code by}, {@code date} and {@code why}. */
record DoneForm(Reference<Person> person) implements Form<DoneForm.Written> {

  /** The deed. */
  record Written(By by, LocalDate day) {

    Instant at() {
      return Forms.start(day);
    }
  }

  @Override
  public Optional<Written> read(Node node, Reading reading) {
    return Form.<Written>keys(
            in -> {
              Supplier<Written> written = in(in);
              return in.make(written);
            })
        .read(node, reading);
  }

  /** The deed that is told among other keys. */
  Supplier<Written> in(Fields in) {
    Supplier<Id<Person>> by = in.one("by", person);
    Supplier<LocalDate> day = in.one("date", Forms.DATE);
    Optional<String> why = in.maybe("why", Forms.PLAIN);
    return () -> {
      By who = By.by(by.get());
      return new Written(why.map(who::because).orElse(who), day.get());
    };
  }
}
