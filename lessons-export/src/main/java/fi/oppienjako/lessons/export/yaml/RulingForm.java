package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Moderation;
import fi.oppienjako.lessons.core.people.Person;
import java.time.Instant;
import java.util.List;
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

  /** What was {@code said} after {@code rulings}; empty if one of them is wrong. */
  static <T> Optional<T> moderated(
      T said, List<Written> rulings, Step<T> show, Step<T> hide, Reading reading) {
    Optional<T> moderated = Optional.of(said);
    for (Written next : rulings) {
      Step<T> step = next.shows() ? show : hide;
      moderated =
          moderated.flatMap(
              one ->
                  reading.made(
                      next.place(), () -> step.take(one, next.signed().by(), next.signed().at())));
    }
    return moderated;
  }

  /** A step of moderation. */
  @FunctionalInterface
  interface Step<T> {

    /** What was {@code said} after the step. */
    T take(T said, By by, Instant at);
  }
}
