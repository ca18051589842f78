package fi.oppienjako.lessons.export.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.model.ExternalReference;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.core.text.Worded;
import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.export.table.Row;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads one row by a mapping. Immutable. */
final class RowReading {

  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_KEY = 200;
  private static final int LONGEST_HEADING = 200;
  private static final String LOST = "\uFFFD";
  private static final ImmutableSet<String> SUMS =
      ImmutableSet.of(
          "yhteensa",
          "summa",
          "total",
          "totalt",
          "sum",
          "grand total",
          "kaikki yhteensa",
          "keskiarvo",
          "average",
          "medel",
          "lukumaara",
          "count",
          "antal",
          "subtotal",
          "valisumma");

  private final Mapping mapping;
  private final List<String> columns;
  private final Field[] fields;
  private final List<String> headings;
  private final CharMatcher apart;

  RowReading(Mapping mapping, List<String> columns) {
    this.mapping = mapping;
    this.columns = columns;
    this.fields = columns.stream().map(mapping::of).toArray(Field[]::new);
    this.headings = columns.stream().map(ColumnNames::normal).toList();
    this.apart = CharMatcher.anyOf(mapping.separators() + "\n");
  }

  RowOutcome read(Row row) {
    if (row.broken().isPresent()) {
      return new RowOutcome.Rejected(row, row.broken().get());
    }
    if (row.isBlank()) {
      return new RowOutcome.PassedOver(row, Wrong.of("import.blank-rows"));
    }
    if (repeatsHeading(row)) {
      return new RowOutcome.PassedOver(row, Wrong.of("import.heading-again"));
    }
    if (isSum(row)) {
      return new RowOutcome.PassedOver(row, Wrong.of("import.sums"));
    }
    Optional<Worded> misshapen = misshapen(row);
    if (misshapen.isPresent()) {
      return new RowOutcome.Rejected(row, misshapen.get());
    }
    return new OneRow(row).outcome();
  }

  private boolean repeatsHeading(Row row) {
    int same = 0;
    for (int i = 0; i < columns.size(); i++) {
      String cell = row.cell(i);
      if (!cell.isBlank()
          && (cell.length() > LONGEST_HEADING
              || !ColumnNames.normal(cell).equals(headings.get(i)))) {
        return false;
      }
      same += cell.isBlank() ? 0 : 1;
    }
    return same > 1 && same >= row.filled();
  }

  /** A row that counts the others: a word for it, and no texts. */
  private boolean isSum(Row row) {
    if (columns.size() < 2 || row.filled() > Math.max(2, columns.size() / 2)) {
      return false;
    }
    String first = row.cells().stream().filter(cell -> !cell.isBlank()).findFirst().orElse("");
    String words = ColumnNames.normal(CharMatcher.inRange('0', '9').removeFrom(first));
    return SUMS.contains(words);
  }

  private Optional<Worded> misshapen(Row row) {
    for (int i = columns.size(); i < row.cells().size(); i++) {
      if (!row.cell(i).isBlank()) {
        return Optional.of(Wrong.of("import.too-many-cells", row.cells().size(), columns.size()));
      }
    }
    if (row.cells().stream().anyMatch(cell -> cell.contains(LOST))) {
      return Optional.of(Wrong.of("import.lost-character"));
    }
    for (int i = 0; i < columns.size(); i++) {
      if (fields[i] == Field.DATE && isShifted(row, i)) {
        return Optional.of(Wrong.of("import.shifted", columns.get(i)));
      }
    }
    return Optional.empty();
  }

