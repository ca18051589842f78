package fi.oppienjako.lessons.export.imports;

import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Worded;
import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.export.table.Row;
import fi.oppienjako.lessons.export.table.Rows;
import fi.oppienjako.lessons.export.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Proposes what each column is, from its name first and from its values where that says nothing.
 */
final class Proposing {

  private static final int SAMPLE = 1000;

  private final RegisterKind kind;
  private final Table table;
  private final Map<String, ColumnFacts> facts = new LinkedHashMap<>();
  private final Map<String, Field> fields = new LinkedHashMap<>();
  private final Map<String, Worded> reasons = new LinkedHashMap<>();
  private final Tongue tongue = new Tongue();
  private int rows;

  private Proposing(RegisterKind kind, Table table) {
    this.kind = kind;
    this.table = table;
    table.columns().forEach(column -> facts.put(column, new ColumnFacts()));
  }

  static Proposal of(RegisterKind kind, Table table, String register, Locale otherwise) {
    Proposing proposing = new Proposing(kind, table);
    proposing.look();
    proposing.byName();
    proposing.byValue();
    proposing.asAWhole();
    return proposing.proposal(register, otherwise);
  }

  private void look() {
    try (Rows all = table.rows()) {
      while (rows < SAMPLE && all.hasNext()) {
        Row row = all.next();
        if (row.broken().isEmpty() && !row.isBlank()) {
          rows++;
          see(row);
        }
      }
    }
  }

  private void see(Row row) {
    int index = 0;
    for (ColumnFacts column : facts.values()) {
      String value;
      try {
        value = CellText.of(row.cell(index++));
      } catch (InvalidValueException e) {
        // Told when the row is read; it shows nothing of the column.
        continue;
      }
      column.see(value);
      tongue.hear(value);
    }
  }

  private void byName() {
    for (Map.Entry<String, ColumnFacts> column : facts.entrySet()) {
      Optional<ColumnNames.Match> match = ColumnNames.match(kind, column.getKey());
      if (column.getValue().isEmpty() && match.isEmpty()) {
        choose(column.getKey(), Field.LEAVE_OUT, Wrong.of("import.why-empty"));
      }
      match
          .map(found -> fitting(column.getKey(), found, column.getValue()))
          .ifPresent(
              field ->
                  choose(
                      column.getKey(),
                      field == Field.PERSON ? Field.LEAVE_OUT : field,
                      field == Field.PERSON
                          ? Wrong.of("import.why-person")
                          : field == match.get().field()
                              ? Wrong.of("import.why-name")
                              : Wrong.of("import.why-values")));
    }
    single(Field.ID);
    single(kind.called());
    single(Field.START);
    single(Field.END);
    single(Field.LINK);
    single(Field.LANGUAGE);
  }

  /** What the name says, unless the values say otherwise. */
  private Field fitting(String heading, ColumnNames.Match match, ColumnFacts column) {
    Field field = match.field();
    if (column.isPersons() && ColumnNames.mentions(kind, heading, Field.PERSON)) {
      return Field.PERSON;
    }
    return switch (field) {
      case ID -> column.isLong() ? Field.NOTE : field;
      case DATE, START, END -> column.isLong() ? Field.NOTE : field;
      case THEME, TARGET_GROUP, STATUS ->
          column.isLong() && !column.hasSeveralInACell() ? Field.NOTE : field;
      case OBSERVATION, INSIGHT, RECOMMENDATION ->
          column.isNumbers()
                  || column.isDates()
                  || (!match.whole() && column.isVocabulary())
                  || (isQuestion(heading) && !column.isLong())
              ? Field.NOTE
              : field;
      case TITLE -> column.isPersons() && !match.whole() ? Field.PERSON : field;
      default -> field;
    };
  }

  /** A heading of many words, of which any may be the name of another column. */
  private static boolean isQuestion(String heading) {
    return heading.split("\\s+").length > 6;
  }

