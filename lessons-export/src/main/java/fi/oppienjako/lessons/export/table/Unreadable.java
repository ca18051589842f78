package fi.oppienjako.lessons.export.table;

import fi.oppienjako.lessons.core.text.Worded;
import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.export.file.Fault;
import fi.oppienjako.lessons.export.file.InvalidFileException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** What is wrong with a file that cannot be read, or not any further. */
final class Unreadable {

  private Unreadable() {}

  static InvalidFileException file(Path file, Worded why) {
    return at(file.toString(), 0, why);
  }

  static InvalidFileException at(String file, long line, Worded why) {
    return new InvalidFileException(List.of(new Fault(file, (int) line, 0, "", why)));
  }

  static InvalidFileException because(Path file, IOException e) {
    return file(
        file,
        e instanceof NoSuchFileException
            ? Wrong.of("file.missing")
            : Wrong.of("file.unreadable", String.valueOf(e.getMessage())));
  }
}
