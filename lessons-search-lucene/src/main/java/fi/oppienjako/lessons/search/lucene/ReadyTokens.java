package fi.oppienjako.lessons.search.lucene;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Gives an index the terms of a text that was taken apart before, so that a text is read once for
 * all the fields in which it stands.
 */
final class ReadyTokens extends TokenStream {

  private record Term(String term, int position) {}

  private final CharTermAttribute text = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final Iterator<Term> left;
  private int position = -1;

  private ReadyTokens(Stream<Term> terms) {
    this.left = terms.iterator();
  }

  /** Words as they are written. */
  static ReadyTokens forms(List<Tokens.Token> forms) {
    return new ReadyTokens(forms.stream().map(form -> new Term(form.term(), form.position())));
  }

  /** Words in their basic form. */
  static ReadyTokens stems(List<Placed> words) {
    return new ReadyTokens(
        words.stream().map(one -> new Term(one.word().base(), one.written().position())));
  }

  /** Words and the parts of compounds, in a form that forgives. */
  static ReadyTokens parts(List<Placed> words) {
    return new ReadyTokens(
        words.stream()
            .flatMap(
                one ->
                    one.word().all().stream()
                        .map(term -> new Term(term, one.written().position()))));
  }

  /** Concepts, which have no places. */
  static ReadyTokens concepts(Collection<String> concepts) {
    return new ReadyTokens(concepts.stream().map(concept -> new Term(concept, 0)));
  }

  boolean isEmpty() {
    return !left.hasNext();
  }

  @Override
  public boolean incrementToken() {
    if (!left.hasNext()) {
      return false;
    }
    clearAttributes();
    Term next = left.next();
    text.append(next.term());
    step.setPositionIncrement(next.position() - position);
    position = next.position();
    return true;
  }
}
