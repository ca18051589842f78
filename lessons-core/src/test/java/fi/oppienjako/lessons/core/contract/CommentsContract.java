package fi.oppienjako.lessons.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.Comment;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.port.View;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What holds for comments besides what holds for every kind. */
public interface CommentsContract extends ViewContract<Comment> {

  @Override
  default List<Comment> things() {
    return Fixtures.some(Fixtures.STANDARD::comment, 20);
  }

  @Override
  default View<Comment> view(Snapshot snapshot) {
    return snapshot.comments();
  }

  @Override
  default Optional<Comment> seen(Viewer reader, Comment comment) {
    return Optional.of(comment).filter(reader::sees);
  }

  @Test
  default void givesThoseOnALesson() {
    try (Store store = filledStore()) {
      for (int n = 0; n < 6; n++) {
        Id<Lesson> lesson = Fixtures.id("lesson", n);
        for (Viewer reader : Fixtures.readers()) {
          assertThat(
                  store.<List<Comment>>read(
                      reader, snapshot -> snapshot.comments().where(Comment.BY_LESSON, lesson).toList()))
              .isEqualTo(
                  kept().stream()
                      .filter(comment -> comment.lesson().equals(lesson))
                      .filter(reader::sees)
                      .toList());
        }
      }
    }
  }

  @Override
  default Comment changed(Comment comment) {
    return new Comment(
        comment.id(),
        comment.revision(),
        comment.lesson(),
        comment.project(),
        LocalizedText.english("Never mind"),
        Optional.empty(),
        comment.by(),
        comment.at());
  }
}
