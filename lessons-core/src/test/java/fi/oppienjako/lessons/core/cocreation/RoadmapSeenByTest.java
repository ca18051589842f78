package fi.oppienjako.lessons.core.cocreation;

import static fi.oppienjako.lessons.core.cocreation.Given.PROJECT;
import static fi.oppienjako.lessons.core.cocreation.Given.contribution;
import static fi.oppienjako.lessons.core.cocreation.Given.line;
import static fi.oppienjako.lessons.core.cocreation.Given.whole;
import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static fi.oppienjako.lessons.core.contract.Fixtures.hour;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Sight;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.History;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A published version and the next draft, as different readers see them. */
class RoadmapSeenByTest {

  private static final RoadmapContent PARTS =
      whole()
          .with(
              line(
                  "people-first",
                  contribution("lab", Openness.LAB),
                  contribution("studio", Openness.STUDIO),
                  contribution("agora", Openness.AGORA)))
          .with(
              KeyResult.of(
                  line("skills", contribution("lab", Openness.LAB)),
                  line("desk", contribution("arena"))));

  private final Roadmap roadmap =
      Roadmap.begin(PROJECT, ANNA, NOON)
          .draft(PARTS, ANNA, hour(1))
          .open(Openness.STUDIO, ANNA, hour(2))
          .close(ANNA, hour(3))
          .publish(Openness.AGORA, ANNA, hour(4))
          .beginNext(ANNA, hour(5))
          .open(Openness.ARENA, ANNA, hour(6));

  private static List<String> sources(RoadmapVersion version, String line) {
    return version.content().item(Id.of(line)).orElseThrow().contributions().stream()
        .map(Id::value)
        .toList();
  }

  @Test
  void isWholeToItsProjectAndToBackups() {
    assertThat(Sight.of(Viewer.anyone().memberOf(PROJECT)).shown(roadmap)).containsSame(roadmap);
    assertThat(Sight.ofEverything().shown(roadmap)).containsSame(roadmap);
    assertThat(roadmap.redactedAt(Openness.LAB)).isEqualTo(roadmap);
  }

  @Test
  void showsAnyoneThePublishedVersionAlone() {
    Roadmap seen = roadmap.redactedAt(Openness.AGORA);
    assertThat(seen.versions()).extracting(RoadmapVersion::number).containsExactly(1);
    assertThat(roadmap.redactedAt(Openness.ARENA).versions())
        .extracting(RoadmapVersion::number)
        .containsExactly(1, 2);
  }

  @Test
  void showsEveryLineAndOfItsContributionsJustThoseOpenToTheReader() {
    RoadmapVersion anyone = roadmap.redactedAt(Openness.AGORA).latest();
    assertThat(anyone.content().items())
        .extracting(line -> line.id().value())
        .containsExactly("people-first", "skills", "desk");
    assertThat(sources(anyone, "people-first")).containsExactly("agora");
    assertThat(sources(anyone, "skills")).isEmpty();
    assertThat(sources(anyone, "desk")).isEmpty();
    RoadmapVersion studio = roadmap.redactedAt(Openness.STUDIO).latest();
    assertThat(sources(studio, "people-first")).containsExactly("agora", "studio");
    assertThat(sources(studio, "skills")).isEmpty();
    assertThat(sources(studio, "desk")).containsExactly("arena");
  }

  @Test
  void tellsWhoDidWhatSinceItWasAsOpenAsTheReader() {
    RoadmapVersion seen = roadmap.redactedAt(Openness.AGORA).latest();
    assertThat(seen.history().entries())
        .extracting(History.Entry::by)
        .containsExactly(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(ANNA));
  }

  @Test
  void isNotKeptInPlaceOfTheWhole() {
    assertThat(roadmap.redactedAt(Openness.AGORA).isSuccessorOf(roadmap)).isFalse();
    assertThat(roadmap.redactedAt(Openness.ARENA).isSuccessorOf(roadmap)).isFalse();
    Roadmap draft = Roadmap.begin(PROJECT, ANNA, NOON).open(Openness.AGORA, ANNA, hour(1));
    assertThat(draft.redactedAt(Openness.AGORA).isSuccessorOf(draft)).isFalse();
  }
}
