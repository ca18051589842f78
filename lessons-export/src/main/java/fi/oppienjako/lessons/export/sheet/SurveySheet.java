package fi.oppienjako.lessons.export.sheet;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.SmallGroups;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Vocabulary;
import fi.oppienjako.lessons.core.pilot.Questionnaire.Item;
import fi.oppienjako.lessons.core.pilot.Survey;
import fi.oppienjako.lessons.core.pilot.SurveyResult;
import fi.oppienjako.lessons.core.pilot.SurveyResult.Change;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.export.workbook.CellWords;
import fi.oppienjako.lessons.export.workbook.TableWorkbook;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A survey as a sheet. While it is open, a form with a row for each respondent, without their name;
 * {@link ReturnedSurvey} takes it in. Once it is closed, its result, a row for each group: of a
 * group that is too small, only that it is too small. Immutable.
 */
public final class SurveySheet {

  private final String name;
  private final List<String> headings;
  private final List<List<String>> rows;

  private SurveySheet(String name, List<String> headings, List<List<String>> rows) {
    this.name = name;
    this.headings = List.copyOf(headings);
    this.rows = List.copyOf(rows);
  }

  /**
   * The sheet of {@code survey}, as {@code viewer} may see it.
   *
   * @throws fi.oppienjako.lessons.core.port.NotFoundException if the viewer may not see the survey
   */
  public static SurveySheet of(
      LessonSharing sharing, Survey survey, Viewer viewer, Locale language) {
    Survey seen = sharing.store().<Survey>read(viewer, all -> all.get(Survey.KIND, survey.id()));
    if (!seen.isClosed()) {
      return form(seen, language);
    }
    Vocabulary words = sharing.store().<Vocabulary>read(viewer, all -> words(seen, all));
    return result(sharing.pilotWork().surveys().result(seen, viewer), words, language);
  }

  /** What the groups are called: what the programme calls them. */
  static Vocabulary words(Survey survey, Snapshot seen) {
    return seen.projects()
        .find(survey.project())
        .flatMap(project -> project.programme())
        .flatMap(id -> seen.all(Programme.KIND).find(id))
        .map(Programme::vocabulary)
        .orElse(Vocabulary.EMPTY);
  }

  private static SurveySheet form(Survey survey, Locale language) {
    List<String> headings = new ArrayList<>();
    headings.add(Phrases.in(language, "survey.group"));
    headings.add(Phrases.in(language, "survey.response"));
    for (String when : List.of("survey.before", "survey.after")) {
      for (Item item : survey.questionnaire().items()) {
        headings.add(heading(when, item, language));
      }
    }
    return new SurveySheet(Phrases.in(language, "survey.form"), headings, List.of());
  }

  static String heading(String when, Item item, Locale language) {
    return Phrases.in(language, when, item.text().in(language).replaceAll("\\s+", " "));
  }

  private static SurveySheet result(SurveyResult result, Vocabulary words, Locale language) {
    List<List<String>> rows = new ArrayList<>();
    result
        .byGroup()
        .forEach((group, change) -> rows.add(row(word(group, words, language), change, language)));
    String few = Phrases.in(language, "survey.too-small", SurveyResult.LEAST);
    result
        .tooSmall()
        .forEach(group -> rows.add(List.of(word(group, words, language), few, "", "", "", "")));
    return new SurveySheet(
        Phrases.in(language, "survey.result"),
        Stream.of("group", "answerers", "dropped-out", "mean-before", "mean-after", "rise")
            .map(key -> Phrases.in(language, "survey." + key))
            .toList(),
        rows);
  }

  /** How many dropped out is shown only if none or many did; a single one could be recognised. */
  private static List<String> row(String group, Change change, Locale language) {
    boolean few = change.droppedOut() > 0 && SmallGroups.areTooSmall(change.droppedOut());
    return List.of(
        group,
        Integer.toString(change.answerers()),
        few
            ? Phrases.in(language, "survey.few", SurveyResult.LEAST)
            : Integer.toString(change.droppedOut()),
        change.before().toPlainString(),
        change.after().toPlainString(),
        change.rise().toPlainString());
  }

  private static String word(Term group, Vocabulary words, Locale language) {
    return CellWords.written(words, group, language);
  }

  /**
   * Writes the sheet as a workbook, and leaves {@code out} open.
   *
   * @param at when it is said to be written
   * @throws IOException if it cannot be written
   */
  public void writeXlsx(OutputStream out, Instant at) throws IOException {
    TableWorkbook.write(out, at, name, headings, rows.stream());
  }

  /**
   * Writes the sheet as CSV, and leaves {@code out} open.
   *
   * @throws IOException if it cannot be written
   */
  public void writeCsv(OutputStream out) throws IOException {
    Csv.write(out, headings, rows.stream());
  }
}
