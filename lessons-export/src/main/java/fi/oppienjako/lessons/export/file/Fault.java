package fi.oppienjako.lessons.export.file;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.Worded;
import java.util.Locale;

/**
 * One thing that is wrong in a file, and where. Immutable.
 *
 * @param file the file, as it was named by whoever had it read
 * @param line the line, counted from 1; 0 if it is about the file as a whole
 * @param column the character in the line, counted from 1; 0 if it is about the file as a whole
 * @param path the way to the place through keys and list positions, such as {@code
 *     projects[2].team[0].role}; empty if it is about the file as a whole
 * @param message what is wrong and what was expected; {@code toString} gives it in English
 */
public record Fault(String file, int line, int column, String path, Worded message)
    implements Worded {

  /** Checks that nothing is missing. */
  public Fault {
    requireNonNull(file, "file");
    requireNonNull(path, "path");
    requireNonNull(message, "message");
  }

  /** One line, such as {@code example.yaml:12: projects[2].name: is missing}. */
  @Override
  public String in(Locale language) {
    return file
        + (line > 0 ? ":" + line : "")
        + ": "
        + (path.isEmpty() ? "" : path + ": ")
        + message.in(language);
  }

  /** The line in English. */
  @Override
  public String toString() {
    return in(Languages.ENGLISH);
  }
}
