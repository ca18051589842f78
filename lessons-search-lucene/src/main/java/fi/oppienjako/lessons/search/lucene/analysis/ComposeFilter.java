package fi.oppienjako.lessons.search.lucene.analysis;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Writes each word in one way: letters composed, soft hyphens out, all hyphens alike. */
final class ComposeFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  ComposeFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (!plain()) {
      String composed = Normalizer.normalize(term, Normalizer.Form.NFC);
      term.setEmpty()
          .append(
              composed
                  .replace("\u00AD", "")
                  .replace('\u2010', '-')
                  .replace('\u2011', '-')
                  .replace('\u2019', '\''));
    }
    return true;
  }

  /** Whether no letter is beyond Latin-1, which needs nothing done to it but for soft hyphens. */
  private boolean plain() {
    for (int i = 0; i < term.length(); i++) {
      char letter = term.charAt(i);
      if (letter > '\u00FF' || letter == '\u00AD') {
        return false;
      }
    }
    return true;
  }
}
