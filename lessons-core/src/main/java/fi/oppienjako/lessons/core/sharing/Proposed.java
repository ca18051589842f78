package fi.oppienjako.lessons.core.sharing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.concept.Aspect;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonDraft;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Term;
import java.util.List;
import java.util.Locale;

/**
 * One thing that a lesson does not say and lessons like it do, for a person to accept or decline.
 * Immutable.
 *
 * @param what what it is
 * @param from the lessons that say it, the most alike first, each with why it is alike; not empty
 */
public record Proposed(What what, List<Suggestion<Lesson>> from) {

  /** Something that a lesson can say in a word. */
  public sealed interface What {

    /** The word for it in files and programs, such as {@code people=busy-desk}. */
    String key();

    /** Makes {@code draft} say it. */
    void tell(LessonDraft draft);
  }

  /** That a lesson was learned from {@code perspective}. */
  public record From(Perspective perspective) implements What {

    /** Checks that nothing is missing. */
    public From {
      requireNonNull(perspective, "perspective");
    }

    @Override
    public String key() {
      return "perspective=" + perspective.key();
    }

    @Override
    public void tell(LessonDraft draft) {
      draft.from(perspective);
    }
  }

  /** That a lesson applies when there is {@code term}, which is a word about {@code aspect}. */
  public record When(Aspect aspect, Term term) implements What {

    /** Checks that nothing is missing. */
    public When {
      requireNonNull(aspect, "aspect");
      requireNonNull(term, "term");
    }

    @Override
    public String key() {
      return aspect.key() + "=" + term.key();
    }

    @Override
    public void tell(LessonDraft draft) {
      draft.alsoWhen(Condition.of(aspect, term.key()));
    }
  }

  /** That a lesson is about {@code theme}. */
  public record About(Term theme) implements What {

    /** Checks that nothing is missing. */
    public About {
      requireNonNull(theme, "theme");
    }

    @Override
    public String key() {
      return "theme=" + theme.key();
    }

    @Override
    public void tell(LessonDraft draft) {
      draft.about(theme.key());
    }
  }

  /**
   * Checks and copies.
   *
   * @throws InvalidValueException if no lesson says it
   */
  public Proposed {
    requireNonNull(what, "what");
    from = ImmutableList.copyOf(from);
    if (from.isEmpty()) {
      throw new InvalidValueException(Message.of("proposed.from-nothing", what.key()));
    }
  }

  /** Whether {@code key} names it, in whatever case. */
  public boolean isCalled(String key) {
    return what.key().equals(key.strip().toLowerCase(Locale.ROOT));
  }

  /** Such as {@code people=busy-desk, as 2 lessons like it say}. */
  @Override
  public String toString() {
    return what.key() + ", as " + from.size() + " lessons like it say";
  }
}
