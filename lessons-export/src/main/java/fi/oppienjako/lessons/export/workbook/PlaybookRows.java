package fi.oppienjako.lessons.export.workbook;

import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.export.workbook.PlaybookSheet.Field;
import fi.oppienjako.lessons.export.workbook.PlaybookSheet.Holds;
import fi.oppienjako.lessons.export.workbook.WorkbookCells.CellRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellAddress;

/**
 * The rows of one sheet of a playbook, as they came back; headings may be in any language that the
 * library speaks. Immutable.
 *
 * @param sheet which of the sheets it is
 * @param name what it is called in the workbook
 * @param language of its headings
 * @param places in which place each column is that is known
 * @param others the headings that are not ours, by their places
 * @param lines what stands below the headings
 */
record PlaybookRows(
    PlaybookSheet sheet,
    String name,
    Locale language,
    Map<String, Integer> places,
    Map<Integer, String> others,
    List<CellRow> lines) {

  private static final Pattern IN_LANGUAGE = Pattern.compile("(.*?)\\s*\\(([A-Za-z-]{2,20})\\)");

  /** The sheet of that kind; of activities, any sheet on which phases and activities stand. */
  static Optional<PlaybookRows> of(PlaybookSheet sheet, WorkbookCells cells) {
    return Languages.SPOKEN.stream()
        .map(language -> CellText.read(sheet.title(language)))
        .flatMap(
            title -> cells.sheets().keySet().stream().filter(name -> name.equalsIgnoreCase(title)))
        .findFirst()
        .flatMap(name -> under(sheet, name, cells))
        .or(
            () ->
                sheet == PlaybookSheet.ACTIVITIES
                    ? cells.sheets().keySet().stream()
                        .flatMap(name -> under(sheet, name, cells).stream())
                        .findFirst()
                    : Optional.empty());
  }

  /** Below the first row that has the headings without which the sheet says nothing. */
  private static Optional<PlaybookRows> under(
      PlaybookSheet sheet, String name, WorkbookCells cells) {
    List<CellRow> rows = cells.sheet(name).orElse(List.of());
    for (int i = 0; i < rows.size(); i++) {
      for (Locale language : Languages.SPOKEN) {
        PlaybookRows found = headed(sheet, name, language, rows, i);
        if (found.places.keySet().containsAll(needed(sheet))) {
          return Optional.of(found);
        }
      }
    }
    return Optional.empty();
  }

  private static Set<String> needed(PlaybookSheet sheet) {
    return switch (sheet) {
      case ABOUT -> Set.of("fact", "value");
      case ACTIVITIES -> Set.of("phase", "name");
      case ROLES, PHASES -> Set.of("name");
      case RESPONSIBILITIES -> Set.of("role", "text");
      case QUESTIONS, PRACTICES -> Set.of("phase", "text");
      case WORDS -> Set.of("label");
      case TEXTS -> Set.of("where", "original");
    };
  }

  private static PlaybookRows headed(
      PlaybookSheet sheet, String name, Locale language, List<CellRow> rows, int at) {
    Map<String, Integer> places = new LinkedHashMap<>();
    Map<Integer, String> others = new LinkedHashMap<>();
    List<String> headings = rows.get(at).cells();
    for (int place = 0; place < headings.size(); place++) {
      String heading = PlaybookNames.oneLine(headings.get(place));
      Optional<String> key = key(sheet, heading, language);
      if (key.isPresent() && !places.containsKey(key.get())) {
        places.put(key.get(), place);
      } else if (!heading.isEmpty()) {
        others.put(place, heading);
      }
    }
    return new PlaybookRows(
        sheet, name, language, places, others, rows.subList(at + 1, rows.size()));
  }

  /** Which column has that heading: a field, or one of its texts in another language. */
  private static Optional<String> key(PlaybookSheet sheet, String heading, Locale language) {
    Optional<String> plain = field(sheet, heading, language).map(Field::key);
    Matcher other = IN_LANGUAGE.matcher(heading);
    if (plain.isPresent() || !other.matches()) {
      return plain;
    }
    try {
      Locale tongue = Languages.parse(other.group(2));
      return field(sheet, other.group(1), language)
          .filter(field -> field.holds() == Holds.TEXT)
          .map(field -> PlaybookPages.in(field.key(), tongue));
    } catch (InvalidValueException e) {
      return Optional.empty();
    }
  }

  private static Optional<Field> field(PlaybookSheet sheet, String heading, Locale language) {
    return sheet.fields().stream()
        .filter(field -> sheet.heading(field, language).equalsIgnoreCase(heading))
        .findFirst();
  }

  /** Whether a column of ours has that heading, in whatever language. */
  static boolean isOurs(PlaybookSheet sheet, String heading) {
    return Languages.SPOKEN.stream()
        .anyMatch(language -> key(sheet, heading, language).isPresent());
  }

  /** The other languages in which texts stand. */
  Set<Locale> tongues() {
    Set<Locale> tongues = new LinkedHashSet<>();
    places.keySet().stream()
        .filter(key -> key.contains(":"))
        .map(key -> Languages.parse(key.substring(key.indexOf(':') + 1)))
        .forEach(tongues::add);
    return tongues;
  }

  Stream<Line> all() {
    return lines.stream().map(row -> new Line(this, row));
  }

  /** One row. */
  record Line(PlaybookRows rows, CellRow row) {

    String cell(String key) {
      Integer place = rows.places.get(key);
      return place == null ? "" : row.cell(place).strip();
    }

    String cell(int place) {
      return row.cell(place).strip();
    }

    boolean isEmpty() {
      return row.isEmpty();
    }

    /** What stands in the columns of that text, by their languages. */
    Map<Locale, String> wordings(String key, PlaybookTongues tongues) {
      Map<Locale, String> wordings = new LinkedHashMap<>();
      if (!cell(key).isEmpty()) {
        wordings.put(tongues.first(), cell(key));
      }
      for (Locale other : rows.tongues()) {
        String wording = cell(PlaybookPages.in(key, other));
        if (!wording.isEmpty()) {
          wordings.putIfAbsent(other, wording);
        }
      }
      return wordings;
    }

    /** Where the cell is, such as {@code Roles!E7}. */
    String address(String key) {
      Integer place = rows.places.get(key);
      return place == null ? rows.name + "!" + row.number() : address(place);
    }

    String address(int place) {
      return rows.name + "!" + CellAddress.convertNumToColString(place) + row.number();
    }

    /** The words in a cell, with commas, semicolons or line ends between them. */
    List<String> parts(String key, String between) {
      List<String> parts = new ArrayList<>();
      for (String part : cell(key).split(between, -1)) {
        if (!part.isBlank()) {
          parts.add(part.strip());
        }
      }
      return parts;
    }
  }
}
