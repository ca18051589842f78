package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.people.Moderation;
import fi.oppienjako.lessons.core.people.Person;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a moderator decided on something that was said.
 *
 * @param days the days of the decisions, one after the other
 */
record RulingForm(Reference<Person> person, InOrder days) implements Form<RulingForm.Written> {

  private static final Form<Moderation> STATE =
      Forms.choice(
          Wrong.of("word.moderation"),
          new Moderation[] {Moderation.SHOWN, Moderation.HIDDEN},
          Moderation::key);

  /** A decision, not yet taken. */
  record Written(Place place, boolean shows, Signed signed) {}

  @Override
  public Optional<Written> read(Node node, Reading reading) {
    return Form.keys(this::ruling).read(node, reading);
  }

  private Optional<Written> ruling(Fields in) {
    Supplier<Moderation> state = in.one("state", STATE);
    Optional<Signed> signed = Signed.in(in, person, days);
    return in.make(
        () -> new Written(in.place(), state.get() == Moderation.SHOWN, signed.orElseThrow()));
  }
}
