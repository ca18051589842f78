package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.core.lesson.Action;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** An action that follows from a lesson, which is empty if something in it is wrong. */
record ActionForm(Optional<Lesson> lesson, Declared declared) implements Form<Action> {

  @Override
  public Optional<Action> read(Node node, Reading reading) {
    return Form.thing(this::action).read(node, reading);
  }

  private Optional<Action> action(Fields in) {
    Supplier<Id<Action>> id = in.one("action", Forms.id());
    Supplier<Id<Person>> owner = in.one("owner", declared.person());
    Supplier<LocalDate> due = in.one("due", Forms.DATE);
    Supplier<LocalizedText> text = in.one("text", Forms.TEXT);
    Optional<LocalDate> done = in.maybe("done", Forms.DATE);
    Optional<LocalDate> dropped = in.maybe("dropped", Forms.DATE);
    boolean closed = in.node("done").isPresent() || in.node("dropped").isPresent();
    Optional<LocalizedText> proof =
        closed ? in.one("proof", Forms.TEXT).found() : in.maybe("proof", Forms.TEXT);
    if (in.node("done").isPresent() && in.node("dropped").isPresent()) {
      in.reading().fault(in.place(), Wrong.of("action.done-and-dropped"));
    } else if (!closed && proof.isPresent()) {
      in.reading().fault(in.place(), Wrong.of("action.proof-without-day"));
    }
    return in.make(
            () ->
                lesson.map(
                    of -> {
                      Action open = Action.open(id.get(), of, text.get(), owner.get(), due.get());
                      return done.map(day -> open.done(day, proof.orElseThrow()))
                          .or(() -> dropped.map(day -> open.dropped(day, proof.orElseThrow())))
                          .orElse(open);
                    }))
        .flatMap(made -> made);
  }
}
