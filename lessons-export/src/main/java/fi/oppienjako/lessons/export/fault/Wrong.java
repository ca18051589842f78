package fi.oppienjako.lessons.export.fault;

import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.Messages;
import fi.oppienjako.lessons.core.text.Worded;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What is wrong in a file: the key of a sentence, or of a part of one, and what goes into its
 * places. The sentences are in the {@code faults} files beside this. Immutable.
 *
 * @param key which sentence it is, such as {@code key.missing}
 * @param arguments what goes into its places, in their order; what is {@link Worded} is put into
 *     the reader's language, too
 */
public record Wrong(String key, List<Object> arguments) implements Worded {

  private static final String BUNDLE = "fi.oppienjako.lessons.export.fault.faults";

  /** Copies, and shortens texts so that a thousand faults of long ones take little memory. */
  public Wrong {
    arguments = arguments.stream().map(Wrong::shortened).toList();
  }

  /** The sentence with that key and those arguments. */
  public static Wrong of(String key, Object... arguments) {
    return new Wrong(key, List.of(arguments));
  }

  @Override
  public String in(Locale language) {
    return Messages.in(language, Wrong::bundle, key, arguments);
  }

  /** In English. */
  @Override
  public String toString() {
    return in(Languages.ENGLISH);
  }

  private static Object shortened(Object argument) {
    return argument instanceof String text ? Shortened.of(text) : argument;
  }

  private static ResourceBundle bundle(Locale spoken) {
    return ResourceBundle.getBundle(BUNDLE, spoken, Wrong.class.getModule());
  }
}
