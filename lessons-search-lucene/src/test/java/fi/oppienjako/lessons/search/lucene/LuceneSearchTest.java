package fi.oppienjako.lessons.search.lucene;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonDraft;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.search.Excerpt;
import fi.oppienjako.lessons.core.search.Facet;
import fi.oppienjako.lessons.core.search.SearchAnswer;
import fi.oppienjako.lessons.core.search.SearchRequest;
import fi.oppienjako.lessons.core.text.Languages;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LuceneSearchTest {

  private final Catalogue catalogue = Catalogue.empty();

  @AfterEach
  void close() {
    catalogue.close();
  }

  @ParameterizedTest
  @CsvSource({
    "fi, kunnan, Kuntien yhteinen asiakaspalvelu",
    "fi, kunnan, Kunta palvelee",
    "fi, testikattavuus, Ohjelman testikattavuuden mittaaminen",
    "fi, verkosto, Digitukiverkoston kokoaminen",
    "fi, digituki, Digitukiverkoston kokoaminen",
    "fi, hankinta, Opimme tietojärjestelmähankinnoista",
    "fi, tietojärjestelmä, Opimme tietojärjestelmähankinnoista",
    "fi, paatos, Päätös tehtiin myöhään",
    "fi, 'ISO 27001', Sertifikaatti ISO 27001 vanheni",
    "sv, program, Programmen möts",
    "sv, plan, Verksamhetsplanen är klar",
    "sv, kommun, Kommunernas gemensamma tjänster",
    "en, expired certificates, A certificate expired",
    "en, testing, We tested it twice",
  })
  void findsWordsInOtherForms(String language, String words, String text) {
    catalogue
        .with("right", language, text)
        .with("other", language, "Ruoka food mat")
        .with("another", language, "Musiikki music musik");
    assertThat(catalogue.find(words)).containsExactly("right");
  }

  @Test
  void doesNotFindPartsOfWordsThatAreNone() {
    catalogue.with("a", "en", "A better service").with("b", "en", "The advice was nice");
    assertThat(catalogue.find("ice")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"seniorit", "vanhusten", "äldre", "older people"})
  void findsWhatMeansTheSame(String words) {
    catalogue
        .with("fi", "fi", "Ikääntyneet asukkaat tarvitsevat tukea")
        .with("sv", "sv", "Seniorer behöver stöd")
        .with("en", "en", "Elderly residents need help")
        .with("no", "en", "Cables were too short");
    assertThat(catalogue.find(words)).containsExactlyInAnyOrder("fi", "sv", "en");
  }

  @Test
  void findsAPhraseOnlyWhereItsWordsStandSideBySide() {
    catalogue
        .with("apart", "fi", "Lähdekoodi on avoin kaikille")
        .with("together", "fi", "Vaadi avoimen lähdekoodin lisenssi");
    assertThat(catalogue.find("\"avoin lähdekoodi\"")).containsExactly("together");
    assertThat(catalogue.find("avoin lähdekoodi")).hasSize(2);
  }

  @Test
  void putsWholeWordsBeforePartsAndTitlesBeforeTexts() {
    catalogue
        .with(shared("part", "Kirjastoauto kiertää", "Reitti muuttui."))
        .with(shared("text", "Uusi aukiolo", "Asukkaat kävivät: kirjasto oli auki illalla."))
        .with(shared("title", "Kirjasto auki illalla", "Se auttoi."));
    assertThat(catalogue.find("kirjasto")).containsExactly("title", "text", "part");
  }

  @Test
  void takesASlipForWhatWasMeantAndSaysSo() {
    catalogue.with("a", "fi", "Saavutettavuus testattiin myöhään");
    SearchAnswer answer =
        catalogue.search(Viewer.anyone(), SearchRequest.of("saavutetavuus ensin"));
    assertThat(answer.lessons()).hasSize(1);
    assertThat(answer.suggestion()).contains("saavutettavuus ensin");
    assertThat(catalogue.search(Viewer.anyone(), SearchRequest.of("myöhään")).suggestion())
        .isEmpty();
  }

  @Test
  void completesWhatIsBeingTyped() {
    catalogue
        .with("a", "fi", "Saavutettavuus ja saavutettava palvelu")
        .with("b", "fi", "Saavutettavuus testattiin");
    assertThat(catalogue.complete(Viewer.anyone(), "Saav"))
        .containsExactly("saavutettavuus", "saavutettava");
    assertThat(catalogue.complete(Viewer.anyone(), "s")).isEmpty();
    assertThat(catalogue.find("saavute")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"", "a AND (", "foo:bar", "*", "\"unclosed phrase", "~ ^ \\", "[x TO", "\u0000"})
  void readsWhateverIsTypedAsWords(String words) {
    catalogue.with("a", "en", "A phrase with foo");
    assertThat(catalogue.search(Viewer.anyone(), SearchRequest.of(words)).total())
        .isBetween(0L, 1L);
  }

  @Test
  void whatStillAppliesComesFirstThenWhatIsSupersededThenWhatIsRetired() {
    Lesson current = shared("z", "Book ahead", "It helped to book ahead, to book early.");
    Lesson old = shared("a", "Book book book", "Book.").retire(ANNA.because("Over"), NOON);
    Lesson older =
        shared("b", "Book book book", "Book.").supersededBy(current, ANNA.because("Better"), NOON);
    catalogue.with(current).with(old).with(older);
    assertThat(catalogue.find("book")).containsExactly("z", "b", "a");
  }

  @Test
  void countsAndChoosesByFacets() {
    catalogue
        .with(about("a", "Book ahead", "booking"))
        .with(about("b", "Book early", "booking"))
        .with(about("c", "Book a room", "rooms"));
    SearchAnswer all = catalogue.search(Viewer.anyone(), SearchRequest.of("book"));
    assertThat(all.counts(Facet.THEME))
        .containsExactly(Map.entry("booking", 2), Map.entry("rooms", 1));
    assertThat(all.counts(Facet.YEAR)).hasSize(1);
    SearchAnswer some =
        catalogue.search(
            Viewer.anyone(), SearchRequest.of("book").in(Facet.THEME, "rooms", "nothing"));
    assertThat(some.lessons()).extracting(lesson -> lesson.id().value()).containsExactly("c");
    assertThat(some.total()).isEqualTo(1);
    assertThat(
            catalogue
                .search(Viewer.anyone(), SearchRequest.of(" ").in(Facet.THEME, "booking"))
                .total())
        .isEqualTo(2);
    assertThat(catalogue.search(Viewer.anyone(), SearchRequest.of(" ")))
        .isEqualTo(SearchAnswer.NOTHING);
  }

  @Test
  void pagesStably() {
    for (int i = 0; i < 25; i++) {
      catalogue.with("l%02d".formatted(i), "en", "The same words in each");
    }
    List<String> all =
        IntStream.range(0, 3)
            .mapToObj(
                page ->
                    catalogue.search(
                        Viewer.anyone(), SearchRequest.of("same words").page(page * 10, 10)))
            .flatMap(page -> page.lessons().stream())
            .map(lesson -> lesson.id().value())
            .toList();
    assertThat(all).hasSize(25).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void showsWhereItStands() {
    catalogue.with(
        shared(
            "a",
            "Kunnat yhdessä",
            "Alussa oli muuta. Kuntien palvelut yhdistettiin keväällä. Lopussa oli taas muuta."));
    SearchAnswer answer = catalogue.search(Viewer.anyone(), SearchRequest.of("kunta"));
    assertThat(answer.hits().get(0).excerpts())
        .extracting(Excerpt::toString)
        .containsExactly("[Kunnat] yhdessä", "[Kuntien] palvelut yhdistettiin keväällä.");
    assertThat(answer.hits().get(0).excerpts().get(0).language()).isEqualTo(Languages.FINNISH);
  }

  @Test
  void findsByAThesaurusAndCompoundWordsOfOnesOwn() throws Exception {
    Thesaurus own =
        Thesaurus.read(new StringReader("lobby.fi=aula, eteishalli\nlobby.en=lobby, foyer\n"));
    try (Catalogue with = Catalogue.empty(IndexOptions.defaults().withThesaurus(own))) {
      with.with("a", "fi", "Aulan opasteet");
      assertThat(with.find("foyer")).containsExactly("a");
    }
    try (Catalogue lemmas =
        Catalogue.empty(
            IndexOptions.defaults()
                .withLemmatiser(
                    Languages.FINNISH,
                    word -> word.startsWith("plokku") ? List.of("plokku") : List.of()))) {
      lemmas.with("a", "fi", "Plokkuihin palattiin");
      assertThat(lemmas.find("plokkujemme")).containsExactly("a");
    }
  }

  private static Lesson shared(String id, String title, String observation) {
    return Catalogue.validated(id, title.startsWith("B") ? "en" : "fi", title, observation)
        .share(Openness.AGORA, ANNA, NOON);
  }

  private static Lesson about(String id, String title, String theme) {
    return LessonDraft.in(Languages.ENGLISH)
        .titled(title)
        .observed("It was full.")
        .because("-")
        .recommends("-")
        .about(theme)
        .appliesWhen(Condition.situation("any"))
        .from(Perspective.DESIGN)
        .capture(Id.of(id), Catalogue.HOME, ANNA, NOON)
        .submit(ANNA, NOON)
        .validate(BO, NOON)
        .share(Openness.AGORA, ANNA, NOON);
  }
}
