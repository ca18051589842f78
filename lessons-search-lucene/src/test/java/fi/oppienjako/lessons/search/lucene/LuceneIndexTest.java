package fi.oppienjako.lessons.search.lucene;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.inmemory.InMemoryStore;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.Position;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.text.Languages;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneIndexTest {

  private final InMemoryStore store = new InMemoryStore();

  @TempDir private Path folder;

  @BeforeEach
  void keep() {
    store.load(Stream.of(Catalogue.HOME, lesson("a", "Book ahead")), LoadProgress.SILENT);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static Lesson lesson(String id, String title) {
    return Catalogue.validated(id, "en", title, "-").share(Openness.AGORA, ANNA, NOON);
  }

  private List<String> find(LuceneIndex index, String words) {
    return find(store, index, words);
  }

  private static List<String> find(Store store, LuceneIndex index, String words) {
    return store.<List<String>>read(
        Viewer.anyone(),
        seen ->
            index.search().find(words, seen, 10).stream()
                .map(lesson -> lesson.id().value())
                .toList());
  }

  @Test
  void findsWhatIsSavedWithinASecond() throws InterruptedException {
    try (LuceneIndex index = LuceneIndex.inMemory(store)) {
      store.write(unit -> unit.save(lesson("b", "Book early")));
      Instant latest = Instant.now().plus(Duration.ofSeconds(1));
      List<String> found = List.of();
      while (found.size() < 2 && Instant.now().isBefore(latest)) {
        Thread.sleep(20);
        found = find(index, "book");
      }
      assertThat(found).containsExactlyInAnyOrder("a", "b");
    }
  }

  @Test
  void goesOnWhereItStopped() {
    try (LuceneIndex index = LuceneIndex.open(folder, store)) {
      assertThat(find(index, "book")).containsExactly("a");
    }
    store.write(unit -> unit.save(lesson("b", "Book early")));
    try (LuceneIndex index = LuceneIndex.open(folder, store)) {
      assertThat(find(index, "book")).containsExactlyInAnyOrder("a", "b");
      assertThat(index.position()).isEqualTo(last());
    }
  }

  private Position last() {
    try (var changes = store.changes(Position.START)) {
      return changes.reduce((one, next) -> next).orElseThrow().position();
    }
  }

  @Test
  void isMadeAnewBesideTheOneThatAnswers() {
    for (int i = 0; i < 2_500; i++) {
      store.load(Stream.of(lesson("l" + i, "Repeated words")), LoadProgress.SILENT);
    }
    try (LuceneIndex index = LuceneIndex.open(folder, store)) {
      List<Long> told = new ArrayList<>();
      index.rebuild(
          soFar -> {
            told.add(soFar);
            assertThat(index.search()).isNotNull();
          });
      assertThat(told).isSorted().endsWith(2_502L);
      assertThat(find(index, "repeated words")).hasSize(10);
      assertThat(folder).isDirectoryContaining("glob:**/index-2");
      assertThat(folder.resolve("index-1")).doesNotExist();
    }
  }

  @Test
  void answersEverySearchWhileItIsMadeAnew() throws Exception {
    ExecutorService searching = Executors.newSingleThreadExecutor();
    AtomicBoolean enough = new AtomicBoolean();
    try (LuceneIndex index = LuceneIndex.inMemory(store)) {
      Future<Integer> searches =
          searching.submit(
              () -> {
                int count = 0;
                while (!enough.get()) {
                  assertThat(find(index, "book")).containsExactly("a");
                  count++;
                }
                return count;
              });
      for (int round = 0; round < 50; round++) {
        index.rebuild(LoadProgress.SILENT);
      }
      enough.set(true);
      assertThat(searches.get()).isPositive();
    } finally {
      enough.set(true);
      searching.shutdownNow();
    }
  }

  @Test
  void isMadeAnewWhenItIsDamaged() throws IOException {
    LuceneIndex.open(folder, store).close();
    try (Stream<Path> files = Files.list(folder.resolve("index-1"))) {
      for (Path file :
          files.filter(it -> it.getFileName().toString().startsWith("segments")).toList()) {
        Files.write(file, "This is no index".getBytes(StandardCharsets.UTF_8));
      }
    }
    try (LuceneIndex index = LuceneIndex.open(folder, store)) {
      assertThat(find(index, "book")).containsExactly("a");
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void isMadeAnewForAnotherStoreAndForOtherWords() throws IOException {
    LuceneIndex.open(folder, store).close();
    try (InMemoryStore other = new InMemoryStore()) {
      other.load(Stream.of(Catalogue.HOME), LoadProgress.SILENT);
      other.load(Stream.of(lesson("x", "Book elsewhere")), LoadProgress.SILENT);
      other.load(Stream.of(lesson("y", "Other")), LoadProgress.SILENT);
      try (LuceneIndex index = LuceneIndex.open(folder, other)) {
        assertThat(find(other, index, "book")).containsExactly("x");
      }
    }
    Thesaurus own = Thesaurus.read(new StringReader("reserve.en=book, pencil in\n"));
    IndexOptions options = IndexOptions.defaults().withThesaurus(own);
    try (LuceneIndex index = LuceneIndex.open(folder, store, options)) {
      assertThat(find(index, "pencil in")).containsExactly("a");
    }
  }

  @Test
  void refusesAFolderOfSomethingElseUntouched() throws IOException {
    Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear Anna");
    assertThatExceptionOfType(IndexException.class)
        .isThrownBy(() -> LuceneIndex.open(folder, store))
        .withMessageContaining("holds something other than an index")
        .satisfies(refused -> assertThat(refused.in(Languages.FINNISH)).contains("anna tyhjä"));
    assertThat(letter).hasContent("Dear Anna");
    assertThat(folder.toFile().list()).containsExactly("letter.txt");
  }

  @Test
  void refusesAFolderInUse() {
    try (LuceneIndex index = LuceneIndex.open(folder, store)) {
      assertThat(find(index, "book")).hasSize(1);
      assertThatExceptionOfType(IndexException.class)
          .isThrownBy(() -> LuceneIndex.open(folder, store))
          .withMessageContaining("in use");
    }
  }

  @Test
  void whatIsWithdrawnIsInNoFile() throws IOException {
    Lesson shared = lesson("b", "Zyxwvutsrq happened");
    try (LuceneIndex index = LuceneIndex.open(folder, store)) {
      Lesson saved = store.<Lesson>write(unit -> unit.save(shared));
      index.catchUp();
      assertThat(find(index, "zyxwvutsrq")).containsExactly("b");
      store.write(
          unit ->
              unit.save(
                  saved.withdraw(ANNA.because("A mistake"), NOON).atRevision(saved.revision())));
      index.catchUp();
      assertThat(find(index, "zyxwvutsrq")).isEmpty();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
            .doesNotContain("zyxwvutsrq");
      }
    }
  }
}
