package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.lesson.Content;
import fi.oppienjako.lessons.core.lesson.Correction;
import fi.oppienjako.lessons.core.lesson.Evidence;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.lesson.LessonStatus;
import fi.oppienjako.lessons.core.lesson.LessonStep;
import fi.oppienjako.lessons.core.lesson.Link;
import fi.oppienjako.lessons.core.lesson.Result;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.people.Person;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts of lessons that lie in rows of their own. */
final class LessonParts {

  static final String TITLE = "TITLE";
  static final String OBSERVATION = "OBSERVATION";
  static final String INSIGHT = "INSIGHT";
  static final String RECOMMENDATION = "RECOMMENDATION";

  private static final String BEFORE = "BEFORE_";
  private static final String PROOF = "EVIDENCE";
  private static final String ROOT = "lesson";

  /** A correction without what the lesson said before. */
  record Corrected(Result result, Optional<Openness> openness, By by, Instant at) {}

  static final ChildTable<Lesson, Texts.Wording> TEXTS = Texts.of(ROOT, LessonParts::putTexts);

  static final ChildTable<Lesson, Applicability.Named> CONDITIONS =
      Applicability.conditions(ROOT, lesson -> lesson.relevance().conditions());

  static final ChildTable<Lesson, Applicability.Topic> TOPICS =
      Applicability.topics(
          ROOT, lesson -> lesson.relevance().topics(), lesson -> lesson.relevance().perspectives());

  static final ChildTable<Lesson, History.Entry<LessonStatus>> STEPS =
      ChildTable.listed(
          ROOT,
          "step",
          List.of("step", "state", "openness", "person_id", "reason", "taken_at"),
          lesson -> lesson.life().history().entries(),
          (taken, cells) ->
              cells.add(
                  taken.state().step().name(),
                  taken.state().state().name(),
                  Levels.rankOrNull(taken.state().openness()),
                  taken.by().map(by -> by.person().value()).orElse(null),
                  taken.by().flatMap(By::reason).orElse(null),
                  taken.at()),
          row ->
              new History.Entry<>(
                  new LessonStatus(
                      row.word(LessonStep.class), row.word(LessonState.class), row.maybeLevel()),
                  row.maybeBy(),
                  row.instant()));

  static final ChildTable<Lesson, Optional<URI>> EVIDENCE =
      ChildTable.listed(
          ROOT,
          "evidence",
          List.of("link"),
          Lesson::evidence,
          (evidence, cells) -> cells.add(evidence.link().map(URI::toString).orElse(null)),
          row -> row.maybeText().map(URI::create));

  static final ChildTable<Lesson, Link> LINKS =
      ChildTable.listed(
          ROOT,
          "link",
          List.of("kind", "other_id", "openness", "person_id", "reason", "told_at"),
          Lesson::links,
          (link, cells) ->
              cells.add(
                  link.kind().name(),
                  link.other().value(),
                  Levels.rankOrNull(link.openness()),
                  link.by().person().value(),
                  link.by().reason().orElse(null),
                  link.at()),
          row ->
              new Link(
                  row.word(Link.Kind.class), row.id(), row.maybeLevel(), row.by(), row.instant()));

  static final ChildTable<Lesson, Corrected> CORRECTIONS =
      ChildTable.listed(
          ROOT,
          "correction",
          List.of("result", "openness", "person_id", "reason", "corrected_at"),
          Lesson::corrections,
          (correction, cells) ->
              cells.add(
                  correction.before().result().name(),
                  Levels.rankOrNull(correction.openness()),
                  correction.by().person().value(),
                  correction.by().reason().orElse(null),
                  correction.at()),
          row -> new Corrected(row.word(Result.class), row.maybeLevel(), row.by(), row.instant()));

  static final ChildTable<Lesson, Id<Person>> CONTRIBUTORS =
      ChildTable.listed(
          ROOT,
          "contributor",
          List.of("person_id"),
          Lesson::contributors,
          (person, cells) -> cells.add(person.value()),
          Row::id);

  static final List<ChildTable<Lesson, ?>> ALL =
      List.of(TEXTS, CONDITIONS, TOPICS, STEPS, EVIDENCE, LINKS, CORRECTIONS, CONTRIBUTORS);

  private LessonParts() {}

  static List<Evidence> evidence(List<Optional<URI>> links, Texts texts) {
    List<Evidence> evidence = new ArrayList<>();
    for (Optional<URI> link : links) {
      evidence.add(new Evidence(texts.the(PROOF, evidence.size()), link));
    }
    return evidence;
  }

  static List<Correction> corrections(List<Corrected> rows, Texts texts) {
    List<Correction> corrections = new ArrayList<>();
    for (Corrected row : rows) {
      Content before = content(BEFORE, corrections.size(), texts, row.result);
      corrections.add(new Correction(before, row.openness, row.by, row.at));
    }
    return corrections;
  }

  static Content content(Texts texts, Result result) {
    return content("", 0, texts, result);
  }

  private static Content content(String prefix, int n, Texts texts, Result result) {
    return new Content(
        texts.the(prefix + TITLE, n),
        texts.the(prefix + OBSERVATION, n),
        texts.maybe(prefix + INSIGHT, n),
        texts.maybe(prefix + RECOMMENDATION, n),
        result);
  }

  private static void putTexts(Lesson lesson, Texts.Sink texts) {
    putContent("", 0, lesson.content(), texts);
    Applicability.explain(lesson.relevance().conditions(), texts);
    for (int n = 0; n < lesson.evidence().size(); n++) {
      texts.put(PROOF, n, lesson.evidence().get(n).text());
    }
    for (int n = 0; n < lesson.corrections().size(); n++) {
      putContent(BEFORE, n, lesson.corrections().get(n).before(), texts);
    }
  }

  private static void putContent(String prefix, int n, Content content, Texts.Sink texts) {
    texts.put(prefix + TITLE, n, content.title());
    texts.put(prefix + OBSERVATION, n, content.observation());
    content.insight().ifPresent(insight -> texts.put(prefix + INSIGHT, n, insight));
    content.recommendation().ifPresent(told -> texts.put(prefix + RECOMMENDATION, n, told));
  }
}
