package fi.oppienjako.lessons.export.workbook;

import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.export.Office;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The workbook that an office sends out, and what becomes of it when it comes back. */
final class Sent {

  private Sent() {}

  static byte[] bytes(Office office, Person reader, Locale language) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ProgrammeWorkbook.of(office.sharing, office.programme, reader, language).write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static Path workbook(Office office, Path folder, Locale language) {
    try {
      return Files.write(folder.resolve("workbook.xlsx"), bytes(office, office.ann, language));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Told> takeIn(Office office, Path file) {
    try {
      return ReturnedWorkbook.read(file).takeIn(office.sharing, office.ann);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
