package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.text.LessonsException;
import java.io.Serial;

/** Nothing is called by the name that was typed. */
final class NoSuchNameException extends LessonsException {

  @Serial private static final long serialVersionUID = 1L;

  NoSuchNameException(String sentence) {
    super(sentence);
  }
}
