package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who did something, on which day and, where it is told, why: {@code by}, {@code date} and {@code
 * why}.
 */
record Signed(By by, LocalDate day) {

  /** What is told of it in {@code in}; empty if something in it is wrong. */
  static Optional<Signed> in(Fields in, Reference<Person> person, Form<LocalDate> days) {
    Optional<Id<Person>> by = in.one("by", person).found();
    Optional<LocalDate> day = in.one("date", days).found();
    Optional<String> why = in.maybe("why", Forms.PLAIN);
    return by.flatMap(who -> day.map(on -> new Signed(new By(who, why), on)));
  }

  Instant at() {
    return Forms.start(day);
  }
}
