package fi.oppienjako.lessons.core.text;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * The care that everything takes that a person writes, be it a text in several languages, a reason
 * or a name.
 */
public final class PlainText {

  private PlainText() {}

  /**
   * Returns {@code text} in composed characters, with plain line ends and nothing around it.
   *
   * @throws InvalidValueException if it shows nothing, or holds a control character, half a
   *     character, or a sign that overrides the direction of writing
   */
  public static String cleaned(@Nullable String text) {
    String clean =
        Normalizer.normalize(requireNonNull(text, "text"), Normalizer.Form.NFC)
            .replace("\r\n", "\n")
            .strip();
    boolean shown = false;
    boolean suspect = false;
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      shown |= c > ' ' && c < 0x7F;
      suspect |= isSuspect(c);
    }
    if (!shown && clean.codePoints().allMatch(PlainText::isInvisible)) {
      throw new InvalidValueException(Message.of("text.blank"));
    }
    if (suspect) {
      check(clean);
    }
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

  /** Whether it has to be looked at; all texts come this way each time that they are read. */
  private static boolean isSuspect(char c) {
    return Character.isISOControl(c) || Character.isSurrogate(c) || overridesDirection(c);
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
