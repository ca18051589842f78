package fi.oppienjako.lessons.core.text;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word of an open vocabulary, such as a theme, a target group, a channel or a condition.
 *
 * <p>It is lower-case letters of any alphabet, digits and single hyphens, at most 64 characters,
 * such as {@code digital-support} or {@code työikäiset}. A vocabulary says what people read instead
 * of it. Immutable.
 *
 * @param key the word as it is written
 */
public record Term(String key) implements Comparable<Term> {

  private static final int LONGEST = 64;
  private static final Pattern FORM =
      Pattern.compile("[\\p{Ll}\\p{Lo}\\p{M}0-9]+(-[\\p{Ll}\\p{Lo}\\p{M}0-9]+)*");
  private static final Pattern GAP = Pattern.compile("[\\s_&/+,\\u2010-\\u2015-]+");

  /**
   * Puts into Unicode's composed form and checks.
   *
   * @throws InvalidValueException if {@code key} is not of the form described above
   */
  public Term {
    key = Normalizer.normalize(requireNonNull(key, "key"), Normalizer.Form.NFC);
    if (!isWellFormed(key)) {
      throw new InvalidValueException(Message.of("term.ill-formed", Quoted.shortened(key)));
    }
  }

  /**
   * The word for {@code name}: put in lower case, with hyphens for spaces and for the signs by
   * which people join words, so that {@code "Busy desk"} gives {@code busy-desk} and {@code "R&D /
   * tests"} {@code r-d-tests}. A name that is too long is cut where one of its words ends; what
   * people wrote is kept as its label, by {@code Vocabulary.naming}.
   *
   * @throws InvalidValueException if what comes out is not of the form of a word
   */
  public static Term of(String name) {
    String composed =
        Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return new Term(cut(GAP.matcher(composed).replaceAll("-")));
  }

  /** Whether {@code key} has the form of a word. */
  public static boolean isWellFormed(String key) {
    return key.length() <= LONGEST && FORM.matcher(key).matches();
  }

  private static String cut(String key) {
    int end = key.length() <= LONGEST ? key.length() : key.lastIndexOf('-', LONGEST);
    return key.substring(0, end < 0 ? key.length() : end);
  }

  @Override
  public int compareTo(Term other) {
    return key.compareTo(other.key);
  }

  /** The word as it is written. */
  @Override
  public String toString() {
    return key;
  }
}
