package fi.oppienjako.lessons.core.text;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * What is done to everything that a person writes, be it a text in several languages, a reason or a
 * name.
 */
public final class PlainText {

  private static final char FIRST_COMBINING = 0x300;

  private PlainText() {}

  /**
   * Returns {@code text} in composed characters, with plain line ends and nothing around it.
   *
   * @throws InvalidValueException if it shows nothing, or holds a control character, half a
   *     character, or a sign that overrides the direction of writing
   */
  public static String cleaned(@Nullable String text) {
    return isPlain(requireNonNull(text, "text")) ? text : cleanedWithCare(text);
  }

  /**
   * Whether there is nothing to do, as is nearly always so; all texts come this way each time that
   * they are read.
   */
  private static boolean isPlain(String text) {
    boolean shown = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isSure(c)) {
        return false;
      }
      shown |= c > ' ' && c < 0x7F;
    }
    return shown
        && !Character.isWhitespace(text.charAt(0))
        && !Character.isWhitespace(text.charAt(text.length() - 1));
  }

  /**
   * Whether a character stands for itself whatever is around it: letters of European languages,
   * which are composed up to where the combining characters begin, dashes and quotation marks.
   */
  private static boolean isSure(char c) {
    return c < FIRST_COMBINING
        ? c == '\n' || !Character.isISOControl(c)
        : (c >= '\u2010' && c <= '\u2027') || c == '€';
  }

  private static String cleanedWithCare(String text) {
    String clean = Normalizer.normalize(text, Normalizer.Form.NFC).replace("\r\n", "\n").strip();
    if (clean.codePoints().allMatch(PlainText::isInvisible)) {
      throw new InvalidValueException(Message.of("text.blank"));
    }
    check(clean);
    return clean;
  }

  private static void check(String clean) {
    if (clean.codePoints().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
      throw new InvalidValueException(Message.of("text.control-characters"));
    }
    if (clean.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
      throw new InvalidValueException(Message.of("text.half-characters"));
    }
    if (clean.codePoints().anyMatch(PlainText::overridesDirection)) {
      throw new InvalidValueException(Message.of("text.direction"));
    }
  }

  private static boolean isInvisible(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.getType(character) == Character.FORMAT;
  }

  /** Embeddings, overrides and isolates, by which a text can show other words than it holds. */
  private static boolean overridesDirection(int character) {
    return (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069);
  }
}
