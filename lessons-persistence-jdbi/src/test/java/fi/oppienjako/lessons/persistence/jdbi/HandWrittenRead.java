package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Aspect;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Conditions;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.Topics;
import fi.oppienjako.lessons.core.lesson.Content;
import fi.oppienjako.lessons.core.lesson.Correction;
import fi.oppienjako.lessons.core.lesson.Evidence;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.lesson.LessonStatus;
import fi.oppienjako.lessons.core.lesson.LessonStep;
import fi.oppienjako.lessons.core.lesson.Life;
import fi.oppienjako.lessons.core.lesson.Link;
import fi.oppienjako.lessons.core.lesson.Origin;
import fi.oppienjako.lessons.core.lesson.Relevance;
import fi.oppienjako.lessons.core.lesson.Result;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads lessons from the tables of the store as one would by hand: a thousand at a time, each part
 * ordered by owner and merged.
 */
final class HandWrittenRead {

  private final Connection connection;

  HandWrittenRead(Connection connection) {
    this.connection = connection;
  }

  void readAll(Consumer<Lesson> sink) throws SQLException {
    String last = "";
    int found = 1000;
    while (found == 1000) {
      found = 0;
      for (Lesson lesson : page(last)) {
        sink.accept(lesson);
        last = lesson.id().value();
        found++;
      }
    }
  }

