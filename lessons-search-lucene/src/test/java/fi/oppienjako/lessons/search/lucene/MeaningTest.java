package fi.oppienjako.lessons.search.lucene;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Vocabulary;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.programme.Challenge;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.search.Facet;
import fi.oppienjako.lessons.core.search.Hit;
import fi.oppienjako.lessons.core.search.SearchAnswer;
import fi.oppienjako.lessons.core.search.SearchOrder;
import fi.oppienjako.lessons.core.search.SearchRequest;
import fi.oppienjako.lessons.core.sharing.Reason;
import fi.oppienjako.lessons.core.sharing.Suggestion;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeaningTest {

  private static final Viewer STUDIO = Viewer.anyone().at(Openness.STUDIO, Catalogue.HOME);

  private final Catalogue catalogue =
      Catalogue.empty(IndexOptions.defaults().withEmbedder(new SmallModel("small 1")));

  @AfterEach
  void close() {
    catalogue.close();
  }

  private void keepThree() {
    catalogue
        .with("en", "en", "The bagpipe jammed in frost")
        .with("fi", "fi", "Haitari jumittui pakkasessa")
        .with("bees", "en", "The hive was moved in May");
  }

  private SearchAnswer search(String words) {
    return catalogue.search(Viewer.anyone(), SearchRequest.of(words));
  }

  @Test
  void findsWhatSharesNoWordAndSaysSo() {
    try (Catalogue words = Catalogue.empty()) {
      words.with("en", "en", "The bagpipe jammed in frost");
      assertThat(words.find("accordion")).isEmpty();
    }
    keepThree();
    SearchAnswer found = search("accordion");
    assertThat(found.lessons())
        .extracting(lesson -> lesson.id().value())
        .containsExactlyInAnyOrder("en", "fi");
    assertThat(found.total()).isEqualTo(2);
    assertThat(found.counts(Facet.PERSPECTIVE)).containsEntry("design", 2);
    Reason reason = found.hits().get(0).reason().orElseThrow();
    assertThat(List.of(Languages.ENGLISH, Languages.FINNISH, Languages.SWEDISH))
        .extracting(language -> reason.in(language, Vocabulary.EMPTY))
        .containsExactly(
            "means much the same in other words",
            "sama asia toisin sanoin",
            "ungefär samma sak med andra ord");
  }

  @Test
  void putsWhatSaysItAndMeansItFirst() {
    catalogue
        .with("says", "en", "An accordion fell")
        .with("means", "en", "A concertina fell")
        .with("other", "en", "A hive fell");
    List<Hit> hits = search("accordion fell").hits();
    assertThat(hits)
        .extracting(hit -> hit.lesson().id().value())
        .containsExactly("says", "means", "other");
    assertThat(hits).allSatisfy(hit -> assertThat(hit.reason()).isEmpty());
    assertThat(search("accordion").hits())
        .extracting(Hit::reason)
        .containsExactly(Optional.empty(), Optional.of(Reason.ofMeaning()));
  }

  @Test
  void choosesAmongWhatIsFoundByItsMeaningToo() {
    keepThree();
    assertThat(
            catalogue
                .search(
                    Viewer.anyone(),
                    SearchRequest.of("accordion").in(Facet.PERSPECTIVE, "business"))
                .total())
        .isZero();
    assertThat(
            catalogue
                .search(
                    Viewer.anyone(), SearchRequest.of("accordion").in(Facet.PERSPECTIVE, "design"))
                .total())
        .isEqualTo(2);
    assertThat(search("\"accordion bagpipe\"").hits()).isEmpty();
  }

  @Test
  void neverFindsWhatIsNarrower() {
    catalogue.with(
        Catalogue.validated("hidden", "en", "The concertina broke", "-")
            .share(Openness.STUDIO, ANNA, NOON));
    assertThat(search("accordion"))
        .isEqualTo(new SearchAnswer(List.of(), 0, Map.of(), Optional.empty()));
    assertThat(catalogue.find(STUDIO, "accordion")).containsExactly("hidden");
    assertThat(catalogue.find(Viewer.anyone().memberOf(Catalogue.HOME), "accordion"))
        .containsExactly("hidden");
    Lesson open =
        catalogue.save(
            Catalogue.validated("open", "en", "The bagpipe broke", "-")
                .share(Openness.AGORA, ANNA, NOON));
    assertThat(catalogue.find("accordion")).containsExactly("open");
    catalogue.save(open.withdraw(ANNA.because("A mistake"), NOON).atRevision(open.revision()));
    assertThat(catalogue.find("accordion")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(SearchOrder.class)
  void pagesWithoutRepeatingOrLosingAny(SearchOrder order) {
    for (int i = 0; i < 230; i++) {
      catalogue.store.load(
          Stream.of(
              Catalogue.validated(
                      "l%03d".formatted(i),
                      "en",
                      i % 5 == 0 ? "A concertina broke" : "An accordion broke",
                      "-")
                  .share(Openness.AGORA, ANNA, NOON)),
          LoadProgress.SILENT);
    }
    catalogue.index.catchUp();
    List<String> all =
        IntStream.range(0, 10)
            .mapToObj(
                page ->
                    catalogue.search(
                        Viewer.anyone(),
                        SearchRequest.of("accordion").orderedBy(order).page(page * 25, 25)))
            .flatMap(page -> page.lessons().stream())
            .map(lesson -> lesson.id().value())
            .toList();
    assertThat(all).doesNotHaveDuplicates().hasSize((int) search("accordion").total());
    assertThat(all).hasSizeBetween(184, 230);
  }

  @Test
  void looksUpWhatMeansTheSame() {
    keepThree();
    Project asking =
        Project.of(
            Id.of("asking"),
            LocalizedText.english("Music"),
            Challenge.of(LocalizedText.english("Our accordion broke"), ANNA, NOON));
    List<Suggestion<Lesson>> found =
        catalogue.store.read(
            Viewer.anyone(),
            seen -> catalogue.index.recommender().lessonsFor(asking, Optional.empty(), seen, 5));
    assertThat(found)
        .extracting(one -> one.subject().id().value())
        .containsExactlyInAnyOrder("en", "fi");
    assertThat(found)
        .extracting(one -> one.reasons().toString())
        .containsOnly("means much the same in other words");
  }

  @Test
  void findsWhatIsSeenByTheGraphOfALargeIndexToo() {
    keepThree();
    catalogue.with(
        Catalogue.validated("hidden", "en", "The concertina broke", "-")
            .share(Openness.STUDIO, ANNA, NOON));
    assertThat(inGraph(Viewer.anyone())).containsExactlyInAnyOrder("en", "fi");
    assertThat(inGraph(STUDIO)).containsExactlyInAnyOrder("en", "fi", "hidden");
  }

  private List<String> inGraph(Viewer viewer) {
    float[] wanted = new float[256];
    wanted[0] = 1;
    return catalogue.index.search(
        viewer,
        searcher ->
            new Nearest(searcher, wanted, 0.75, 0)
                .among(searcher.lessons(0), 10).stream().map(Nearest.Near::id).toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, IndexOptions.MOST_NUMBERS + 1})
  void refusesVectorsThatCannotBeKept(int numbers) {
    Embedder odd =
        new Embedder() {
          @Override
          public String name() {
            return "odd";
          }

          @Override
          public int dimension() {
            return numbers;
          }

          @Override
          public List<float[]> embed(List<Text> texts) {
            return List.of();
          }
        };
    assertThatExceptionOfType(IndexException.class)
        .isThrownBy(() -> IndexOptions.defaults().withEmbedder(odd))
        .withMessageContaining("from 1 to");
  }
}
