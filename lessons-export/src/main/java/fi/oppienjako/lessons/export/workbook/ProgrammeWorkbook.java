package fi.oppienjako.lessons.export.workbook;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Programme;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A programme as a workbook for Excel or LibreOffice, which people complete and send back; {@link
 * ReturnedWorkbook} reads it back. It shows what its reader may see, in one language. Immutable.
 */
public final class ProgrammeWorkbook {

  private final LessonSharing sharing;
  private final Programme programme;
  private final Optional<Person> person;
  private final Viewer reader;
  private final Locale language;

  private ProgrammeWorkbook(
      LessonSharing sharing,
      Programme programme,
      Optional<Person> person,
      Viewer reader,
      Locale language) {
    this.sharing = requireNonNull(sharing, "sharing");
    this.programme = requireNonNull(programme, "programme");
    this.person = person;
    this.reader = requireNonNull(reader, "reader");
    this.language = requireNonNull(language, "language");
  }

  /** The workbook of {@code programme} as {@code person} sees it, with what waits for them. */
  public static ProgrammeWorkbook of(
      LessonSharing sharing, Programme programme, Person person, Locale language) {
    return new ProgrammeWorkbook(
        sharing, programme, Optional.of(person), sharing.viewerFor(person), language);
  }

  /** The workbook of {@code programme} for whoever sees what {@code reader} sees. */
  public static ProgrammeWorkbook of(
      LessonSharing sharing, Programme programme, Viewer reader, Locale language) {
    return new ProgrammeWorkbook(sharing, programme, Optional.empty(), reader, language);
  }

  /**
   * Writes the workbook, and leaves {@code out} open. The same store, day, reader and language make
   * the same bytes.
   *
   * @throws IOException if it cannot be written
   */
  public void write(OutputStream out) throws IOException {
    Waits waits = Waits.of(sharing, programme, person, reader);
    Pages pages =
        sharing
            .store()
            .<Pages>read(
                reader, seen -> pages(Shown.of(sharing, programme, person, waits, seen, language)));
    pages.write(out);
  }

  private static Pages pages(Shown shown) {
    Map<Tab, List<Line>> lines = new LinkedHashMap<>();
    Tabs.ALL.forEach(tab -> lines.put(tab, tab.lines(shown).toList()));
    return Pages.of(shown, lines);
  }
}
