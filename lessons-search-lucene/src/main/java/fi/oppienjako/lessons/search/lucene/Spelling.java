package fi.oppienjako.lessons.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.util.BytesRef;

/** Words that stand in lessons that a viewer sees, for what was typed. Not thread-safe. */
final class Spelling {

  private static final int CANDIDATES = 10;
  private static final int READ = 10_000;
  private static final int SHORTEST = 2;
  private static final int LONG = 6;

  private final SeenSearcher searcher;

  Spelling(SeenSearcher searcher) {
    this.searcher = searcher;
  }

  /** {@code words} with others for those that are {@code unknown}; empty if there are none. */
  Optional<String> meant(String words, Set<String> unknown) throws IOException {
    String meant = words;
    for (String word : unknown) {
      Optional<String> nearest = nearest(word);
      if (nearest.isPresent()) {
        meant =
            meant.replaceAll(
                "(?iu)(?<![\\p{L}\\p{N}])"
                    + java.util.regex.Pattern.quote(word)
                    + "(?![\\p{L}\\p{N}])",
                java.util.regex.Matcher.quoteReplacement(nearest.get()));
      }
    }
    return meant.equals(words) ? Optional.empty() : Optional.of(meant);
  }

  /** The words that begin with {@code typed}, the most frequent first. */
  List<String> complete(String typed, int limit) throws IOException {
    String start = typed.strip().toLowerCase(Locale.ROOT);
    List<String> found = new ArrayList<>();
    if (start.codePointCount(0, start.length()) < SHORTEST) {
      return found;
    }
    for (String field : fields()) {
      Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), field);
      if (terms != null) {
        read(terms.iterator(), new BytesRef(start), found);
      }
    }
    List<String> best = new ArrayList<>();
    for (String word : byFrequency(found)) {
      if (best.size() < limit && isSeen(word)) {
        best.add(word);
      }
    }
    return best;
  }

  private static void read(TermsEnum terms, BytesRef start, List<String> found) throws IOException {
    if (terms.seekCeil(start) == TermsEnum.SeekStatus.END) {
      return;
    }
    for (BytesRef term = terms.term();
        term != null && found.size() < READ && startsWith(term, start);
        term = terms.next()) {
      String word = term.utf8ToString();
      if (!found.contains(word)) {
        found.add(word);
      }
    }
  }

  private static boolean startsWith(BytesRef term, BytesRef start) {
    return org.apache.lucene.util.StringHelper.startsWith(term, start);
  }

  Optional<String> nearest(String word) throws IOException {
    DirectSpellChecker checker = new DirectSpellChecker();
    checker.setMaxEdits(word.length() < LONG ? 1 : 2);
    List<SuggestWord> near = new ArrayList<>();
    for (String field : fields()) {
      near.addAll(
          List.of(
              checker.suggestSimilar(
                  new Term(field, word), CANDIDATES, searcher.getIndexReader())));
    }
    List<String> seen = new ArrayList<>();
    for (SuggestWord one : near) {
      if (isSeen(one.string)) {
        seen.add(one.string);
      }
    }
    return near.stream()
        .filter(one -> seen.contains(one.string))
        .max(
            Comparator.<SuggestWord>comparingDouble(one -> one.score)
                .thenComparing(one -> frequency(one.string))
                .thenComparing(one -> one.string, Comparator.reverseOrder()))
        .map(one -> one.string);
  }

  private List<String> byFrequency(List<String> words) {
    return words.stream()
        .sorted(
            Comparator.comparing(this::frequency)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private int frequency(String word) {
    try {
      return searcher.frequency(new Term(Field.FORM.open(), word));
    } catch (IOException unreadable) {
      throw IndexException.unreadable(unreadable);
    }
  }

  /** Whether a lesson that is seen, and not one that was removed, has the word. */
  private boolean isSeen(String word) throws IOException {
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    for (String field : fields()) {
      either.add(new TermQuery(new Term(field, word)), Occur.SHOULD);
    }
    return searcher.count(
            new BooleanQuery.Builder()
                .add(either.build(), Occur.FILTER)
                .add(searcher.seen(), Occur.FILTER)
                .add(LuceneSearch.LESSONS, Occur.FILTER)
                .build())
        > 0;
  }

  private List<String> fields() {
    return searcher.isAnyone() ? List.of(Field.FORM.open()) : Field.FORM.both();
  }
}
