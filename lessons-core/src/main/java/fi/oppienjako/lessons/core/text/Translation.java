package fi.oppienjako.lessons.core.text;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * A further language of the library's own sentences, brought by an application.
 *
 * <p>The library speaks the languages of {@link Languages#SPOKEN}. An application that needs
 * another translates the library's message files, or a part of them, and names its implementation
 * of this interface as a service (in {@code META-INF/services}, or by {@code provides} in its
 * module). A sentence that it does not have is given in English, with the name of that language
 * after it. An implementation is thread-safe and answers the same at all times.
 *
 * <pre>{@code
 * public final class Estonian implements Translation {
 *   public Locale language() {
 *     return Locale.forLanguageTag("et");
 *   }
 *
 *   public Optional<ResourceBundle> sentences(String file) {
 *     return file.equals("fi.oppienjako.lessons.core.text.refusals")
 *         ? Optional.of(ResourceBundle.getBundle("org.example.refusals", language()))
 *         : Optional.empty();
 *   }
 * }
 * }</pre>
 */
public interface Translation {

  /** The language, without a region; none of {@link Languages#SPOKEN}. */
  Locale language();

  /**
   * The translation of one of the library's message files; a sentence has the same key and the same
   * places in it.
   *
   * @param file the name of the file without language and ending, such as {@code
   *     fi.oppienjako.lessons.core.text.refusals}
   */
  Optional<ResourceBundle> sentences(String file);
}
