package fi.oppienjako.lessons.search.lucene;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.inmemory.InMemoryStore;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonDraft;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.programme.Challenge;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.search.SearchAnswer;
import fi.oppienjako.lessons.core.search.SearchRequest;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A small catalogue that says what a test needs, and its index in memory. */
final class Catalogue implements AutoCloseable {

  static final Project HOME =
      Project.of(
          Id.of("home"),
          LocalizedText.english("Home"),
          Challenge.of(LocalizedText.english("-"), ANNA, NOON));

  final InMemoryStore store = new InMemoryStore();
  final LuceneIndex index;

  private Catalogue(IndexOptions options) {
    store.load(Stream.of(HOME), LoadProgress.SILENT);
    index = LuceneIndex.inMemory(store, options);
  }

  static Catalogue empty() {
    return new Catalogue(IndexOptions.defaults());
  }

  static Catalogue empty(IndexOptions options) {
    return new Catalogue(options);
  }

  /** A lesson that is validated, but not shared yet. */
  static Lesson validated(String id, String language, String title, String observation) {
    return draft(id, language, title, observation).submit(ANNA, NOON).validate(BO, NOON);
  }

  static Lesson draft(String id, String language, String title, String observation) {
    return LessonDraft.in(Locale.forLanguageTag(language))
        .titled(title)
        .observed(observation)
        .because("-")
        .recommends("-")
        .appliesWhen(Condition.situation("any"))
        .from(Perspective.DESIGN)
        .capture(Id.of(id), HOME, ANNA, NOON);
  }

  /** Adds a lesson that is open to all, with a text in that language. */
  Catalogue with(String id, String language, String text) {
    return with(validated(id, language, text, "-").share(Openness.AGORA, ANNA, NOON));
  }

  Catalogue with(Lesson lesson) {
    store.load(Stream.of(lesson), LoadProgress.SILENT);
    index.catchUp();
    return this;
  }

  Lesson save(Lesson lesson) {
    Lesson saved = store.<Lesson>write(unit -> unit.save(lesson));
    index.catchUp();
    return saved;
  }

  SearchAnswer search(Viewer viewer, SearchRequest request) {
    return store.<SearchAnswer>read(viewer, seen -> index.search().search(request, seen));
  }

  List<String> find(String words) {
    return find(Viewer.anyone(), words);
  }

  List<String> find(Viewer viewer, String words) {
    return search(viewer, SearchRequest.of(words)).lessons().stream()
        .map(lesson -> lesson.id().value())
        .toList();
  }

  List<String> complete(Viewer viewer, String typed) {
    return store.<List<String>>read(viewer, seen -> index.search().complete(typed, seen, 10));
  }

  @Override
  public void close() {
    index.close();
    store.close();
  }
}
