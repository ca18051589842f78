package fi.oppienjako.lessons.search.lucene;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.port.Recommender;
import fi.oppienjako.lessons.core.search.SearchAnswer;
import fi.oppienjako.lessons.core.search.SearchOrder;
import fi.oppienjako.lessons.core.search.SearchRequest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader may not see changes nothing in what they are answered. */
class NothingLeaksTest {

  private static final Viewer STUDIO = Viewer.anyone().at(Openness.STUDIO, Catalogue.HOME);

  static List<IndexOptions> options() {
    return List.of(
        IndexOptions.defaults(), IndexOptions.defaults().withEmbedder(new SmallModel("small 1")));
  }

  private static Catalogue open(IndexOptions options) {
    return Catalogue.empty(options)
        .with("a", "en", "Ramps were repaired before winter")
        .with("b", "en", "Winter came early, and ramps froze")
        .with("c", "en", "Something else entirely was repaired");
  }

  private static Lesson secret() {
    return Catalogue.validated(
        "secret", "en", "Xylograph ramps xylograph winter", "Rampant winterly xylographs repaired");
  }

  private static List<Object> answers(Catalogue catalogue, Viewer viewer) {
    SearchAnswer found = catalogue.search(viewer, SearchRequest.of("winter ramps"));
    Recommender recommender = catalogue.index.recommender();
    return List.of(
        found,
        catalogue.search(viewer, SearchRequest.of("winter ramps").withoutCounts()),
        catalogue.search(viewer, SearchRequest.of("snowfall")),
        catalogue.search(viewer, SearchRequest.of("blizzard ramps").orderedBy(SearchOrder.NEWEST)),
        catalogue.search(viewer, SearchRequest.of("xylograf")),
        catalogue.search(viewer, SearchRequest.of("xylograph")),
        catalogue.complete(viewer, "ra"),
        catalogue.complete(viewer, "xy"),
        catalogue.store.<Object>read(
            viewer, seen -> recommender.lessonsLike(found.lessons().get(0), seen, 5)),
        catalogue.store.<Object>read(
            viewer, seen -> recommender.lessonsFor(Catalogue.HOME, Optional.empty(), seen, 5)));
  }

  @Test
  void whatIsComparedIsFoundByItsMeaning() {
    try (Catalogue catalogue = open(options().get(1))) {
      assertThat(catalogue.find("snowfall")).containsExactlyInAnyOrder("a", "b");
    }
  }

  @ParameterizedTest
  @MethodSource("options")
  void aDraftChangesNoAnswerOfAnyoneNorOfTheStudio(IndexOptions options) {
    try (Catalogue without = open(options);
        Catalogue with = open(options).with(secret())) {
      for (Viewer viewer : List.of(Viewer.anyone(), STUDIO)) {
        assertThat(answers(with, viewer)).isEqualTo(answers(without, viewer));
      }
      assertThat(with.find(Viewer.unrestricted(), "xylograph")).containsExactly("secret");
      assertThat(with.find(Viewer.anyone().memberOf(Catalogue.HOME), "xylograph"))
          .containsExactly("secret");
    }
  }

  @ParameterizedTest
  @MethodSource("options")
  void aNarrowerLessonChangesNoAnswerOfAnyone(IndexOptions options) {
    try (Catalogue without = open(options);
        Catalogue with = open(options).with(secret().share(Openness.STUDIO, ANNA, NOON))) {
      assertThat(answers(with, Viewer.anyone())).isEqualTo(answers(without, Viewer.anyone()));
      assertThat(with.find(STUDIO, "xylograph")).containsExactly("secret");
      assertThat(with.complete(STUDIO, "xy")).containsExactly("xylograph", "xylographs");
    }
  }

  @ParameterizedTest
  @MethodSource("options")
  void whatWasTakenBackChangesNothingAnyMore(IndexOptions options) {
    try (Catalogue without = open(options);
        Catalogue with = open(options)) {
      Lesson shared = with.save(secret().share(Openness.AGORA, ANNA, NOON));
      assertThat(with.find("xylograph")).containsExactly("secret");
      with.save(shared.withdraw(ANNA.because("A mistake"), NOON).atRevision(shared.revision()));
      assertThat(answers(with, Viewer.anyone())).isEqualTo(answers(without, Viewer.anyone()));
    }
  }
}
