package fi.oppienjako.lessons.search.lucene;

import fi.oppienjako.lessons.core.lesson.Content;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.search.Excerpt;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.search.uhighlight.FieldHighlighter;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.PassageScorer;

/** Shows where lessons say what was searched for. Not thread-safe. */
final class Excerpts {

  private static final int PASSAGES = 2;
  private static final String FIELD = "text";

  private final Analysis analysis;
  private final String words;
  private final Map<Locale, BreakIterator> sentences = new HashMap<>();
  private final Map<Locale, Set<String>> terms = new HashMap<>();

  /** For {@code words} as a person typed them. */
  Excerpts(Analysis analysis, String words) {
    this.analysis = analysis;
    this.words = words;
  }

  /** The passages of {@code lesson} that say most of it, at most two of each text and language. */
  List<Excerpt> of(Lesson lesson) throws IOException {
    Content content = lesson.content();
    List<LocalizedText> texts =
        Stream.of(
                Stream.of(content.title(), content.observation()),
                content.insight().stream(),
                content.recommendation().stream())
            .flatMap(each -> each)
            .toList();
    List<Excerpt> excerpts = new ArrayList<>();
    for (LocalizedText text : texts) {
      for (Locale language : text.wordings().keySet()) {
        excerpts.addAll(of(text.in(language), language));
      }
    }
    return excerpts;
  }

  @SuppressWarnings("unchecked") // What Marking returns.
  private List<Excerpt> of(String text, Locale language) throws IOException {
    Locale general = general(language);
    Occurrences found =
        Occurrences.of(
            FIELD, terms.computeIfAbsent(general, this::terms), analysis.words(general, text));
    return found.isEmpty()
        ? List.of()
        : (List<Excerpt>)
            new FieldHighlighter(
                    FIELD,
                    found,
                    sentences.computeIfAbsent(language, BreakIterator::getSentenceInstance),
                    new PassageScorer(),
                    PASSAGES,
                    0,
                    new Marking(language),
                    Comparator.comparingInt(Passage::getStartOffset))
                .highlightFieldForDoc(null, -1, text);
  }

  private Set<String> terms(Locale language) {
    Set<String> terms = new HashSet<>();
    analysis.words(language, words).forEach(one -> terms.addAll(one.word().all()));
    terms.addAll(namesOfConcepts(language));
    return terms;
  }

  private static Locale general(Locale language) {
    return Locale.forLanguageTag(language.getLanguage());
  }

  /** The names that others use for what was searched for. */
  private Set<String> namesOfConcepts(Locale language) {
    Set<String> names = new LinkedHashSet<>();
    for (Locale typed : Analysis.LANGUAGES) {
      analysis
          .concepts()
          .in(typed, words)
          .forEach(found -> names.addAll(analysis.concepts().names(found.concept(), language)));
    }
    return names;
  }

  /** A passage with what was found in it. */
  private static final class Marking extends PassageFormatter {

    private final Locale language;

    Marking(Locale language) {
      this.language = language;
    }

    @Override
    public Object format(Passage[] passages, String content) {
      List<Excerpt> excerpts = new ArrayList<>();
      for (Passage passage : passages) {
        excerpts.add(excerpt(passage, content));
      }
      return excerpts;
    }

    private Excerpt excerpt(Passage passage, String content) {
      List<Excerpt.Piece> pieces = new ArrayList<>();
      int at = passage.getStartOffset();
      for (int i = 0; i < passage.getNumMatches(); i++) {
        int start = passage.getMatchStarts()[i];
        int end = passage.getMatchEnds()[i];
        if (start >= at) {
          add(pieces, content.substring(at, start), false);
          add(pieces, content.substring(start, end), true);
          at = end;
        }
      }
      add(
          pieces,
          content.substring(at, Math.max(at, passage.getEndOffset())).stripTrailing(),
          false);
      return new Excerpt(language, pieces);
    }

    private static void add(List<Excerpt.Piece> pieces, String text, boolean found) {
      if (!text.isEmpty()) {
        pieces.add(new Excerpt.Piece(text, found));
      }
    }
  }
}
