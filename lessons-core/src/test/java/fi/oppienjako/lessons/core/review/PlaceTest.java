package fi.oppienjako.lessons.core.review;

import static fi.oppienjako.lessons.core.review.Plans.activity;
import static fi.oppienjako.lessons.core.review.Plans.bare;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Languages;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlaceTest {

  private static final Activity INTERVIEW = activity("interview");
  private static final Phase GRASP = bare("grasp", INTERVIEW, activity("map"));

  @Test
  void tellsItselfInEnglish() {
    assertThat(Place.PROCESS).hasToString("process");
    assertThat(Place.of(Plans.TEAM)).hasToString("role team");
    assertThat(Place.of(GRASP)).hasToString("phase grasp");
    assertThat(Place.of(GRASP, INTERVIEW)).hasToString("phase grasp, activity interview");
  }

  @Test
  void tellsItselfInFinnishAndSwedish() {
    assertThat(Place.PROCESS.in(Languages.FINNISH)).isEqualTo("prosessi");
    assertThat(Place.of(Plans.TEAM).in(Languages.FINNISH)).isEqualTo("rooli team");
    assertThat(Place.of(GRASP).in(Languages.SWEDISH)).isEqualTo("fas grasp");
    assertThat(Place.of(GRASP, INTERVIEW).in(Languages.SWEDISH))
        .isEqualTo("fas grasp, åtgärd interview");
  }

  @Test
  void tellsItselfByTheNamesOfAProcess() {
    ProcessModel process = Plans.process(GRASP);
    assertThat(Place.PROCESS.in(process, Languages.ENGLISH)).isEqualTo("process");
    assertThat(Place.of(Plans.TEAM).in(process, Languages.ENGLISH))
        .isEqualTo("role “" + Plans.TEAM.name() + "”");
    assertThat(Place.of(GRASP).in(process, Languages.FINNISH))
        .isEqualTo("vaihe ”" + GRASP.name().in(Languages.FINNISH) + "”");
    assertThat(Place.of(GRASP, INTERVIEW).in(process, Languages.SWEDISH))
        .isEqualTo(
            "fas ”%s”, åtgärd ”%s”"
                .formatted(
                    GRASP.name().in(Languages.SWEDISH), INTERVIEW.name().in(Languages.SWEDISH)));
  }

  @Test
  void tellsTheNamesOfAllPlacesAtOnce() {
    ProcessModel process = Plans.process(GRASP, bare("tell"));
    assertThat(Place.names(process, Languages.FINNISH).keySet())
        .containsExactlyElementsOf(Place.allIn(process).toList());
    assertThat(Place.names(process, Languages.FINNISH))
        .allSatisfy(
            (place, name) -> assertThat(name).isEqualTo(place.in(process, Languages.FINNISH)));
  }

  @Test
  void knowsAllPlacesOfAProcessInOrder() {
    assertThat(Place.allIn(Plans.process(GRASP, bare("tell"))))
        .extracting(Place::toString)
        .containsExactly(
            "process",
            "role team",
            "phase grasp",
            "phase grasp, activity interview",
            "phase grasp, activity map",
            "phase tell");
  }

  @Test
  void refusesWhatCannotBeOnePlace() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () ->
                new Place(
                    Optional.of(Id.of("team")), Optional.of(Id.of("grasp")), Optional.empty()))
        .withMessage("a place is either a role or in a phase, not both");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () -> new Place(Optional.empty(), Optional.empty(), Optional.of(Id.of("interview"))))
        .withMessage("an activity has its place in a phase");
  }
}