  private List<Lesson> page(String after) throws SQLException {
    List<Object[]> roots = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select id, revision, project_id, programme_id, phase_id, activity_id, session_id,"
                + " result, licence from lesson where id > ? order by id limit 1000")) {
      statement.setString(1, after);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          Object[] root = new Object[9];
          for (int i = 0; i < 9; i++) {
            root[i] = i == 1 ? (Object) rows.getInt(2) : rows.getString(i + 1);
          }
          roots.add(root);
        }
      }
    }
    if (roots.isEmpty()) {
      return List.of();
    }
    Object[] ids = roots.stream().map(root -> root[0]).toArray();
    try (Part texts =
            new Part(ids, "lesson_text", "part, n, language, standing, wording", "part, n");
        Part conditions = new Part(ids, "lesson_condition", "n, aspect, term", "n");
        Part topics = new Part(ids, "lesson_topic", "kind, word", "kind, word");
        Part steps =
            new Part(
                ids, "lesson_step", "n, step, state, openness, person_id, reason, taken_at", "n");
        Part evidence = new Part(ids, "lesson_evidence", "n, link", "n");
        Part links =
            new Part(
                ids,
                "lesson_link",
                "n, kind, other_id, openness, person_id, reason, told_at",
                "n");
        Part corrections =
            new Part(
                ids,
                "lesson_correction",
                "n, result, openness, person_id, reason, corrected_at",
                "n");
        Part contributors = new Part(ids, "lesson_contributor", "n, person_id", "n")) {
      List<Lesson> lessons = new ArrayList<>();
      for (Object[] root : roots) {
        String id = (String) root[0];
        Map<String, LocalizedText> said = texts(texts, id);
        lessons.add(
            new Lesson(
                Id.of(id),
                (Integer) root[1],
                new Origin(
                    Id.of((String) root[2]),
                    Optional.ofNullable((String) root[3]).map(Id::of),
                    Optional.ofNullable((String) root[4]).map(Id::of),
                    Optional.ofNullable((String) root[5]).map(Id::of),
                    Optional.ofNullable((String) root[6]).map(Id::of)),
                content(said, "", 0, (String) root[7]),
                relevance(conditions, topics, id, said),
                new Life(
                    new History<>(steps(steps, id)),
                    links(links, id),
                    corrections(corrections, id, said)),
                evidence(evidence, id, said),
                contributors(contributors, id),
                (String) root[8],
                Set.of()));
      }
      return lessons;
    }
  }

  private static Map<String, LocalizedText> texts(Part part, String id) throws SQLException {
    Map<String, LocalizedText> texts = new HashMap<>();
    String key = null;
    Locale original = null;
    Map<Locale, String> wordings = new HashMap<>();
    Set<Locale> stale = new HashSet<>();
    while (part.isOf(id)) {
      String next = part.rows.getString(2) + part.rows.getInt(3);
      if (!next.equals(key)) {
        if (key != null) {
          texts.put(key, new LocalizedText(original, wordings, stale));
        }
        key = next;
        wordings.clear();
        stale.clear();
      }
      Locale language = Locale.forLanguageTag(part.rows.getString(4));
      String standing = part.rows.getString(5);
      if (standing.equals("ORIGINAL")) {
        original = language;
      } else if (standing.equals("STALE")) {
        stale.add(language);
      }
      wordings.put(language, part.rows.getString(6));
      part.next();
    }
    texts.put(key, new LocalizedText(original, wordings, stale));
    return texts;
  }

  private static Content content(
      Map<String, LocalizedText> said, String prefix, int n, String result) {
    return new Content(
        said.get(prefix + "TITLE" + n),
        said.get(prefix + "OBSERVATION" + n),
        Optional.ofNullable(said.get(prefix + "INSIGHT" + n)),
        Optional.ofNullable(said.get(prefix + "RECOMMENDATION" + n)),
        Result.valueOf(result));
  }

  private static Relevance relevance(
      Part conditions, Part topics, String id, Map<String, LocalizedText> said)
      throws SQLException {
    List<Condition> all = new ArrayList<>();
    while (conditions.isOf(id)) {
      all.add(
          new Condition(
              Aspect.valueOf(conditions.rows.getString(3)),
              new Term(conditions.rows.getString(4)),
              Optional.ofNullable(said.get("CONDITION" + all.size()))));
      conditions.next();
    }
    Set<Perspective> perspectives = EnumSet.noneOf(Perspective.class);
    Set<Term> themes = new LinkedHashSet<>();
    Set<Term> groups = new LinkedHashSet<>();
    while (topics.isOf(id)) {
      String word = topics.rows.getString(3);
      switch (topics.rows.getString(2)) {
        case "PERSPECTIVE" -> perspectives.add(Perspective.valueOf(word));
        case "THEME" -> themes.add(new Term(word));
        default -> groups.add(new Term(word));
      }
      topics.next();
    }
    return new Relevance(new Conditions(all), perspectives, new Topics(themes, groups));
  }

  private static List<History.Entry<LessonStatus>> steps(Part part, String id) throws SQLException {
    List<History.Entry<LessonStatus>> steps = new ArrayList<>();
    while (part.isOf(id)) {
      steps.add(
          new History.Entry<>(
              new LessonStatus(
                  LessonStep.valueOf(part.rows.getString(3)),
                  LessonState.valueOf(part.rows.getString(4)),
                  part.level(5)),
              Optional.of(part.by(6)),
              part.at(8)));
      part.next();
    }
    return steps;
  }

  private static List<Evidence> evidence(Part part, String id, Map<String, LocalizedText> said)
      throws SQLException {
    List<Evidence> evidence = new ArrayList<>();
    while (part.isOf(id)) {
      evidence.add(
          new Evidence(
              said.get("EVIDENCE" + evidence.size()),
              Optional.ofNullable(part.rows.getString(3)).map(URI::create)));
      part.next();
    }
    return evidence;
  }

  private static List<Link> links(Part part, String id) throws SQLException {
    List<Link> links = new ArrayList<>();
    while (part.isOf(id)) {
      links.add(
          new Link(
              Link.Kind.valueOf(part.rows.getString(3)),
              Id.of(part.rows.getString(4)),
              part.level(5),
              part.by(6),
              part.at(8)));
      part.next();
    }
    return links;
  }

  private static List<Correction> corrections(Part part, String id, Map<String, LocalizedText> said)
      throws SQLException {
    List<Correction> corrections = new ArrayList<>();
    while (part.isOf(id)) {
      corrections.add(
          new Correction(
              content(said, "BEFORE_", corrections.size(), part.rows.getString(3)),
              part.level(4),
              part.by(5),
              part.at(7)));
      part.next();
    }
    return corrections;
  }

  private static Set<Id<Person>> contributors(Part part, String id) throws SQLException {
    Set<Id<Person>> contributors = new LinkedHashSet<>();
    while (part.isOf(id)) {
      contributors.add(Id.of(part.rows.getString(3)));
      part.next();
    }
    return contributors;
  }

  /** The rows of one part of a page. */
  private final class Part implements AutoCloseable {

    private final PreparedStatement statement;
    private final ResultSet rows;
    private String owner;

    Part(Object[] ids, String table, String columns, String order) throws SQLException {
      statement =
          connection.prepareStatement(
              "select lesson_id, %s from unnest(?) as o (id) join %s on lesson_id = o.id order by lesson_id, %s"
                  .formatted(columns, table, order));
      statement.setArray(1, connection.createArrayOf("varchar", ids));
      rows = statement.executeQuery();
      next();
    }

    boolean isOf(String id) {
      return id.equals(owner);
    }

    void next() throws SQLException {
      owner = rows.next() ? rows.getString(1) : null;
    }

    Optional<Openness> level(int column) throws SQLException {
      int rank = rows.getInt(column);
      return rank == 0 ? Optional.empty() : Optional.of(Levels.of(rank));
    }

    By by(int column) throws SQLException {
      return new By(Id.of(rows.getString(column)), Optional.ofNullable(rows.getString(column + 1)));
    }

    Instant at(int column) throws SQLException {
      return rows.getObject(column, OffsetDateTime.class).toInstant();
    }

    @Override
    public void close() throws SQLException {
      statement.close();
    }
  }
}
