package fi.oppienjako.lessons.export.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.hash.Hashing;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.model.DateRange;
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

/** One row while it is read: what it tells in which field. */
final class OneRow {

  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_KEY = 200;

  private final Mapping mapping;
  private final List<String> columns;
  private final Field[] fields;
  private final CharMatcher apart;
  private final Row row;
  private final String[] texts;
  private final List<Worded> notes = new ArrayList<>();

  OneRow(Mapping mapping, List<String> columns, Row row) {
    this.mapping = mapping;
    this.columns = columns;
    this.fields = columns.stream().map(mapping::of).toArray(Field[]::new);
    this.apart = CharMatcher.anyOf(mapping.separators() + "\n");
    this.row = row;
    this.texts = new String[columns.size()];
  }

  /** Makes plain text of the cells; why the row is rejected if one cannot be kept. */
  private Optional<RowOutcome> unreadable() {
    for (int i = 0; i < columns.size(); i++) {
      try {
        texts[i] = fields[i] == Field.LEAVE_OUT ? "" : CellText.of(row.cell(i));
      } catch (InvalidValueException e) {
        return Optional.of(
            new RowOutcome.Rejected(row, Wrong.of("import.cell", columns.get(i), e.refusal())));
      }
    }
    return Optional.empty();
  }

  /** The row as a project. */
  RowOutcome project() {
    Optional<RowOutcome> unreadable = unreadable();
    if (unreadable.isPresent()) {
      return unreadable.get();
    }
    Optional<String> name = joined(Field.NAME, " ").map(text -> text.replaceAll("\\s+", " "));
    if (name.isEmpty()) {
      return new RowOutcome.Rejected(row, Wrong.of("import.no-name"));
    }
    Locale language = language();
    Optional<String> description = joined(Field.DESCRIPTION, "\n\n");
    if (description.isEmpty()) {
      notes.add(Wrong.of("import.no-description"));
    }
    ExternalReference reference = reference(name.get(), description.orElse(""));
    return new ToldProject(
        row.place(),
        reference,
        language,
        name.get(),
        description,
        values(Field.ORGANISATION),
        period(),
        terms(Field.THEME),
        terms(Field.TARGET_GROUP),
        values(Field.PERSON),
        source(reference, language),
        link(),
        notes);
  }

  private DateRange period() {
    return ToldPeriod.of(texts(Field.START), texts(Field.END), mapping.order(), notes::add);
  }

  /** The row as a lesson. */
  RowOutcome lesson() {
    Optional<RowOutcome> unreadable = unreadable();
    if (unreadable.isPresent()) {
      return unreadable.get();
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
    if (!field.isDate()) {
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