  /** Where several columns could be one that there is once, the surest is; the others are kept. */
  private void single(Field field) {
    List<String> candidates =
        fields.entrySet().stream()
            .filter(column -> column.getValue() == field)
            .map(Map.Entry::getKey)
            .toList();
    if (candidates.size() < 2 && field != Field.ID) {
      return;
    }
    Optional<String> best =
        candidates.stream()
            .filter(column -> field != Field.ID || fact(column).share(rows) >= 0.5)
            .max(
                java.util.Comparator.comparing(
                        (String column) -> field == Field.ID && fact(column).isUnique())
                    .thenComparing(
                        column ->
                            ColumnNames.match(kind, column)
                                .filter(ColumnNames.Match::whole)
                                .isPresent())
                    .thenComparing(column -> -table.columns().indexOf(column)));
    for (String other : candidates) {
      if (!Optional.of(other).equals(best)) {
        boolean theme = field == Field.TITLE && fact(other).isVocabulary();
        choose(other, theme ? Field.THEME : Field.NOTE, Wrong.of("import.why-another"));
      }
    }
  }

  private void byValue() {
    for (Map.Entry<String, ColumnFacts> column : facts.entrySet()) {
      if (!fields.containsKey(column.getKey())) {
        byValue(column.getKey(), column.getValue());
      }
    }
  }

  private void byValue(String column, ColumnFacts seen) {
    Worded values = Wrong.of("import.why-values");
    if (seen.isPersons()) {
      choose(column, Field.LEAVE_OUT, Wrong.of("import.why-person"));
    } else if (seen.isUrls()) {
      choose(column, has(Field.LINK) ? Field.NOTE : Field.LINK, values);
    } else if (seen.isLong()) {
      choose(column, has(kind.story()) ? Field.NOTE : kind.story(), values);
    } else if (seen.isDates() && !seen.isNumbers()) {
      choose(column, Field.DATE, values);
    } else if (seen.isCodes() && !has(Field.ID)) {
      choose(column, Field.ID, values);
    } else if (seen.isNumbers()) {
      choose(column, Field.LEAVE_OUT, Wrong.of("import.why-number"));
    } else if (seen.isUnique() && !has(kind.called())) {
      choose(column, kind.called(), values);
    } else if (kind == RegisterKind.LESSON
        && (seen.isVocabulary() || seen.hasSeveralInACell())
        && !has(Field.THEME)) {
      choose(column, Field.THEME, values);
    } else {
      choose(column, Field.LEAVE_OUT, Wrong.of("import.why-unknown"));
    }
  }

  /** A register with one column of texts tells what happened in it, whatever it calls it. */
  private void asAWhole() {
    boolean told = fields.values().stream().anyMatch(field -> field.makes(kind));
    if (!told && has(Field.TITLE)) {
      for (Map.Entry<String, Field> column : fields.entrySet()) {
        if (column.getValue() == Field.TITLE) {
          choose(column.getKey(), Field.OBSERVATION, Wrong.of("import.why-only"));
        }
      }
    }
  }

  private Proposal proposal(String register, Locale otherwise) {
    List<Worded> told = new ArrayList<>(table.told());
    int dayFirst = facts.values().stream().mapToInt(ColumnFacts::dayFirst).sum();
    int monthFirst = facts.values().stream().mapToInt(ColumnFacts::monthFirst).sum();
    int ambiguous = facts.values().stream().mapToInt(ColumnFacts::ambiguous).sum();
    if (ambiguous > 0 && (dayFirst > 0) == (monthFirst > 0)) {
      told.add(Wrong.of("import.ambiguous-dates", ambiguous));
    }
    boolean commas =
        fields.entrySet().stream()
            .filter(
                column ->
                    column.getValue() == Field.THEME || column.getValue() == Field.TARGET_GROUP)
            .anyMatch(column -> fact(column.getKey()).isDividedByCommas());
    fields.forEach(
        (column, field) ->
            told.add(
                field == Field.LEAVE_OUT
                    ? Wrong.of("import.left-out", column, reason(column))
                    : Wrong.of("import.taken-as", column, field.key(), reason(column))));
    return new Proposal(
        new Mapping(
            kind,
            register,
            tongue.language().orElse(otherwise),
            monthFirst > dayFirst,
            commas ? ";|," : ";|",
            inOrder()),
        told);
  }

  private Map<String, Field> inOrder() {
    Map<String, Field> inOrder = new LinkedHashMap<>();
    table.columns().forEach(column -> inOrder.put(column, fields.get(column)));
    return inOrder;
  }

  private Worded reason(String column) {
    return java.util.Objects.requireNonNull(reasons.get(column));
  }

  private ColumnFacts fact(String column) {
    return java.util.Objects.requireNonNull(facts.get(column));
  }

  private boolean has(Field field) {
    return fields.containsValue(field);
  }

  private void choose(String column, Field field, Worded why) {
    fields.put(column, field);
    reasons.put(column, why);
  }
}
