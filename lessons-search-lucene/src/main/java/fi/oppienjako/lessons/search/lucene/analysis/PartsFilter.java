package fi.oppienjako.lessons.search.lucene.analysis;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Puts at the place of each word all its terms: the folded base, the parts, the further ones. */
final class PartsFilter extends TokenFilter {
  private final WordTerms terms;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private Iterator<String> left = Collections.emptyIterator();

  PartsFilter(TokenStream input, WordTerms terms) {
    super(input);
    this.terms = terms;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (left.hasNext()) {
      // The other attributes, offsets among them, stay those of the word.
      step.setPositionIncrement(0);
    } else if (input.incrementToken()) {
      left = terms.of(term.toString()).all().iterator();
    } else {
      return false;
    }
    term.setEmpty().append(left.next());
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    left = Collections.emptyIterator();
  }
}
