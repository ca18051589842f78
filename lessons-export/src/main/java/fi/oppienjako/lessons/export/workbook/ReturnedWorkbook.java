package fi.oppienjako.lessons.export.workbook;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Languages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A workbook that {@link ProgrammeWorkbook} wrote and people have worked in. Immutable.
 *
 * <p>What has been changed in it goes through the verbs of the library with all their rules: new
 * lines are recorded, drafts edited, chosen steps taken. Each line stands on its own: what cannot
 * be done is reported with its place, and the others are taken. Where somebody else has changed the
 * same cell in the store meanwhile, theirs stays and both are reported. Nothing is ever deleted
 * because its line is not there any more, and reading the same workbook again changes nothing.
 */
public final class ReturnedWorkbook {

  private final WorkbookCells cells;
  private final Id<Programme> programme;
  private final Locale language;
  private final String at;

  private ReturnedWorkbook(
      WorkbookCells cells, Id<Programme> programme, Locale language, String at) {
    this.cells = cells;
    this.programme = programme;
    this.language = language;
    this.at = at;
  }

  /**
   * Whether {@code file} is a workbook that {@link ProgrammeWorkbook} wrote, whatever became of it
   * since.
   *
   * @throws IOException if it cannot be read
   */
  public static boolean isOurs(Path file) throws IOException {
    try {
      return isOurs(WorkbookCells.read(file));
    } catch (NotAWorkbookException e) {
      return false;
    }
  }

  /**
   * Reads {@code file}, and takes nothing in yet.
   *
   * @throws NotAWorkbookException if it is not such a workbook, or one of a newer version
   * @throws IOException if it cannot be read
   */
  public static ReturnedWorkbook read(Path file) throws IOException {
    WorkbookCells cells = WorkbookCells.read(file);
    if (!isOurs(cells)) {
      throw new NotAWorkbookException(Phrases.later("file.not-ours", file.getFileName()));
    }
    Map<String, String> facts = ReturnedLines.facts(cells);
    if (!BaseSheet.FORMAT.equals(facts.get(BaseSheet.MARKER))) {
      throw new NotAWorkbookException(Phrases.later("file.newer", file.getFileName()));
    }
    try {
      return new ReturnedWorkbook(
          cells,
          Id.of(facts.getOrDefault("programme", "")),
          Languages.parse(facts.getOrDefault("language", "")),
          facts.getOrDefault("at", ""));
    } catch (InvalidValueException e) {
      throw new NotAWorkbookException(Phrases.later("file.damaged", file.getFileName()));
    }
  }

  private static boolean isOurs(WorkbookCells cells) {
    return cells
        .sheet(BaseSheet.NAME)
        .filter(rows -> !rows.isEmpty() && rows.get(0).cell(0).equals(BaseSheet.MARKER))
        .filter(rows -> ReturnedLines.aboutSession(cells).isEmpty())
        .isPresent();
  }

  /** The programme that it belongs to. */
  public Id<Programme> programme() {
    return programme;
  }

  /** The language in which it was written. */
  public Locale language() {
    return language;
  }

  /**
   * Takes in what has been changed, in one transaction.
   *
   * @param person who brings it, and whose doing each change is where its line names nobody else;
   *     what they may not see they cannot change
   * @return what became of each change, in the order of the sheets
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
    Programme whole =
        sharing.store().<Programme>read(viewer, seen -> seen.get(Programme.KIND, programme));
    Waits none = new Waits(List.of(), List.of());
    return sharing
        .store()
        .<List<Told>>read(
            viewer,
            seen ->
                take(
                    sharing,
                    person,
                    viewer,
                    Shown.of(sharing, whole, Optional.of(person), none, seen, language)));
  }

  private List<Told> take(LessonSharing sharing, Person person, Viewer viewer, Shown shown) {
    Map<Tab, Map<String, Line>> now = new LinkedHashMap<>();
    for (Tab tab : Tabs.ALL) {
      Map<String, Line> byId = new LinkedHashMap<>();
      tab.linesNow(shown).forEach(line -> byId.put(line.id(), line));
      now.put(tab, byId);
    }
    Taking taking =
        new Taking(
            sharing,
            person,
            viewer,
            shown,
            ReturnedLines.lists(cells),
            programme + "\n" + language.toLanguageTag() + "\n" + at);
    ReturnedLines lines = new ReturnedLines(cells, language, taking::tell);
    for (Tab tab : Tabs.ALL) {
      new ChangedLines(tab, now.getOrDefault(tab, Map.of()), taking).take(lines.of(tab));
    }
    return taking.told();
  }
}
