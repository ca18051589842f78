package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.search.Facet;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.export.document.Wording;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the values by which found lessons are counted are called on a screen. */
final class FacetWords {

  private FacetWords() {}

  /** A perspective or a theme has its key beside it, since that is what the options take. */
  static String of(Facet facet, String value, Wording wording) {
    Locale language = wording.language();
    return switch (facet) {
      case PERSPECTIVE ->
          Arrays.stream(Perspective.values())
              .filter(one -> one.key().equals(value))
              .map(one -> withKey(one.label().in(language), value))
              .findFirst()
              .orElse(value);
      case STATE ->
          Arrays.stream(LessonState.values())
              .filter(one -> one.key().equals(value))
              .map(one -> one.label().in(language))
              .findFirst()
              .orElse(value);
      case THEME ->
          Optional.ofNullable(wording.vocabulary().labels().get(new Term(value)))
              .map(label -> withKey(label.in(language), value))
              .orElse(value);
      default -> value;
    };
  }

  private static String withKey(String label, String key) {
    return label.equals(key) ? key : "%s (%s)".formatted(label, key);
  }
}
