package fi.oppienjako.lessons.core.text;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Why something was refused: the key of a sentence and what goes into its places.
 *
 * <p>The sentence is made when somebody reads it, in their language. Where the library has no such
 * sentence in that language, it is the English one. Immutable.
 *
 * @param key which sentence it is, such as {@code not-found}
 * @param arguments what goes into its places, in their order; what is {@link Worded} or {@link
 *     Labelled} is put into the reader's language, too, and a collection is told with commas
 */
public record Message(String key, List<Object> arguments) implements Worded {

  private static final String BUNDLE = "fi.oppienjako.lessons.core.text.refusals";

  /** Checks that nothing is missing, and copies. */
  public Message {
    requireNonNull(key, "key");
    arguments = ImmutableList.copyOf(arguments);
  }

  /** The message with that key and those arguments. */
  public static Message of(String key, Object... arguments) {
    return new Message(key, List.of(arguments));
  }

  /** A sentence that exists in one wording only, whatever the reader's language. */
  public static Message plain(String sentence) {
    return Message.of("plain", sentence);
  }

  /** Whether the library has a sentence under the key. */
  public boolean isKnown() {
    return bundle(Languages.ENGLISH).containsKey(key);
  }

  /**
   * The sentence in the language nearest to {@code language}.
   *
   * @throws java.util.MissingResourceException if there is no sentence under the key
   */
  @Override
  public String in(Locale language) {
    return Messages.in(language, Message::bundle, key, arguments);
  }

  private static ResourceBundle bundle(Locale spoken) {
    return ResourceBundle.getBundle(BUNDLE, spoken, Message.class.getModule());
  }

  /** The English sentence. */
  @Override
  public String toString() {
    return in(Languages.ENGLISH);
  }
}
