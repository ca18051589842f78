package fi.oppienjako.lessons.search.lucene.analysis;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes off the ending after a colon (EU:n, EU:s) and the possessive after an apostrophe (EU's).
 */
final class EndingFilter extends TokenFilter {
  private static final Pattern ENDING = Pattern.compile(":\\p{L}{1,7}$|'s$");

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  EndingFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (maybe()) {
      Matcher ending = ENDING.matcher(term);
      if (ending.find()) {
        term.setLength(ending.start());
      }
    }
    return true;
  }

  /** Few words have such a sign, and matching a pattern with each word takes long. */
  private boolean maybe() {
    for (int i = 0; i < term.length(); i++) {
      char letter = term.charAt(i);
      if (letter == ':' || letter == '\'') {
        return true;
      }
    }
    return false;
  }
}
