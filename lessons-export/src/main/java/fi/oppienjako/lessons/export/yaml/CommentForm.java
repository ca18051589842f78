package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.lesson.Comment;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A part of the discussion on a lesson, which is empty if something in it is wrong.
 *
 * @param above the days of the comments on the lesson that were read before, by their ids. A
 *     comment replies to one of these, so that replies lead to an end
 */
record CommentForm(
    Optional<Lesson> lesson, Declared declared, Map<String, Optional<LocalDate>> above)
    implements Form<Comment> {

  CommentForm(Optional<Lesson> lesson, Declared declared) {
    this(lesson, declared, new HashMap<>());
  }

  @Override
  public Optional<Comment> read(Node node, Reading reading) {
    return Form.thing(this::comment).read(node, reading);
  }

  private Optional<Comment> comment(Fields in) {
    Required<Id<Comment>> id = in.one("comment", Forms.id());
    Optional<Id<Comment>> replyTo =
        in.maybe("reply-to", Reference.to(Wrong.of("id.comment-above"), above.keySet()));
    InOrder days = new InOrder(replyTo.flatMap(to -> above.get(to.value())));
    Optional<Signed> signed = Signed.in(in, declared.person(), days);
    Optional<Openness> at = in.maybe("at", Forms.LEVEL);
    Supplier<LocalizedText> text = in.one("text", Forms.TEXT);
    if (lesson.isPresent() && signed.isPresent() && at.isPresent()) {
      ReplayedLessons.checkOpen(
          in.reading(), in.node("at").orElseThrow(), at.get(), lesson.get(), signed.get().day());
    }
    List<RulingForm.Written> moderation =
        in.all("moderation", new RulingForm(declared.person(), days));
    id.found().ifPresent(read -> above.putIfAbsent(read.value(), signed.map(Signed::day)));
    return in.make(
            () ->
                lesson.map(
                    on ->
                        new Comment(
                            id.get(),
                            0,
                            on.id(),
                            on.origin().project(),
                            replyTo,
                            text.get(),
                            at,
                            signed.orElseThrow().by(),
                            signed.get().at(),
                            History.none())))
        .flatMap(made -> made)
        .flatMap(
            said ->
                RulingForm.moderated(said, moderation, Comment::show, Comment::hide, in.reading()));
  }
}
