package fi.oppienjako.lessons.export.workbook;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Languages;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The sheet of a session that came back, as a workbook or as Markdown: each line with something in
 * it becomes a draft by those whom it names. Reading it again changes nothing. Immutable.
 */
public final class ReturnedSessionSheet {

  private final Id<Session> session;
  private final Locale language;
  private final String at;
  private final Optional<WorkbookCells> cells;
  private final String markdown;

  private ReturnedSessionSheet(List<String> about, Optional<WorkbookCells> cells, String markdown) {
    this.session = Id.of(about.get(1));
    this.language = Languages.parse(about.get(2));
    this.at = about.get(3);
    this.cells = cells;
    this.markdown = markdown;
  }

  /**
   * Reads {@code file}, and takes nothing in yet.
   *
   * @throws NotAWorkbookException if it is not such a sheet
   * @throws IOException if it cannot be read
   */
  public static ReturnedSessionSheet read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    boolean text = name.toLowerCase(Locale.ROOT).endsWith(".md");
    Optional<WorkbookCells> cells = text ? Optional.empty() : Optional.of(WorkbookCells.read(file));
    String markdown = text ? markdown(file) : "";
    List<String> about =
        cells
            .map(ReturnedLines::aboutSession)
            .orElseGet(() -> ReturnedNotes.about(markdown))
            .filter(facts -> facts.get(0).equals(BaseSheet.FORMAT))
            .orElseThrow(() -> new NotAWorkbookException(Phrases.later("file.no-session", name)));
    try {
      return new ReturnedSessionSheet(about, cells, markdown);
    } catch (InvalidValueException e) {
      throw new NotAWorkbookException(Phrases.later("file.no-session", name));
    }
  }

  private static String markdown(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new NotAWorkbookException(Phrases.later("file.no-session", file.getFileName()));
    }
  }

  /** The session that it belongs to. */
  public Id<Session> session() {
    return session;
  }

  /**
   * Writes down what is on the sheet, in one transaction.
   *
   * @param person who brings it
   * @return what became of each line
   */
  public List<Told> takeIn(LessonSharing sharing, Person person) {
    return Trial.inLanguage(sharing, language).atomically(all -> take(all, person));
  }

  /** What {@link #takeIn} would report; nothing is changed. */
  public List<Told> tryOut(LessonSharing sharing, Person person) {
    return Trial.of(Trial.inLanguage(sharing, language), all -> take(all, person));
  }

  private List<Told> take(LessonSharing sharing, Person person) {
    Viewer viewer = sharing.viewerFor(person);
    return sharing
        .store()
        .<List<Told>>read(
            viewer,
            seen -> {
              Session held = seen.get(Session.KIND, session);
              Shown shown =
                  Shown.of(
                      sharing,
                      SessionSheet.programme(held, seen),
                      Optional.of(person),
                      new Waits(List.of(), List.of()),
                      seen,
                      language);
              Taking taking =
                  new Taking(sharing, person, viewer, shown, shown.lists(), session + "\n" + at);
              SessionTab tab = new SessionTab(held, List.of());
              lines(tab, taking).forEach(line -> tab.add(line, taking));
              return taking.told();
            });
  }

  private List<Written> lines(SessionTab tab, Taking taking) {
    return cells
        .map(all -> new ReturnedLines(all, language, taking::tell).of(tab))
        .orElseGet(
            () ->
                ReturnedNotes.lines(
                    markdown, tab, Phrases.in(language, "sheet.session"), language));
  }
}
