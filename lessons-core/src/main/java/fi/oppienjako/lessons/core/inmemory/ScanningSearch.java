package fi.oppienjako.lessons.core.inmemory;

import fi.oppienjako.lessons.core.lesson.Content;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.port.LessonSearch;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds lessons by reading them all: those that contain every word typed, in any language.
 * Thread-safe.
 *
 * <p>Withdrawn lessons are not found. Those that still apply come before those that are superseded
 * or retired. Of them, those that hold the words whole come first, then those in which they begin
 * longer words, then those in which they are parts of words; of these again, those with more words
 * in the title. It does not know inflected forms.
 */
public final class ScanningSearch implements LessonSearch {

  private record Hit(Lesson lesson, int holding, int inTitle) {

    static final Comparator<Hit> BEST =
        Comparator.<Hit, Boolean>comparing(hit -> !hit.lesson.state().isCurrent())
            .thenComparing(Comparator.comparingInt(Hit::holding).reversed())
            .thenComparing(Comparator.comparingInt(Hit::inTitle).reversed())
            .thenComparing(hit -> hit.lesson.id());
  }

  /** Creates a search; it needs no setup. */
  public ScanningSearch() {}

  @Override
  public List<Lesson> find(String words, Snapshot seen, int limit) {
    List<String> wanted =
        Stream.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"))
            .filter(w -> !w.isEmpty())
            .distinct()
            .toList();
    if (wanted.isEmpty()) {
      return List.of();
    }
    try (Stream<Lesson> lessons = seen.lessons().stream()) {
      return lessons
          .filter(lesson -> lesson.state() != LessonState.WITHDRAWN)
          .flatMap(lesson -> hit(lesson, wanted).stream())
          .sorted(Hit.BEST)
          .limit(limit)
          .map(Hit::lesson)
          .toList();
    }
  }

  private static Optional<Hit> hit(Lesson lesson, List<String> wanted) {
    String text = wordsOf(lesson);
    List<Holding> holdings = new ArrayList<>();
    for (String word : wanted) {
      Holding holding = Holding.of(word, text);
      if (holding == Holding.NONE) {
        return Optional.empty();
      }
      holdings.add(holding);
    }
    String title = lowered(Stream.of(lesson.content().title()));
    return Optional.of(
        new Hit(
            lesson,
            holdings.stream().mapToInt(Holding::worth).sum(),
            wanted.stream().mapToInt(word -> Holding.of(word, title).worth()).sum()));
  }

  private static String wordsOf(Lesson lesson) {
    Content content = lesson.content();
    String themes =
        lesson.relevance().topics().themes().stream()
            .map(Term::key)
            .collect(Collectors.joining("\n"));
    return lowered(
            Stream.of(
                    Stream.of(content.title(), content.observation()),
                    content.insight().stream(),
                    content.recommendation().stream())
                .flatMap(texts -> texts))
        + "\n"
        + themes;
  }

  private static String lowered(Stream<LocalizedText> texts) {
    return texts
        .flatMap(text -> text.wordings().values().stream())
        .map(wording -> wording.toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("\n"));
  }
}
