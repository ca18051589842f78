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
    if (clean.codePoints().allMatch(PlainText::isInvisible)) {
      throw new InvalidValueException(Message.of("text.blank"));
    }
    if (clean.codePoints().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
      throw new InvalidValueException(Message.of("text.control-characters"));
    }
    if (clean.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
      throw new InvalidValueException(Message.of("text.half-characters"));
    }
    if (clean.codePoints().anyMatch(PlainText::overridesDirection)) {
      throw new InvalidValueException(Message.of("text.direction"));
    }
    return clean;
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
