package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.search.Facet;
import java.util.Arrays;
import java.util.Locale;

/** What the values by which found lessons are counted are called on a screen. */
final class FacetWords {

  private FacetWords() {}

  /** A perspective has its key beside it, since that is what {@code --perspective} takes. */
  static String of(Facet facet, String value, Locale language) {
    return switch (facet) {
      case PERSPECTIVE ->
          Arrays.stream(Perspective.values())
              .filter(one -> one.key().equals(value))
              .map(one -> "%s (%s)".formatted(one.label().in(language), value))
              .findFirst()
              .orElse(value);
      case STATE ->
          Arrays.stream(LessonState.values())
              .filter(one -> one.key().equals(value))
              .map(one -> one.label().in(language))
              .findFirst()
              .orElse(value);
      default -> value;
    };
  }
}
