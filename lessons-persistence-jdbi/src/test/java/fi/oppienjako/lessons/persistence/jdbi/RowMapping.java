package fi.oppienjako.lessons.persistence.jdbi;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

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
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lessons into rows and back, as it takes for one kind of thing. */
final class RowMapping {

  private static final List<Openness> LEVELS = List.of(Openness.values());

  private RowMapping() {}

  static LessonRows rows(Lesson lesson) {
    LessonRows rows = new LessonRows();
    rows.id = lesson.id().value();
    rows.revision = lesson.revision();
    rows.project = lesson.origin().project().value();
    rows.programme = lesson.origin().programme().map(Id::value).orElse(null);
    rows.phase = lesson.origin().phase().map(Id::value).orElse(null);
    rows.activity = lesson.origin().activity().map(Id::value).orElse(null);
    rows.session = lesson.origin().session().map(Id::value).orElse(null);
    rows.result = lesson.content().result().name();
    rows.state = lesson.state().name();
    rows.openness = level(lesson.openness());
    rows.licence = lesson.licence();
    put(rows, "", 0, lesson.content());
    int n = 0;
    for (Condition one : lesson.relevance().conditions()) {
      rows.conditions.add(LessonRows.Word.of(n, one.aspect().name(), one.term().key()));
      int place = n++;
      one.explanation().ifPresent(text -> put(rows, "condition", place, text));
    }
    words(rows, "theme", lesson.relevance().topics().themes());
    words(rows, "group", lesson.relevance().topics().targetGroups());
    lesson
        .relevance()
        .perspectives()
        .forEach(one -> rows.topics.add(LessonRows.Word.of(0, one.name(), "perspective")));
    n = 0;
    for (Evidence one : lesson.evidence()) {
      put(rows, "evidence", n, one.text());
      rows.evidence.add(
          LessonRows.Word.of(n++, "link", one.link().map(URI::toString).orElse(null)));
    }
    n = 0;
    for (Id<Person> one : lesson.contributors()) {
      rows.contributors.add(LessonRows.Word.of(n++, "person", one.value()));
    }
    n = 0;
    for (History.Entry<LessonStatus> one : lesson.life().history().entries()) {
      LessonStatus status = one.state();
      rows.steps.add(
          step(
              n++,
              status.step().name(),
              status.state().name(),
              status.openness(),
              one.by(),
              one.at()));
    }
    n = 0;
    for (Link one : lesson.links()) {
      rows.links.add(
          step(
              n++,
              one.kind().name(),
              one.other().value(),
              one.openness(),
              Optional.of(one.by()),
              one.at()));
    }
    n = 0;
    for (Correction one : lesson.corrections()) {
      put(rows, "before.", n, one.before());
      rows.corrections.add(
          step(
              n++,
              one.before().result().name(),
              null,
              one.openness(),
              Optional.of(one.by()),
              one.at()));
    }
    return rows;
  }

  static Lesson lesson(LessonRows rows) {
    Map<String, List<LessonRows.Text>> texts =
        rows.texts.stream().collect(groupingBy(text -> text.part + text.n));
    rows.steps.sort(Comparator.comparingInt(one -> one.n));
    rows.links.sort(Comparator.comparingInt(one -> one.n));
    rows.corrections.sort(Comparator.comparingInt(one -> one.n));
    rows.conditions.sort(Comparator.comparingInt(one -> one.n));
    rows.evidence.sort(Comparator.comparingInt(one -> one.n));
    return new Lesson(
        Id.of(rows.id),
        rows.revision,
        new Origin(
            Id.of(rows.project),
            Optional.ofNullable(rows.programme).map(Id::of),
            Optional.ofNullable(rows.phase).map(Id::of),
            Optional.ofNullable(rows.activity).map(Id::of),
            Optional.ofNullable(rows.session).map(Id::of)),
        content(texts, "", 0, rows.result),
        new Relevance(
            new Conditions(
                rows.conditions.stream()
                    .map(
                        one ->
                            new Condition(
                                Aspect.valueOf(one.kind),
                                new Term(word(one)),
                                text(texts, "condition", one.n)))
                    .toList()),
            rows.topics.stream()
                .filter(one -> word(one).equals("perspective"))
                .map(one -> Perspective.valueOf(one.kind))
                .collect(toSet()),
            new Topics(terms(rows, "theme"), terms(rows, "group"))),
        new Life(
            new History<>(
                rows.steps.stream()
                    .map(
                        one ->
                            new History.Entry<>(
                                new LessonStatus(
                                    LessonStep.valueOf(one.kind),
                                    LessonState.valueOf(String.valueOf(one.state)),
                                    level(one.openness)),
                                by(one),
                                one.at))
                    .toList()),
            rows.links.stream()
                .map(
                    one ->
                        new Link(
                            Link.Kind.valueOf(one.kind),
                            Id.of(String.valueOf(one.state)),
                            level(one.openness),
                            by(one).orElseThrow(),
                            one.at))
                .toList(),
            rows.corrections.stream()
                .map(
                    one ->
                        new Correction(
                            content(texts, "before.", one.n, one.kind),
                            level(one.openness),
                            by(one).orElseThrow(),
                            one.at))
                .toList()),
        rows.evidence.stream()
            .map(
                one ->
                    new Evidence(
                        text(texts, "evidence", one.n).orElseThrow(),
                        Optional.ofNullable(one.word).map(URI::create)))
            .toList(),
        rows.contributors.stream().map(one -> Id.<Person>of(word(one))).collect(toSet()),
        rows.licence,
        Set.of());
  }

