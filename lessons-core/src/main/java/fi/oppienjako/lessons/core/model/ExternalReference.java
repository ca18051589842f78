package fi.oppienjako.lessons.core.model;

import static java.util.Objects.requireNonNull;

import com.google.common.hash.Hashing;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Message;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * What something is called in another system, such as {@code ad:KL123}: the system, and the key
 * that the thing has there. Immutable.
 *
 * <p>An import looks things up by it, so that importing the same again changes nothing.
 *
 * @param system the system: 1 to 32 of {@code a-z}, {@code 0-9}, {@code -}, {@code _} and {@code
 *     .}, beginning with a letter
 * @param key the key, just as that system writes it: 1 to 200 visible characters, with no space
 *     around them
 */
public record ExternalReference(String system, String key)
    implements Comparable<ExternalReference> {

  private static final Pattern SYSTEM = Pattern.compile("[a-z][a-z0-9._-]{0,31}");
  private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S} ]{1,200}");

  private static final Comparator<ExternalReference> ORDER =
      Comparator.comparing(ExternalReference::system).thenComparing(ExternalReference::key);

  /**
   * Checks the form.
   *
   * @throws InvalidValueException if one of the two is not of the form described above
   */
  public ExternalReference {
    requireNonNull(system, "system");
    requireNonNull(key, "key");
    if (!SYSTEM.matcher(system).matches()
        || !KEY.matcher(key).matches()
        || key.length() != key.strip().length()) {
      throw illFormed();
    }
  }

  /**
   * Returns the reference written as {@code system:key}; the key may hold colons itself.
   *
   * @throws InvalidValueException if {@code written} is not of that form
   */
  public static ExternalReference parse(String written) {
    int colon = written.indexOf(':');
    if (colon < 0) {
      throw illFormed();
    }
    return new ExternalReference(written.substring(0, colon), written.substring(colon + 1));
  }

  /**
   * The identifier under which an index holds it: a digest, since a key may hold what an identifier
   * may not.
   */
  public Id<ExternalReference> indexed() {
    return Id.of(Hashing.sha256().hashString(toString(), StandardCharsets.UTF_8).toString());
  }

  private static InvalidValueException illFormed() {
    return new InvalidValueException(Message.of("external-reference.ill-formed"));
  }

  @Override
  public int compareTo(ExternalReference other) {
    return ORDER.compare(this, other);
  }

  /** As it is written, {@code system:key}. */
  @Override
  public String toString() {
    return system + ":" + key;
  }
}
