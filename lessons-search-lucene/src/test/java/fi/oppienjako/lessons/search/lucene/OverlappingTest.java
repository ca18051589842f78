package fi.oppienjako.lessons.search.lucene;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Conditions;
import fi.oppienjako.lessons.core.inmemory.InMemoryStore;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.programme.Challenge;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which projects are told as overlaps, in a register that tells little more than names. */
class OverlappingTest {

  private static final List<String> THINGS =
      List.of("Leipomon", "Sahan", "Kirjaston", "Museon", "Sataman", "Puutarhan", "Tehtaan");
  private static final List<String> WORK =
      List.of("laajennus", "palvelun kehittäminen", "uudet koneet", "muutto", "viestintä");

  private final InMemoryStore store = new InMemoryStore();

  @BeforeEach
  void keepARegister() {
    List<Project> register =
        IntStream.range(0, 70)
            .mapToObj(i -> named("p" + i, THINGS.get(i % 7) + " " + WORK.get(i % 5) + " " + i))
            .toList();
    store.load(register.stream(), LoadProgress.SILENT);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static Project named(String id, String name) {
    LocalizedText text = LocalizedText.of(Languages.FINNISH, name);
    return Project.of(Id.of(id), text, Challenge.of(text, ANNA, NOON)).openAt(Openness.AGORA);
  }

  private List<String> overlapping(Project... more) {
    store.load(Stream.of(more), LoadProgress.SILENT);
    try (LuceneIndex index = LuceneIndex.inMemory(store)) {
      return store.read(
          Viewer.anyone(),
          seen ->
              index.recommender().overlapsOf(List.of(more), seen, 5).stream()
                  .map(pair -> pair.one().id() + "-" + pair.other().id())
                  .distinct()
                  .toList());
    }
  }

  @Test
  void isNoneByTwoWordsThatManyUse() {
    assertThat(overlapping(named("a", "Matkailun palvelun kehittäminen Inarissa"))).isEmpty();
  }

  @Test
  void isOneByMostOfAName() {
    assertThat(
            overlapping(
                named("a", "Kudoskuvantamisen osaamiskeskus"),
                named("b", "Kudoskuvantamisen osaamiskeskus, investoinnit")))
        .containsExactly("a-b");
  }

  @Test
  void isNoneByALittleOfALongName() {
    assertThat(
            overlapping(
                named("a", "Kudoskuvantamisen osaamiskeskus"),
                named(
                    "b",
                    "Kudoskuvantamisen osaamiskeskus, hirvien ruokinta, veneiden talvisäilytys")))
        .isEmpty();
  }

  @Test
  void isNoneByCircumstancesAlone() {
    Conditions here = Conditions.of(Condition.environment("pohjois-savo"));
    assertThat(
            overlapping(
                named("a", "Hirvien ruokinta").amid(here), named("b", "Elokuvat").amid(here)))
        .isEmpty();
  }
}