  private static void put(LessonRows rows, String before, int n, Content content) {
    put(rows, before + "title", n, content.title());
    put(rows, before + "observation", n, content.observation());
    content.insight().ifPresent(text -> put(rows, before + "insight", n, text));
    content.recommendation().ifPresent(text -> put(rows, before + "recommendation", n, text));
  }

  private static void put(LessonRows rows, String part, int n, LocalizedText text) {
    text.wordings()
        .forEach(
            (language, wording) -> {
              LessonRows.Text row = new LessonRows.Text();
              row.part = part;
              row.n = n;
              row.language = language.toLanguageTag();
              row.standing =
                  language.equals(text.original())
                      ? "original"
                      : text.stale().contains(language) ? "stale" : "current";
              row.wording = wording;
              rows.texts.add(row);
            });
  }

  private static void words(LessonRows rows, String kind, Set<Term> terms) {
    int n = 0;
    for (Term term : terms) {
      rows.topics.add(LessonRows.Word.of(n++, kind, term.key()));
    }
  }

  private static Set<Term> terms(LessonRows rows, String kind) {
    return rows.topics.stream()
        .filter(one -> one.kind.equals(kind))
        .map(one -> new Term(word(one)))
        .collect(toSet());
  }

  private static String word(LessonRows.Word one) {
    return String.valueOf(one.word);
  }

  private static LessonRows.Step step(
      int n,
      String kind,
      @Nullable String state,
      Optional<Openness> openness,
      Optional<By> by,
      Instant at) {
    LessonRows.Step step = new LessonRows.Step();
    step.n = n;
    step.kind = kind;
    step.state = state;
    step.openness = level(openness);
    step.person = by.map(one -> one.person().value()).orElse(null);
    step.reason = by.flatMap(By::reason).orElse(null);
    step.at = at;
    return step;
  }

  private static Optional<By> by(LessonRows.Step step) {
    return Optional.ofNullable(step.person)
        .map(person -> new By(Id.of(person), Optional.ofNullable(step.reason)));
  }

  private static @Nullable Integer level(Optional<Openness> openness) {
    return openness.map(KindRow::rank).orElse(null);
  }

  private static Optional<Openness> level(@Nullable Integer rank) {
    return Optional.ofNullable(rank).map(LEVELS::get);
  }

  private static Content content(
      Map<String, List<LessonRows.Text>> texts, String before, int n, String result) {
    return new Content(
        text(texts, before + "title", n).orElseThrow(),
        text(texts, before + "observation", n).orElseThrow(),
        text(texts, before + "insight", n),
        text(texts, before + "recommendation", n),
        Result.valueOf(result));
  }

  private static Optional<LocalizedText> text(
      Map<String, List<LessonRows.Text>> texts, String part, int n) {
    List<LessonRows.Text> found = texts.getOrDefault(part + n, List.of());
    Map<Locale, String> wordings = new HashMap<>();
    Set<Locale> stale = new HashSet<>();
    Locale original = Locale.ROOT;
    for (LessonRows.Text one : found) {
      Locale language = Locale.forLanguageTag(one.language);
      wordings.put(language, one.wording);
      if (one.standing.equals("original")) {
        original = language;
      } else if (one.standing.equals("stale")) {
        stale.add(language);
      }
    }
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(new LocalizedText(original, wordings, stale));
  }
}
