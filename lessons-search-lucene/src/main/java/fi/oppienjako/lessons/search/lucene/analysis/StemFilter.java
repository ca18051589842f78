package fi.oppienjako.lessons.search.lucene.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Puts the base of each word in its place. */
final class StemFilter extends TokenFilter {
  private final WordTerms terms;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  StemFilter(TokenStream input, WordTerms terms) {
    super(input);
    this.terms = terms;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String base = terms.of(term.toString()).base();
    term.setEmpty().append(base);
    return true;
  }
}
