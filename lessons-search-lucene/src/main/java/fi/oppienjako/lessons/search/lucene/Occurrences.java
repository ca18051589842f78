package fi.oppienjako.lessons.search.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.uhighlight.FieldOffsetStrategy;
import org.apache.lucene.search.uhighlight.LabelledCharArrayMatcher;
import org.apache.lucene.search.uhighlight.OffsetsEnum;
import org.apache.lucene.search.uhighlight.PhraseHelper;
import org.apache.lucene.search.uhighlight.UHComponents;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter.OffsetSource;
import org.apache.lucene.util.BytesRef;

/**
 * Tells a highlighter where terms stand in a text, of which the words are known already, so that
 * the text need not be taken apart by automata made for it alone.
 */
final class Occurrences extends FieldOffsetStrategy {

  private record Occurrence(Tokens.Token word, String term) {}

  private final List<Occurrence> all;

  private Occurrences(String field, List<Occurrence> all) {
    super(
        new UHComponents(
            field,
            field::equals,
            new MatchAllDocsQuery(),
            new BytesRef[0],
            PhraseHelper.NONE,
            new LabelledCharArrayMatcher[0],
            false,
            Set.of()));
    this.all = all;
  }

  /** Where one of {@code terms} stands among {@code words}. */
  static Occurrences of(String field, Collection<String> terms, List<Placed> words) {
    List<Occurrence> found = new ArrayList<>();
    for (Placed one : words) {
      for (String term : one.word().all()) {
        if (terms.contains(term)) {
          found.add(new Occurrence(one.written(), term));
        }
      }
    }
    return new Occurrences(field, found);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  @Override
  public OffsetSource getOffsetSource() {
    return OffsetSource.ANALYSIS;
  }

  @Override
  public OffsetsEnum getOffsetsEnum(LeafReader reader, int document, String content) {
    return new OffsetsEnum() {

      private int at = -1;

      @Override
      public boolean nextPosition() {
        return ++at < all.size();
      }

      /** Not known of one text alone; all terms weigh the same. */
      @Override
      public int freq() {
        return Integer.MAX_VALUE;
      }

      @Override
      public BytesRef getTerm() {
        return new BytesRef(all.get(at).term());
      }

      @Override
      public int startOffset() {
        return all.get(at).word().start();
      }

      @Override
      public int endOffset() {
        return all.get(at).word().end();
      }
    };
  }
}
