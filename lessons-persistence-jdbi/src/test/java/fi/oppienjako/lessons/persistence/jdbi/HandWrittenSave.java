package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.lesson.Content;
import fi.oppienjako.lessons.core.lesson.Correction;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonStatus;
import fi.oppienjako.lessons.core.lesson.Link;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Saves lessons into the tables of the store as one would by hand: JDBC batches, a thousand each.
 */
final class HandWrittenSave {

  private final Connection connection;
  private final List<PreparedStatement> all = new ArrayList<>();
  private final PreparedStatement lesson;
  private final PreparedStatement text;
  private final PreparedStatement condition;
  private final PreparedStatement topic;
  private final PreparedStatement step;
  private final PreparedStatement evidence;
  private final PreparedStatement link;
  private final PreparedStatement correction;
  private final PreparedStatement contributor;
  private final PreparedStatement change;

  HandWrittenSave(Connection connection) throws SQLException {
    this.connection = connection;
    lesson =
        prepare(
            "insert into lesson (id, revision, project_id, programme_id, phase_id, activity_id,"
                + " session_id, result, state, openness, licence)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    text = prepare("insert into lesson_text values (?, ?, ?, ?, ?, ?)");
    condition = prepare("insert into lesson_condition values (?, ?, ?, ?)");
    topic = prepare("insert into lesson_topic values (?, ?, ?)");
    step = prepare("insert into lesson_step values (?, ?, ?, ?, ?, ?, ?, ?)");
    evidence = prepare("insert into lesson_evidence values (?, ?, ?)");
    link = prepare("insert into lesson_link values (?, ?, ?, ?, ?, ?, ?, ?)");
    correction = prepare("insert into lesson_correction values (?, ?, ?, ?, ?, ?, ?)");
    contributor = prepare("insert into lesson_contributor values (?, ?, ?)");
    change = prepare("insert into change_feed values (?, ?, ?, ?)");
  }

  static void saveAll(Connection connection, List<Lesson> lessons) throws SQLException {
    connection.setAutoCommit(false);
    HandWrittenSave save = new HandWrittenSave(connection);
    for (int from = 0; from < lessons.size(); from += 1000) {
      save.save(lessons.subList(from, Math.min(lessons.size(), from + 1000)));
    }
    for (PreparedStatement statement : save.all) {
      statement.close();
    }
  }

  private void save(List<Lesson> lessons) throws SQLException {
    long place = 0;
    try (PreparedStatement counter =
            connection.prepareStatement(
                "select last_place from change_counter where id = 1 for update");
        ResultSet found = counter.executeQuery()) {
      found.next();
      place = found.getLong(1);
    }
    for (Lesson one : lessons) {
      add(one);
      change.setLong(1, ++place);
      change.setString(2, "LESSON");
      change.setString(3, one.id().value());
      change.setInt(4, 1);
      change.addBatch();
    }
    for (PreparedStatement statement : all) {
      statement.executeBatch();
    }
    try (PreparedStatement counter =
        connection.prepareStatement("update change_counter set last_place = ? where id = 1")) {
      counter.setLong(1, place);
      counter.executeUpdate();
    }
    connection.commit();
  }

  private void add(Lesson one) throws SQLException {
    String id = one.id().value();
    lesson.setString(1, id);
    lesson.setInt(2, 1);
    lesson.setString(3, one.origin().project().value());
    lesson.setString(4, one.origin().programme().map(Id::value).orElse(null));
    lesson.setString(5, one.origin().phase().map(Id::value).orElse(null));
    lesson.setString(6, one.origin().activity().map(Id::value).orElse(null));
    lesson.setString(7, one.origin().session().map(Id::value).orElse(null));
    lesson.setString(8, one.content().result().name());
    lesson.setString(9, one.state().name());
    level(lesson, 10, one.openness());
    lesson.setString(11, one.licence());
    lesson.addBatch();
    content(id, "", 0, one.content());
    int n = 0;
    for (Condition each : one.relevance().conditions()) {
      condition.setString(1, id);
      condition.setInt(2, n);
      condition.setString(3, each.aspect().name());
      condition.setString(4, each.term().key());
      condition.addBatch();
      if (each.explanation().isPresent()) {
        text(id, "CONDITION", n, each.explanation().get());
      }
      n++;
    }
    for (var each : one.relevance().perspectives()) {
      topic(id, "PERSPECTIVE", each.name());
    }
    for (var each : one.relevance().topics().themes()) {
      topic(id, "THEME", each.key());
    }
    for (var each : one.relevance().topics().targetGroups()) {
      topic(id, "TARGET_GROUP", each.key());
    }
    n = 0;
    for (History.Entry<LessonStatus> taken : one.life().history().entries()) {
      step.setString(1, id);
      step.setInt(2, n++);
      step.setString(3, taken.state().step().name());
      step.setString(4, taken.state().state().name());
      level(step, 5, taken.state().openness());
      step.setString(6, taken.by().map(by -> by.person().value()).orElse(null));
      step.setString(7, taken.by().flatMap(By::reason).orElse(null));
      at(step, 8, taken.at());
      step.addBatch();
    }
    for (n = 0; n < one.evidence().size(); n++) {
      evidence.setString(1, id);
      evidence.setInt(2, n);
      evidence.setString(3, one.evidence().get(n).link().map(Object::toString).orElse(null));
      evidence.addBatch();
      text(id, "EVIDENCE", n, one.evidence().get(n).text());
    }
    for (n = 0; n < one.links().size(); n++) {
      Link each = one.links().get(n);
      link.setString(1, id);
      link.setInt(2, n);
      link.setString(3, each.kind().name());
      link.setString(4, each.other().value());
      level(link, 5, each.openness());
      link.setString(6, each.by().person().value());
      link.setString(7, each.by().reason().orElse(null));
      at(link, 8, each.at());
      link.addBatch();
    }
    for (n = 0; n < one.corrections().size(); n++) {
      Correction each = one.corrections().get(n);
      correction.setString(1, id);
      correction.setInt(2, n);
      correction.setString(3, each.before().result().name());
      level(correction, 4, each.openness());
      correction.setString(5, each.by().person().value());
      correction.setString(6, each.by().reason().orElse(null));
      at(correction, 7, each.at());
      correction.addBatch();
      content(id, "BEFORE_", n, each.before());
    }
    n = 0;
    for (var each : one.contributors()) {
      contributor.setString(1, id);
      contributor.setInt(2, n++);
      contributor.setString(3, each.value());
      contributor.addBatch();
    }
  }

  private void content(String id, String prefix, int n, Content content) throws SQLException {
    text(id, prefix + "TITLE", n, content.title());
    text(id, prefix + "OBSERVATION", n, content.observation());
    if (content.insight().isPresent()) {
      text(id, prefix + "INSIGHT", n, content.insight().get());
    }
    if (content.recommendation().isPresent()) {
      text(id, prefix + "RECOMMENDATION", n, content.recommendation().get());
    }
  }

  private void text(String id, String part, int n, LocalizedText value) throws SQLException {
    for (Map.Entry<Locale, String> wording : value.wordings().entrySet()) {
      Locale language = wording.getKey();
      text.setString(1, id);
      text.setString(2, part);
      text.setInt(3, n);
      text.setString(4, language.toLanguageTag());
      text.setString(
          5,
          language.equals(value.original())
              ? "ORIGINAL"
              : value.stale().contains(language) ? "STALE" : "CURRENT");
      text.setString(6, wording.getValue());
      text.addBatch();
    }
  }

  private void topic(String id, String kind, String word) throws SQLException {
    topic.setString(1, id);
    topic.setString(2, kind);
    topic.setString(3, word);
    topic.addBatch();
  }

  private static void level(PreparedStatement statement, int column, Optional<Openness> level)
      throws SQLException {
    if (level.isEmpty()) {
      statement.setNull(column, Types.SMALLINT);
    } else {
      statement.setInt(column, Levels.rank(level.get()));
    }
  }

  private static void at(PreparedStatement statement, int column, Instant at) throws SQLException {
    statement.setObject(column, at.atOffset(ZoneOffset.UTC));
  }

  private PreparedStatement prepare(String sql) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    all.add(statement);
    return statement;
  }
}
