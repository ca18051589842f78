package fi.oppienjako.lessons.search.lucene.quality;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Conditions;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.inmemory.InMemoryStore;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonDraft;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.programme.Challenge;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** The judged collection: lessons and projects in a store, and what should be found among them. */
final class Judged {

  private static final String FOLDER = "/fi/oppienjako/lessons/search/quality/";
  private static final ObjectMapper JSON = JsonMapper.shared();
  private static final By WRITER = By.by(Id.<Person>of("writer"));
  private static final By READER = By.by(Id.<Person>of("reader"));
  private static final Instant WHEN = Instant.parse("2026-01-15T10:00:00Z");

  /** A lesson as it stands in the file. */
  record Told(
      String id,
      List<String> languages,
      Map<String, String> title,
      Map<String, String> observation,
      Map<String, String> recommendation,
      List<String> themes) {

    /** All of it as plain text. */
    String text() {
      return Stream.of(title, observation, recommendation)
          .flatMap(text -> text.values().stream())
          .reduce("", (one, next) -> one + "\n" + next);
    }

    /** What it says in one language, as plain text; empty if it says nothing in it. */
    String text(String language) {
      return String.join(
          "\n",
          title.getOrDefault(language, ""),
          observation.getOrDefault(language, ""),
          recommendation.getOrDefault(language, ""));
    }

    private LocalizedText text(Map<String, String> wordings) {
      Locale original = Locale.forLanguageTag(languages.get(0));
      LocalizedText text =
          LocalizedText.of(original, Objects.requireNonNull(wordings.get(languages.get(0))));
      for (Map.Entry<String, String> wording : wordings.entrySet()) {
        text = text.with(Locale.forLanguageTag(wording.getKey()), wording.getValue());
      }
      return text;
    }

    private Lesson lesson() {
      LessonDraft draft =
          LessonDraft.in(Locale.forLanguageTag(languages.get(0)))
              .titled(text(title))
              .observed(text(observation))
              .because("-")
              .recommends(text(recommendation))
              .appliesWhen(Condition.situation("any"))
              .from(Perspective.DESIGN);
      themes.forEach(draft::about);
      return draft
          .capture(Id.of(id), HOME, WRITER, WHEN)
          .submit(WRITER, WHEN)
          .validate(READER, WHEN)
          .share(Openness.AGORA, WRITER, WHEN);
    }
  }

  /** A project as it stands in the file. */
  record Asking(
      String id, String language, String name, String challenge, List<String> circumstances) {

    Project project() {
      Locale spoken = Locale.forLanguageTag(language);
      return Project.of(
              Id.of(id),
              LocalizedText.of(spoken, name),
              Challenge.of(LocalizedText.of(spoken, challenge), WRITER, WHEN))
          .amid(
              Conditions.of(
                  circumstances.stream()
                      .map(Term::of)
                      .map(word -> Condition.environment(word.key()))
                      .toArray(Condition[]::new)));
    }
  }

  /** What should be found for words. */
  record Query(
      String id, String language, String words, String kind, Map<String, Integer> relevant) {}

  /** What should be found for a project. */
  record LookUp(String project, Map<String, Integer> relevant) {}

  /** Two projects on one challenge. */
  record Pair(List<String> projects) {}

  private static final Project HOME =
      Project.of(
          Id.of("home"),
          LocalizedText.english("-"),
          Challenge.of(LocalizedText.english("-"), WRITER, WHEN));

  private Judged() {}

  /** All lessons and projects, in a new store. */
  static Store store() {
    Store store = new InMemoryStore();
    List<Aggregate<?>> all = new ArrayList<>(List.of(HOME));
    projects().values().forEach(project -> all.add(project.project()));
    lessons().forEach(lesson -> all.add(lesson.lesson()));
    store.load(all.stream(), LoadProgress.SILENT);
    return store;
  }

  static List<Told> lessons() {
    return lines("lessons.jsonl", Told.class);
  }

  static Map<String, Asking> projects() {
    Map<String, Asking> projects = new LinkedHashMap<>();
    lines("projects.jsonl", Asking.class).forEach(one -> projects.put(one.id(), one));
    return projects;
  }

  static List<Query> queries(String half) {
    return lines("queries-" + half + ".jsonl", Query.class);
  }

  static List<LookUp> lookUps(String half) {
    return lines("look-ups-" + half + ".jsonl", LookUp.class);
  }

  static List<Pair> overlaps() {
    return lines("overlaps.jsonl", Pair.class);
  }

  private static <T> List<T> lines(String file, Class<T> type) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Judged.class.getResourceAsStream(FOLDER + file)),
                StandardCharsets.UTF_8))) {
      return lines.lines().map(line -> JSON.readValue(line, type)).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
