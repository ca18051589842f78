package fi.oppienjako.lessons.core.lesson;

import com.google.common.collect.Maps;
import fi.oppienjako.lessons.core.text.Labelled;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Messages;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The state of a lesson.
 *
 * <p><em>Adopted</em> is not one of them: it follows from reuses by others.
 */
public enum LessonState implements Labelled {
  /** Written down and still being worked on. */
  DRAFT,
  /** Submitted for validation. */
  SUBMITTED,
  /** Sent back with a question. */
  CLARIFICATION,
  /** Found to be valid. */
  VALIDATED,
  /** Found not to be valid. */
  REJECTED,
  /** Open to others. */
  SHARED,
  /** Part of lasting practice. */
  EMBEDDED,
  /** Replaced by another lesson. */
  SUPERSEDED,
  /** No longer applying. */
  RETIRED,
  /** Taken back: outside its project only the place and the fact are left. */
  WITHDRAWN;

  /**
   * The steps that can be taken from this state, in the order of {@link LessonStep}, besides {@link
   * LessonStep#REDACT}, which can be taken from each.
   */
  public Set<LessonStep> possibleSteps() {
    return ways().keySet();
  }

  /** The state that {@code step} leads to from this one; empty if it cannot be taken. */
  public Optional<LessonState> after(LessonStep step) {
    return Optional.ofNullable(ways().get(step));
  }

  /** Whether a lesson in this state has been shared, now or before. */
  public boolean isShared() {
    return compareTo(SHARED) >= 0;
  }

  /**
   * Whether a lesson in this state can be relied on: shared, and neither superseded nor retired.
   */
  public boolean isCurrent() {
    return this == SHARED || this == EMBEDDED;
  }

  /** The word for it in files and programs: the name in lower case. */
  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What people call it, in fi, sv and en. */
  @Override
  public LocalizedText label() {
    return Messages.in("state." + key());
  }

  private Map<LessonStep, LessonState> ways() {
    return Maps.immutableEnumMap(
        switch (this) {
          case DRAFT -> Map.of(LessonStep.EDIT, DRAFT, LessonStep.SUBMIT, SUBMITTED);
          case SUBMITTED ->
              Map.of(
                  LessonStep.ASK,
                  CLARIFICATION,
                  LessonStep.VALIDATE,
                  VALIDATED,
                  LessonStep.REJECT,
                  REJECTED);
          case CLARIFICATION ->
              Map.of(LessonStep.EDIT, CLARIFICATION, LessonStep.ANSWER, SUBMITTED);
          case VALIDATED -> Map.of(LessonStep.SHARE, SHARED, LessonStep.CORRECT, VALIDATED);
          case SHARED -> opened(SHARED);
          case EMBEDDED -> opened(EMBEDDED);
          case SUPERSEDED, RETIRED -> Map.of(LessonStep.WITHDRAW, WITHDRAWN);
          case REJECTED, WITHDRAWN -> Map.of();
        });
  }

  private static Map<LessonStep, LessonState> opened(LessonState state) {
    Map<LessonStep, LessonState> ways = new EnumMap<>(LessonStep.class);
    ways.put(LessonStep.WIDEN, state);
    ways.put(LessonStep.CORRECT, state);
    ways.put(LessonStep.EMBED, EMBEDDED);
    ways.put(LessonStep.SUPERSEDE, SUPERSEDED);
    ways.put(LessonStep.RETIRE, RETIRED);
    ways.put(LessonStep.WITHDRAW, WITHDRAWN);
    if (state == EMBEDDED) {
      ways.remove(LessonStep.EMBED);
    }
    return ways;
  }
}
