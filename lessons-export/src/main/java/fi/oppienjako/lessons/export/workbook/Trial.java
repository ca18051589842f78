package fi.oppienjako.lessons.export.workbook;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.text.LessonsException;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Does something to see what it would report, and undoes it. */
public final class Trial {

  private Trial() {}

  /** The same store; texts that come in are in {@code language}. */
  static LessonSharing inLanguage(LessonSharing sharing, Locale language) {
    return LessonSharing.over(sharing.store(), sharing.context().options().withLanguage(language));
  }

  /** What {@code taking} reports, with nothing of it left in the store. */
  public static List<Told> of(LessonSharing sharing, Function<LessonSharing, List<Told>> taking) {
    List<Told> told = new ArrayList<>();
    try {
      sharing.<List<Told>>atomically(
          all -> {
            told.addAll(taking.apply(all));
            throw new NotMeantException();
          });
    } catch (NotMeantException e) {
      return List.copyOf(told);
    }
    throw new IllegalStateException("what was only tried has been done");
  }

  /** Thrown to leave a transaction in which everything was only tried. */
  private static final class NotMeantException extends LessonsException {

    @Serial private static final long serialVersionUID = 1L;

    NotMeantException() {
      super("only tried");
    }
  }
}
