package fi.oppienjako.lessons.core.sharing;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Messages;
import fi.oppienjako.lessons.core.text.Worded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that waits for a person, or is news to them, as that person may see it. Immutable.
 *
 * @param what what it is
 * @param thing the lesson, the action, the reply or the reuse; for what a whole project should do,
 *     the project
 * @param name what people call the lesson, the action or the project
 * @param project the project that it concerns; for a reuse, the one that used the lesson
 * @param projectName what people call the project
 * @param since when it began to wait, which sets it apart from what happened to the thing before
 * @param day the day of that; for what is due, the day on which it is
 * @param detail the question that was asked, how well a lesson worked, or why it fits; empty for
 *     what has none
 */
public record Notice(
    What what,
    Ref<?> thing,
    LocalizedText name,
    Ref<Project> project,
    LocalizedText projectName,
    Instant since,
    LocalDate day,
    Optional<LocalizedText> detail)
    implements Worded {

  /** The most urgent first, then what has waited longest; lessons that fit keep their order. */
  public static final Comparator<Notice> URGENCY =
      Comparator.comparing(Notice::what)
          .thenComparing(notice -> notice.what == What.FIT ? LocalDate.MAX : notice.day);

  /** What there can be for a person, the most urgent first. */
  public enum What {
    /** A lesson came back with a question. */
    CLARIFICATION,
    /** Somebody else's lesson was submitted, and is to be validated. */
    VALIDATION,
    /** An action of theirs is due. */
    ACTION,
    /** Their project should look up what is known already. */
    LOOK_UP,
    /** Their project should capture a lesson. */
    CAPTURE,
    /** Somebody replied to a comment of theirs. */
    REPLY,
    /** Another project used a lesson of theirs. */
    REUSE,
    /** A lesson could help their project. */
    FIT;

    /** The word for it in files and programs, such as {@code look-up}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether its day is the one on which it is due. */
    public boolean isDue() {
      return this == ACTION || this == LOOK_UP || this == CAPTURE;
    }
  }

  /** Checks that nothing is missing. */
  public Notice {
    requireNonNull(what, "what");
    requireNonNull(thing, "thing");
    requireNonNull(name, "name");
    requireNonNull(project, "project");
    requireNonNull(projectName, "projectName");
    requireNonNull(since, "since");
    requireNonNull(day, "day");
    requireNonNull(detail, "detail");
  }

  /** What the person reads of it in {@code language}. */
  @Override
  public String in(Locale language) {
    return Messages.in(
        language,
        "notice." + what.key(),
        name.in(language),
        projectName.in(language),
        day,
        detail.map(more -> more.in(language)).orElse(""));
  }

  /** What the person reads of it in English. */
  @Override
  public String toString() {
    return in(Locale.ENGLISH);
  }
}
