package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.lesson.Comment;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import java.util.stream.Stream;

/** Comments. */
public interface Comments extends View<Comment> {

  /** Those on {@code lesson}, in the order of their identifiers. */
  Stream<Comment> on(Id<Lesson> lesson);
}
