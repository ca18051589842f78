package fi.oppienjako.lessons.core.reuse;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A look-up that is being described. Mutable, not thread-safe.
 *
 * <p>Plain strings are in the language given at the start.
 */
public final class LookUpDraft {

  private final Locale language;
  private final List<String> searched = new ArrayList<>();
  private final List<LookUp.Found> found = new ArrayList<>();
  private Openness widest = Openness.AGORA;

  private LookUpDraft(Locale language) {
    this.language = requireNonNull(language, "language");
  }

  /** Returns an empty draft whose plain strings are in {@code language}. */
  public static LookUpDraft in(Locale language) {
    return new LookUpDraft(language);
  }

  /** Adds what was searched for. */
  public LookUpDraft searched(String... words) {
    searched.addAll(List.of(words));
    return this;
  }

  /** Adds a lesson that was found and used, and why. */
  public LookUpDraft used(Lesson lesson, String why) {
    return found(lesson, true, LocalizedText.of(language, why));
  }

  /** Adds a lesson that was found and not used, and why. */
  public LookUpDraft leftOut(Lesson lesson, String why) {
    return found(lesson, false, LocalizedText.of(language, why));
  }

  /** Adds a lesson that was found, whether it was used, and why. */
  public LookUpDraft found(Lesson lesson, boolean used, LocalizedText why) {
    found.add(new LookUp.Found(lesson.id(), used, why));
    return this;
  }

  /** Sets how widely it may be open at most; {@link Openness#AGORA} by default. */
  public LookUpDraft openAtMostAt(Openness level) {
    this.widest = requireNonNull(level, "level");
    return this;
  }

  /** What was searched for so far. */
  public List<String> searched() {
    return List.copyOf(searched);
  }

  /** What was found so far. */
  public List<LookUp.Found> found() {
    return List.copyOf(found);
  }

  /** How widely it may be open at most. */
  public Openness widest() {
    return widest;
  }
}
