package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.lesson.Comment;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** A part of the discussion on a lesson, which is empty if something in it is wrong. */
record CommentForm(Optional<Lesson> lesson, Declared declared) implements Form<Comment> {

  @Override
  public Optional<Comment> read(Node node, Reading reading) {
    return Form.thing(this::comment).read(node, reading);
  }

  private Optional<Comment> comment(Fields in) {
    Supplier<Id<Comment>> id = in.one("comment", Forms.id());
    Supplier<Id<Person>> by = in.one("by", declared.person());
    Required<LocalDate> date = in.one("date", Forms.DATE);
    Optional<Openness> at = in.maybe("at", Forms.LEVEL);
    Supplier<LocalizedText> text = in.one("text", Forms.TEXT);
    if (lesson.isPresent() && date.found().isPresent() && at.isPresent()) {
      ReplayedLessons.checkOpen(
          in.reading(), in.node("at").orElseThrow(), at.get(), lesson.get(), date.get());
    }
    return in.make(
            () ->
                lesson.map(
                    on ->
                        new Comment(
                            id.get(),
                            0,
                            on.id(),
                            on.origin().project(),
                            text.get(),
                            at,
                            By.by(by.get()),
                            Forms.start(date.get()))))
        .flatMap(made -> made);
  }
}
