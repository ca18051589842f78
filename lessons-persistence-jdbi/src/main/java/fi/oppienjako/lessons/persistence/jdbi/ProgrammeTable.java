package fi.oppienjako.lessons.persistence.jdbi;

import static java.util.stream.Collectors.toMap;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Interval;
import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.concept.Vocabulary;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Index;
import fi.oppienjako.lessons.core.programme.Participant;
import fi.oppienjako.lessons.core.programme.Party;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.ReadingLevels;
import fi.oppienjako.lessons.core.programme.Validators;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How programmes lie in the database. */
final class ProgrammeTable extends Table<Programme> {

  private static final String ROOT = "programme";
  private static final String PROGRAMME_NAME = "NAME";
  private static final String SUMMARY = "SUMMARY";
  private static final String SOURCE = "SOURCE";
  private static final String GOAL = "GOAL";
  private static final String LABEL = "LABEL";

  private static final ChildTable<Programme, Texts.Wording> TEXTS =
      Texts.of(ROOT, ProgrammeTable::putTexts);

  private static final ChildTable<Programme, Party> PARTIES = Parties.of(ROOT, Programme::parties);

  private static final ChildTable<Programme, Term> LABELLED =
      ChildTable.listed(
          ROOT,
          "label",
          List.of("word"),
          programme -> programme.vocabulary().labels().keySet(),
          (term, cells) -> cells.add(term.key()),
          Row::term);

  private static final ChildTable<Programme, Participant> PEOPLE =
      ChildTable.listed(
          ROOT,
          "participant",
          List.of("person_id", "role", "from_day", "to_day"),
          Programme::people,
          (one, cells) ->
              cells.add(
                  one.person().value(),
                  one.role().key(),
                  one.during().from().orElse(null),
                  one.during().to().orElse(null)),
          row -> new Participant(row.id(), row.term(), row.days()));

  private static final ChildTable<Programme, Map.Entry<Term, Openness>> LEVELS =
      ChildTable.listed(
          ROOT,
          "level",
          List.of("role", "openness"),
          programme -> programme.levels().byRole().entrySet(),
          (one, cells) -> cells.add(one.getKey().key(), Levels.rank(one.getValue())),
          row -> Map.entry(row.term(), row.level()));

  static final ProgrammeTable PROGRAMMES = new ProgrammeTable();

  private ProgrammeTable() {
    super(
        Programme.KIND,
        ROOT,
        List.of(
            "kind",
            "from_day",
            "to_day",
            "capture_count",
            "capture_unit",
            "sharing_count",
            "sharing_unit",
            "validators"),
        List.of(TEXTS, PARTIES, PEOPLE, LEVELS, LABELLED));
  }

  private record Root(
      Id<Programme> id,
      int revision,
      Term kind,
      DateRange during,
      Rhythm rhythm,
      Validators validators) {}

  @Override
  List<@Nullable Object> cells(Programme programme) {
    Rhythm rhythm = programme.rhythm();
    return Arrays.asList(
        programme.kind().key(),
        programme.during().from().orElse(null),
        programme.during().to().orElse(null),
        rhythm.capture().count(),
        rhythm.capture().unit().name(),
        rhythm.sharing().count(),
        rhythm.sharing().unit().name(),
        programme.validators().name());
  }

  @Override
  List<Programme> read(Transaction session, Where where, int limit) {
    List<Root> roots = roots(session, where, limit, ProgrammeTable::root);
    List<String> ids = roots.stream().map(root -> root.id.value()).toList();
    var texts = TEXTS.read(session, ids);
    var parties = PARTIES.read(session, ids);
    var people = PEOPLE.read(session, ids);
    var levels = LEVELS.read(session, ids);
    var labelled = LABELLED.read(session, ids);
    return roots.stream()
        .map(
            root -> {
              String id = root.id.value();
              Texts said = new Texts(texts.of(id));
              return new Programme(
                  root.id,
                  root.revision,
                  said.the(PROGRAMME_NAME),
                  root.kind,
                  said.maybe(SUMMARY),
                  said.all(GOAL),
                  root.during,
                  root.rhythm,
                  parties.of(id),
                  people.of(id),
                  new ReadingLevels(
                      levels.of(id).stream()
                          .collect(toMap(Map.Entry::getKey, Map.Entry::getValue))),
                  root.validators,
                  said.maybe(SOURCE),
                  vocabulary(labelled.of(id), said));
            })
        .toList();
  }

  @Override
  Where where(Where where, Index<Programme, ?> index, String key) {
    if (index == Programme.BY_PARTY) {
      return where.and(
          "id in (select programme_id from programme_party where organisation_id = ?)", key);
    }
    return index == Programme.BY_PERSON
        ? where.and(
            "id in (select programme_id from programme_participant where person_id = ?)", key)
        : super.where(where, index, key);
  }

  private static Root root(Row row) throws SQLException {
    return new Root(
        row.id(),
        row.number(),
        row.term(),
        row.days(),
        new Rhythm(
            new Interval(row.number(), row.word(ChronoUnit.class)),
            new Interval(row.number(), row.word(ChronoUnit.class))),
        row.word(Validators.class));
  }

  private static Vocabulary vocabulary(List<Term> labelled, Texts texts) {
    Map<Term, LocalizedText> labels = new HashMap<>();
    for (int n = 0; n < labelled.size(); n++) {
      labels.put(labelled.get(n), texts.the(LABEL, n));
    }
    return new Vocabulary(labels);
  }

  private static void putTexts(Programme programme, Texts.Sink texts) {
    texts.put(PROGRAMME_NAME, programme.name());
    texts.put(SUMMARY, programme.summary());
    texts.put(SOURCE, programme.source());
    texts.put(GOAL, programme.goals());
    texts.put(LABEL, programme.vocabulary().labels().values());
  }
}
