package fi.oppienjako.lessons.export.workbook;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.text.Languages;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * All that one workbook holds, ready to be written.
 *
 * @param programme the id of the programme
 * @param name its name
 * @param reader the name of the reader; empty if it is for nobody in particular
 * @param language in which it is written
 * @param at when
 * @param lines what stands on the sheets
 * @param lists what can be chosen
 */
record Pages(
    String programme,
    String name,
    Optional<String> reader,
    Locale language,
    Instant at,
    Map<Tab, List<Line>> lines,
    Lists lists) {

  static Pages of(Shown shown, Map<Tab, List<Line>> lines) {
    return new Pages(
        shown.programme().id().value(),
        shown.text(shown.programme().name()),
        shown.person().flatMap(Person::name),
        shown.language(),
        shown.sharing().context().now(),
        lines,
        shown.lists());
  }

  /** The same, called {@code name}. */
  Pages named(String name) {
    return new Pages(programme, name, reader, language, at, lines, lists);
  }

  void write(OutputStream out) throws IOException {
    write(out, Map.of());
  }

  /** Writes them, with one more fact by which they are known when they come back. */
  void write(OutputStream out, Map<String, String> fact) throws IOException {
    FixedTimes.write(
        out,
        at,
        plain -> {
          Workbook workbook = new Workbook(plain, "Lessons", "1.0");
          workbook.properties().setTitle(name);
          new CoverSheet(this, fact.isEmpty() ? "cover." : "cover.session.")
              .write(workbook.newWorksheet(phrase("cover.name")));
          Map<Tab, Worksheet> sheets = new LinkedHashMap<>();
          lines.keySet().forEach(tab -> sheets.put(tab, workbook.newWorksheet(sheetName(tab))));
          ListsSheet choices = ListsSheet.write(lists, workbook.newWorksheet(ListsSheet.NAME));
          for (Map.Entry<Tab, List<Line>> page : lines.entrySet()) {
            new TabSheet(page.getKey(), page.getValue(), language, choices)
                .write(requireNonNull(sheets.get(page.getKey())));
          }
          BaseSheet.write(this, fact, workbook.newWorksheet(BaseSheet.NAME));
          workbook.finish();
        });
  }

  String sheetName(Tab tab) {
    return phrase("sheet." + tab.key());
  }

  /** The day on which it is written, as people write it. */
  String day() {
    return DateTimeFormatter.ofPattern(phrase("written.day-told"), Languages.spoken(language))
        .format(at.atZone(ZoneOffset.UTC));
  }

  String phrase(String key, Object... arguments) {
    return Phrases.in(language, key, arguments);
  }
}
