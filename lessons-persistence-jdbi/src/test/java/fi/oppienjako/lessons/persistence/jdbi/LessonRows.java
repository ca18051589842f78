package fi.oppienjako.lessons.persistence.jdbi;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/**
 * A lesson as a row for each of its parts, as the store kept it before it kept documents: an entity
 * for Hibernate, and plain values for JDBC by hand. Only a peer for the benchmark.
 */
@Entity
@Table(schema = "parts", name = "lesson")
class LessonRows {

  @Id String id;
  int revision;
  String project;
  @Nullable String programme;
  @Nullable String phase;
  @Nullable String activity;
  @Nullable String session;
  String result;
  String state;
  @Nullable Integer openness;
  String licence;

  @ElementCollection
  @CollectionTable(
      schema = "parts",
      name = "lesson_text",
      joinColumns = @JoinColumn(name = "lesson"))
  @BatchSize(size = 500)
  List<Text> texts = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "parts",
      name = "lesson_condition",
      joinColumns = @JoinColumn(name = "lesson"))
  @BatchSize(size = 500)
  List<Word> conditions = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "parts",
      name = "lesson_topic",
      joinColumns = @JoinColumn(name = "lesson"))
  @BatchSize(size = 500)
  List<Word> topics = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "parts",
      name = "lesson_evidence",
      joinColumns = @JoinColumn(name = "lesson"))
  @BatchSize(size = 500)
  List<Word> evidence = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "parts",
      name = "lesson_contributor",
      joinColumns = @JoinColumn(name = "lesson"))
  @BatchSize(size = 500)
  List<Word> contributors = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "parts",
      name = "lesson_step",
      joinColumns = @JoinColumn(name = "lesson"))
  @BatchSize(size = 500)
  List<Step> steps = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "parts",
      name = "lesson_link",
      joinColumns = @JoinColumn(name = "lesson"))
  @BatchSize(size = 500)
  List<Step> links = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "parts",
      name = "lesson_correction",
      joinColumns = @JoinColumn(name = "lesson"))
  @BatchSize(size = 500)
  List<Step> corrections = new ArrayList<>();

  /** A text in one language. */
  @Embeddable
  static class Text implements Row {

    String part;

    @Column(name = "place")
    int n;

    String language;
    String standing;
    String wording;

    @Override
    public void bind(PreparedStatement to) throws SQLException {
      to.setString(2, part);
      to.setInt(3, n);
      to.setString(4, language);
      to.setString(5, standing);
      to.setString(6, wording);
    }

    static Text read(ResultSet row) throws SQLException {
      Text text = new Text();
      text.part = row.getString(2);
      text.n = row.getInt(3);
      text.language = row.getString(4);
      text.standing = row.getString(5);
      text.wording = row.getString(6);
      return text;
    }
  }

  /** A word, a person or a place. */
  @Embeddable
  static class Word implements Row {

    @Column(name = "place")
    int n;

    String kind;
    @Nullable String word;

    static Word of(int n, String kind, @Nullable String said) {
      Word word = new Word();
      word.n = n;
      word.kind = kind;
      word.word = said;
      return word;
    }

    @Override
    public void bind(PreparedStatement to) throws SQLException {
      to.setInt(2, n);
      to.setString(3, kind);
      to.setString(4, word);
    }

    static Word read(ResultSet row) throws SQLException {
      return of(row.getInt(2), row.getString(3), row.getString(4));
    }
  }

  /** Something that somebody did. */
  @Embeddable
  static class Step implements Row {

    @Column(name = "place")
    int n;

    String kind;
    @Nullable String state;
    @Nullable Integer openness;
    @Nullable String person;
    @Nullable String reason;

    @Column(name = "taken_at")
    Instant at;

    @Override
    public void bind(PreparedStatement to) throws SQLException {
      to.setInt(2, n);
      to.setString(3, kind);
      to.setString(4, state);
      to.setObject(5, openness, Types.INTEGER);
      to.setString(6, person);
      to.setString(7, reason);
      to.setObject(8, at.atOffset(ZoneOffset.UTC));
    }

    static Step read(ResultSet row) throws SQLException {
      Step step = new Step();
      step.n = row.getInt(2);
      step.kind = row.getString(3);
      step.state = row.getString(4);
      step.openness = row.getObject(5, Integer.class);
      step.person = row.getString(6);
      step.reason = row.getString(7);
      step.at = row.getObject(8, OffsetDateTime.class).toInstant();
      return step;
    }
  }

  /** A row of a part; the lesson stands before it. */
  interface Row {
    void bind(PreparedStatement to) throws SQLException;
  }

  /** Reads a row. */
  interface Reading<R> {
    R read(ResultSet row) throws SQLException;
  }

  /** The table of a part. */
  record Part<R extends Row>(
      String table, String columns, Function<LessonRows, List<R>> rows, Reading<R> reading) {

    String key() {
      return columns.startsWith("part") ? "lesson, part, place, language" : "lesson, kind, place";
    }
  }

  static final String TEXT = "part, place, language, standing, wording";
  static final String WORD = "place, kind, word";
  static final String STEP = "place, kind, state, openness, person, reason, taken_at";

  static final List<Part<?>> PARTS =
      List.of(
          new Part<>("lesson_text", TEXT, one -> one.texts, Text::read),
          new Part<>("lesson_condition", WORD, one -> one.conditions, Word::read),
          new Part<>("lesson_topic", WORD, one -> one.topics, Word::read),
          new Part<>("lesson_evidence", WORD, one -> one.evidence, Word::read),
          new Part<>("lesson_contributor", WORD, one -> one.contributors, Word::read),
          new Part<>("lesson_step", STEP, one -> one.steps, Step::read),
          new Part<>("lesson_link", STEP, one -> one.links, Step::read),
          new Part<>("lesson_correction", STEP, one -> one.corrections, Step::read));
}
