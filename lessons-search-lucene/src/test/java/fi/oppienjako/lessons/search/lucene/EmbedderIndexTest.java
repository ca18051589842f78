package fi.oppienjako.lessons.search.lucene;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.inmemory.InMemoryStore;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.port.LoadProgress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index whose meanings are told by a model, which may change or fail. */
class EmbedderIndexTest {

  private static final Logger LOG = Logger.getLogger(Meanings.class.getName());

  private final InMemoryStore store = new InMemoryStore();
  private final List<String> told = new CopyOnWriteArrayList<>();
  private final Handler listening =
      new Handler() {
        @Override
        public void publish(LogRecord line) {
          told.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @TempDir private Path folder;

  @BeforeEach
  void keep() {
    store.load(Stream.of(Catalogue.HOME), LoadProgress.SILENT);
    store.load(
        IntStream.range(0, 100).mapToObj(i -> lesson("l" + i, "The hive number " + i)),
        LoadProgress.SILENT);
    store.load(Stream.of(lesson("bagpipe", "The bagpipe jammed")), LoadProgress.SILENT);
    LOG.addHandler(listening);
    LOG.setUseParentHandlers(false);
  }

  @AfterEach
  void close() {
    LOG.removeHandler(listening);
    LOG.setUseParentHandlers(true);
    store.close();
  }

  private static Lesson lesson(String id, String title) {
    return Catalogue.validated(id, "en", title, "-").share(Openness.AGORA, ANNA, NOON);
  }

  private List<String> find(LuceneIndex index, String words) {
    return store.read(
        Viewer.anyone(),
        seen ->
            index.search().find(words, seen, 10).stream()
                .map(lesson -> lesson.id().value())
                .toList());
  }

  private static IndexOptions with(SmallModel model) {
    return IndexOptions.defaults().withEmbedder(model).following(Duration.ofMillis(1));
  }

  private static int asked(SmallModel model) {
    return model.asked.stream().mapToInt(Integer::intValue).sum();
  }

  @Test
  void asksForManyAtOnceAndOnlyOnce() {
    SmallModel model = new SmallModel("small 1");
    try (LuceneIndex index = LuceneIndex.open(folder, store, with(model))) {
      assertThat(asked(model)).isEqualTo(102);
      assertThat(model.asked).hasSize(4);
      assertThat(find(index, "accordion")).containsExactly("bagpipe");
      assertThat(find(index, "accordion")).containsExactly("bagpipe");
      assertThat(asked(model)).isEqualTo(103);
    }
    LuceneIndex.open(folder, store, with(model)).close();
    assertThat(asked(model)).isEqualTo(103);
  }

  @Test
  void asksAModelOnlyForWhatIsInALanguageThatItKnows() {
    store.load(
        Stream.of(
            Catalogue.validated("dragspel", "sv", "Dragspelet hakade upp sig", "-")
                .share(Openness.AGORA, ANNA, NOON)),
        LoadProgress.SILENT);
    SmallModel english = new SmallModel("english 1", Locale.ENGLISH::equals);
    try (LuceneIndex index = LuceneIndex.inMemory(store, with(english))) {
      assertThat(asked(english)).isEqualTo(102);
      assertThat(find(index, "dragspelet")).containsExactly("dragspel");
      assertThat(find(index, "accordion")).isEmpty();
      assertThat(asked(english)).isEqualTo(102);
    }
    SmallModel typed =
        new SmallModel("english 2", language -> !language.getLanguage().equals("sv"));
    try (LuceneIndex index = LuceneIndex.inMemory(store, with(typed))) {
      assertThat(find(index, "accordion")).containsExactly("bagpipe");
    }
  }

  @Test
  void isMadeAnewForAnotherModelAndForNone() {
    LuceneIndex.open(folder, store, with(new SmallModel("small 1"))).close();
    SmallModel next = new SmallModel("small 2");
    try (LuceneIndex index = LuceneIndex.open(folder, store, with(next))) {
      assertThat(asked(next)).isEqualTo(102);
      assertThat(find(index, "accordion")).containsExactly("bagpipe");
    }
    try (LuceneIndex index = LuceneIndex.open(folder, store)) {
      assertThat(find(index, "accordion")).isEmpty();
      assertThat(find(index, "bagpipe")).containsExactly("bagpipe");
    }
  }

  @Test
  void findsByWordsWhileTheModelFailsAndByMeaningOnceItAnswers() throws InterruptedException {
    SmallModel model = new SmallModel("small 1");
    model.broken = true;
    try (LuceneIndex index = LuceneIndex.inMemory(store, with(model))) {
      assertThat(find(index, "bagpipe")).containsExactly("bagpipe");
      assertThat(find(index, "accordion")).isEmpty();
      assertThat(told)
          .containsExactly(
              "the model “small 1” does not answer; until it does, lessons are found by their words"
                  + " alone: java.lang.IllegalStateException: The model is away");
      model.broken = false;
      Instant latest = Instant.now().plus(Duration.ofSeconds(20));
      while (find(index, "accordion").isEmpty() && Instant.now().isBefore(latest)) {
        Thread.sleep(20);
      }
      assertThat(find(index, "accordion")).containsExactly("bagpipe");
    }
  }

  @Test
  void takesVectorsOfAnotherLengthForAFailure() {
    try (LuceneIndex index = LuceneIndex.inMemory(store, with(new SmallModel("odd", 300)))) {
      assertThat(find(index, "bagpipe")).containsExactly("bagpipe");
      assertThat(find(index, "accordion")).isEmpty();
      assertThat(told).singleElement().asString().contains("must give 256 numbers");
    }
  }
}
