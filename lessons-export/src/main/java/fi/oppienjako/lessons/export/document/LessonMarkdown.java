package fi.oppienjako.lessons.export.document;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.access.Sight;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.CommentThread;
import fi.oppienjako.lessons.core.lesson.Lesson;
import java.io.IOException;
import java.util.List;

/**
 * A lesson as Markdown, to be read in a terminal too: what it says, when it applies, what it rests
 * on, its history, and what is said about it.
 *
 * @param sight for whom; who did what and why, earlier wordings, links and comments are shown only
 *     as far as this reader may know, and a lesson that this reader may not see is refused
 * @param wording the language, and what people read instead of words and identifiers
 */
public record LessonMarkdown(Sight sight, Wording wording)
    implements DocumentFormat<LessonWithDiscussion> {

  /** Checks that nothing is missing. */
  public LessonMarkdown {
    requireNonNull(sight, "sight");
    requireNonNull(wording, "wording");
  }

  /** For {@code reader}, in English, with words and identifiers as they are. */
  public LessonMarkdown(Viewer reader) {
    this(reader, Wording.ENGLISH);
  }

  /** For {@code reader}, without a store to look anything up in. */
  public LessonMarkdown(Viewer reader, Wording wording) {
    this(Sight.of(reader), wording);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if the reader does not see the lesson
   */
  @Override
  public void write(LessonWithDiscussion told, Appendable out) throws IOException {
    Lesson lesson = told.lesson();
    if (!sight.sees(lesson)) {
      throw new IllegalArgumentException(
          "lesson '%s' is not open to this reader: %s".formatted(lesson.id(), sight.viewer()));
    }
    Blocks blocks = Blocks.document();
    Voice voice = new Voice(wording);
    new LessonSections(voice, sight.shown(lesson).orElseThrow()).addTo(blocks);
    new LessonDiscussion(voice, seen(told.discussion())).addTo(blocks, 2);
    blocks.writeTo(out);
  }

  /** Returns {@code lesson} without what is said about it, as a string. */
  public String asText(Lesson lesson) {
    return asText(LessonWithDiscussion.silent(lesson));
  }

  private List<CommentThread> seen(List<CommentThread> discussion) {
    return CommentThread.of(
        discussion.stream()
            .flatMap(CommentThread::comments)
            .flatMap(comment -> sight.shown(comment).stream())
            .toList());
  }
}
