package fi.oppienjako.lessons.export.workbook;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.export.workbook.Choices.Choice;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A playbook as a workbook that people change: what is done in which phase, from which perspectives
 * and by which roles, as the table that they would draw, and the rest on sheets beside it. {@link
 * ReturnedPlaybook} reads it back, with nothing lost. Immutable.
 */
public final class PlaybookWorkbook {

  private final Playbook playbook;
  private final Locale language;

  private PlaybookWorkbook(Playbook playbook, Locale language) {
    this.playbook = requireNonNull(playbook, "playbook");
    this.language = requireNonNull(language, "language");
  }

  /** The playbook, with headings in {@code language} and its texts in all of theirs. */
  public static PlaybookWorkbook of(Playbook playbook, Locale language) {
    return new PlaybookWorkbook(playbook, language);
  }

  /**
   * Writes the workbook, and leaves {@code out} open. The same playbook makes the same bytes.
   *
   * @param at when it is said to be written
   * @throws InvalidValueException if one of its texts is longer than a cell
   * @throws IOException if it cannot be written
   */
  public void write(OutputStream out, Instant at) throws IOException {
    Map<PlaybookSheet, PlaybookPage> pages = new PlaybookPages(playbook, language).pages();
    FixedTimes.write(
        out,
        at,
        plain -> {
          Workbook workbook = new Workbook(plain, "Lessons", "1.0");
          workbook.properties().setTitle(playbook.name().in(language));
          Map<PlaybookSheet, Worksheet> sheets = new LinkedHashMap<>();
          pages.forEach((sheet, page) -> sheets.put(sheet, workbook.newWorksheet(page.title())));
          Range levels = levels(workbook);
          pages.forEach(
              (sheet, page) ->
                  page.write(
                      requireNonNull(sheets.get(sheet)), lists(sheet, pages, sheets, levels)));
          workbook.finish();
        });
  }

  private Range levels(Workbook workbook) {
    Lists lists = new Lists();
    lists.add(
        Lists.LEVELS,
        Arrays.stream(Openness.values())
            .map(level -> new Choice(level.key(), level.label().in(language)))
            .toList());
    return ListsSheet.write(lists, workbook.newWorksheet(ListsSheet.NAME))
        .labels(Lists.LEVELS)
        .orElseThrow();
  }

  private static Map<String, Range> lists(
      PlaybookSheet sheet,
      Map<PlaybookSheet, PlaybookPage> pages,
      Map<PlaybookSheet, Worksheet> sheets,
      Range levels) {
    Map<String, Range> lists = new LinkedHashMap<>();
    for (PlaybookSheet.Field field : sheet.fields()) {
      switch (field.key()) {
        case "openness" -> lists.put(field.key(), levels);
        case "phase" -> lists.put(field.key(), names(PlaybookSheet.PHASES, pages, sheets));
        case "role" -> lists.put(field.key(), names(PlaybookSheet.ROLES, pages, sheets));
        default -> {}
      }
    }
    return lists;
  }

  private static Range names(
      PlaybookSheet sheet,
      Map<PlaybookSheet, PlaybookPage> pages,
      Map<PlaybookSheet, Worksheet> sheets) {
    return requireNonNull(pages.get(sheet)).cells("name", requireNonNull(sheets.get(sheet)));
  }
}