  /** Whether the date stands in the column before or after its own. */
  private boolean isShifted(Row row, int date) {
    String here = row.cell(date).strip();
    if (here.isEmpty() || !isDate(here)) {
      for (int other : new int[] {date - 1, date + 1}) {
        if (other >= 0
            && other < columns.size()
            && fields[other] != Field.DATE
            && fields[other] != Field.ID
            && isWholeDate(row.cell(other).strip())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isDate(String text) {
    return Dates.parse(text, mapping.order()).isPresent();
  }

  private boolean isWholeDate(String text) {
    return Dates.parse(text, mapping.order()).filter(date -> date.length() == 10).isPresent()
        && CharMatcher.anyOf(".-/").matchesAnyOf(text);
  }

  /** One row while it is read. */
  private final class OneRow {

    private final Row row;
    private final String[] texts = new String[columns.size()];
    private final List<Worded> notes = new ArrayList<>();

    OneRow(Row row) {
      this.row = row;
    }

    RowOutcome outcome() {
      for (int i = 0; i < columns.size(); i++) {
        try {
          texts[i] = fields[i] == Field.LEAVE_OUT ? "" : CellText.of(row.cell(i));
        } catch (InvalidValueException e) {
          return new RowOutcome.Rejected(row, Wrong.of("import.cell", columns.get(i), e.refusal()));
        }
      }
      Optional<String> title = joined(Field.TITLE, " ").map(text -> text.replaceAll("\\s+", " "));
      Optional<String> observation = joined(Field.OBSERVATION, "\n\n");
      Optional<String> insight = joined(Field.INSIGHT, "\n\n");
      Optional<String> recommendation = joined(Field.RECOMMENDATION, "\n\n");
      Optional<String> first = observation.or(() -> insight).or(() -> recommendation);
      if (first.isEmpty()) {
        return new RowOutcome.Rejected(
            row, title.isPresent() ? Wrong.of("import.only-title") : Wrong.of("import.no-text"));
      }
      Locale language = language();
      if (title.isEmpty()) {
        notes.add(Wrong.of("import.title-made"));
      } else if (title.get().length() > 2 * LONGEST_TITLE) {
        notes.add(Wrong.of("import.title-cut"));
        observation = Optional.of(title.get() + observation.map(text -> "\n\n" + text).orElse(""));
      }
      String called =
          title
              .filter(text -> text.length() <= 2 * LONGEST_TITLE)
              .orElse(sentence(title.orElse(first.get()), language));
      if (observation.isEmpty()) {
        notes.add(Wrong.of("import.no-observation-told"));
      }
      ExternalReference reference = reference(called, first.get());
      return new Told(
          row.place(),
          reference,
          language,
          called,
          observation,
          insight,
          recommendation,
          terms(Field.THEME),
          terms(Field.TARGET_GROUP),
          perspectives(),
          values(Field.PERSON),
          source(reference, language),
          link(),
          notes);
    }

    private ExternalReference reference(String title, String text) {
      Optional<String> id = joined(Field.ID, " ").map(key -> key.replaceAll("\\s+", " "));
      if (id.isPresent() && id.get().length() <= LONGEST_KEY) {
        try {
          return new ExternalReference(mapping.register(), id.get());
        } catch (InvalidValueException e) {
          notes.add(Wrong.of("import.id-made"));
        }
      } else {
        notes.add(Wrong.of("import.id-made"));
      }
      String print = Hashing.sha256().hashString(id.orElse(title + "\n" + text), UTF_8).toString();
      return new ExternalReference(mapping.register(), "sha-" + print.substring(0, 16));
    }

    private Locale language() {
      Optional<String> told = joined(Field.LANGUAGE, " ");
      if (told.isEmpty()) {
        return mapping.language();
      }
      String word = ColumnNames.normal(told.get());
      for (Locale spoken : Languages.SPOKEN) {
        for (Locale in : Languages.SPOKEN) {
          if (word.equals(ColumnNames.normal(spoken.getDisplayLanguage(in)))) {
            return spoken;
          }
        }
      }
      try {
        return Languages.parse(told.get().strip().replace('_', '-'));
      } catch (InvalidValueException e) {
        notes.add(Wrong.of("import.language-unknown"));
        return mapping.language();
      }
    }

    private Set<Term> terms(Field field) {
      Set<Term> terms = new LinkedHashSet<>();
      for (String word : values(field)) {
        String bare = word.replaceAll("[^\\p{L}\\p{M}\\p{N}\\s_&/+,-]+", " ").strip();
        try {
          terms.add(Term.of(CharMatcher.anyOf(" _&/+,-").trimFrom(bare)));
        } catch (InvalidValueException e) {
          notes.add(Wrong.of("import.no-word"));
        }
      }
      return terms;
    }

    private Set<Perspective> perspectives() {
      Set<Perspective> perspectives = new LinkedHashSet<>();
      for (String word : values(Field.PERSPECTIVE)) {
        Predicate<Perspective> meant =
            one ->
                Stream.concat(
                        Stream.of(one.key()),
                        Languages.SPOKEN.stream().map(language -> one.label().in(language)))
                    .anyMatch(name -> ColumnNames.normal(name).equals(ColumnNames.normal(word)));
        Optional<Perspective> found = Stream.of(Perspective.values()).filter(meant).findFirst();
        if (found.isEmpty()) {
          notes.add(Wrong.of("import.no-perspective"));
        }
        found.ifPresent(perspectives::add);
      }
      return perspectives;
    }

    private Optional<URI> link() {
      for (String word : values(Field.LINK)) {
        try {
          URI uri = new URI(word);
          if ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) {
            return Optional.of(uri);
          }
        } catch (URISyntaxException e) {
          // Told below, like what is no address at all.
        }
        notes.add(Wrong.of("import.no-link"));
      }
      return Optional.empty();
    }

    /** Where the lesson comes from, and what else the row tells, in its own words. */
    private String source(ExternalReference reference, Locale language) {
      StringBuilder source =
          new StringBuilder(
              Wrong.of("import.from-register", mapping.register(), reference.key()).in(language));
      for (int i = 0; i < columns.size(); i++) {
        if (fields[i].isKeptAsTold() && !texts[i].isEmpty()) {
          source.append('\n').append(columns.get(i)).append(": ");
          source.append(asTold(fields[i], texts[i]));
        }
      }
      return source.toString();
    }

    private String asTold(Field field, String value) {
      if (field != Field.DATE) {
        return value;
      }
      Optional<String> date = Dates.parse(value, mapping.order());
      if (date.isEmpty()) {
        notes.add(Wrong.of("import.no-date"));
      }
      return date.orElse(value);
    }

    private List<String> values(Field field) {
      return texts(field).stream()
          .flatMap(text -> Splitter.on(apart).trimResults().omitEmptyStrings().splitToStream(text))
          .distinct()
          .toList();
    }

    private Optional<String> joined(Field field, String between) {
      List<String> found = texts(field);
      return found.isEmpty() ? Optional.empty() : Optional.of(String.join(between, found));
    }

    private List<String> texts(Field field) {
      List<String> found = new ArrayList<>();
      for (int i = 0; i < fields.length; i++) {
        if (fields[i] == field && !texts[i].isEmpty() && !found.contains(texts[i])) {
          found.add(texts[i]);
        }
      }
      return found;
    }
  }

  /** The first sentence, cut after a word where it is long. */
  private static String sentence(String text, Locale language) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(language);
    String start = text.substring(0, Math.min(text.length(), 2000)).replaceAll("\\s+", " ").strip();
    sentences.setText(start);
    String first = start.substring(0, Math.max(sentences.next(), 0)).strip();
    if (first.isEmpty()) {
      first = start;
    }
    if (first.length() <= LONGEST_TITLE) {
      return first;
    }
    int end = first.lastIndexOf(' ', LONGEST_TITLE - 1);
    int cut = end > LONGEST_TITLE / 2 ? end : LONGEST_TITLE - 1;
    if (Character.isHighSurrogate(first.charAt(cut - 1))) {
      cut--;
    }
    return first.substring(0, cut).strip() + "…";
  }
}
