package fi.oppienjako.lessons.search.lucene.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.ArrayUtil;

/**
 * Takes a text apart into words: letters and digits, and between them what belongs to codes, as in
 * X-Road, 2.5, EU:n and a@b.example.
 */
final class WordTokenizer extends Tokenizer {
  private static final String JOINTS = "-\u2010\u2011.:'\u2019_&@";
  private static final char SOFT_HYPHEN = '\u00AD';

  private static final int FIRST =
      kinds(
          Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER);

  private static final int LATER =
      FIRST
          | kinds(
              Character.NON_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.COMBINING_SPACING_MARK);

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private char[] text = new char[256];
  private int length;
  private int at;

  @Override
  public void reset() throws IOException {
    super.reset();
    at = 0;
    length = 0;
    for (int more = 0; more >= 0; more = input.read(text, length, text.length - length)) {
      length += more;
      text = ArrayUtil.grow(text, length + 1);
    }
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    int start = at;
    while (start < length && !isOf(FIRST, start)) {
      start++;
    }
    if (start == length) {
      at = length;
      return false;
    }
    int end = endOfRun(start);
    while (end + 1 < length && JOINTS.indexOf(text[end]) >= 0 && isOf(FIRST, end + 1)) {
      end = endOfRun(end + 1);
    }
    at = end;
    term.copyBuffer(text, start, end - start);
    offset.setOffset(correctOffset(start), correctOffset(end));
    return true;
  }

  /** Where letters, digits and what is written upon them end. */
  private int endOfRun(int start) {
    int end = start;
    while (end < length && (text[end] == SOFT_HYPHEN || isOf(LATER, end))) {
      end += Character.charCount(Character.codePointAt(text, end, length));
    }
    return end;
  }

  private boolean isOf(int kinds, int place) {
    return (kinds & 1 << Character.getType(Character.codePointAt(text, place, length))) != 0;
  }

  private static int kinds(byte... types) {
    int kinds = 0;
    for (byte type : types) {
      kinds |= 1 << type;
    }
    return kinds;
  }

  @Override
  public void end() throws IOException {
    super.end();
    offset.setOffset(correctOffset(length), correctOffset(length));
  }
}
