package fi.oppienjako.lessons.core.inmemory;

import fi.oppienjako.lessons.core.lesson.Content;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.port.LessonSearch;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds lessons by reading them all: those that contain every word typed, in any language, those
 * with a word in the title first. It does not know inflected forms. Thread-safe.
 */
public final class ScanningSearch implements LessonSearch {

  /** Creates a search; it needs no setup. */
  public ScanningSearch() {}

  @Override
  public List<Lesson> find(String words, Snapshot seen, int limit) {
    List<String> wanted =
        Stream.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"))
            .filter(w -> !w.isEmpty())
            .toList();
    if (wanted.isEmpty()) {
      return List.of();
    }
    Comparator<Lesson> best = Comparator.comparing(lesson -> !holdsAny(titleOf(lesson), wanted));
    try (Stream<Lesson> lessons = seen.lessons().stream()) {
      return lessons
          .filter(lesson -> wanted.stream().allMatch(wordsOf(lesson)::contains))
          .sorted(best.thenComparing(Lesson::id))
          .limit(limit)
          .toList();
    }
  }

  private static boolean holdsAny(String text, List<String> words) {
    return words.stream().anyMatch(text::contains);
  }

  private static String titleOf(Lesson lesson) {
    return lowered(Stream.of(lesson.content().title()));
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
