package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.concept.LoopStep;
import java.util.Locale;

/**
 * Something that people do here, such as granting an application. Each way of working lists its
 * verbs in an enum: {@code LoopVerb}, {@code SupportVerb}, {@code CoCreationVerb}, {@code
 * NetworkVerb} and {@code PilotVerb}; a way of working of your own brings one too.
 */
public interface Verb {

  /** Its name in capitals, as that of a constant, such as {@code APPLICATION_GRANT}. */
  String name();

  /** The word for it in files and programs, such as {@code application-grant}. */
  default String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The step of the loop that it belongs to. */
  LoopStep step();
}
