package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Challenge;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** One telling of a challenge. */
record VersionForm(Reference<Person> person, InOrder days) implements Form<Challenge.Version> {

  @Override
  public Optional<Challenge.Version> read(Node node, Reading reading) {
    return Form.keys(this::version).read(node, reading);
  }

  private Optional<Challenge.Version> version(Fields in) {
    Supplier<LocalDate> date = in.one("date", days);
    Supplier<Id<Person>> by = in.one("by", person);
    Supplier<LocalizedText> text = in.one("text", Forms.TEXT);
    return in.make(
        () -> new Challenge.Version(text.get(), By.by(by.get()), Forms.start(date.get())));
  }
}
