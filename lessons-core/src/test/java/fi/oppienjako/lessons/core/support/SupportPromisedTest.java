package fi.oppienjako.lessons.core.support;

import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static fi.oppienjako.lessons.core.contract.Fixtures.hour;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.CLEO;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.GRANT;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.april;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.granted;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.programme.Project;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SupportPromisedTest {

  private static final Id<Project> PROJECT = Id.of("project-a");

  private static Expert expert(String id, int days) {
    return Expert.of(Id.of(id), Id.of("programme"), Id.of(id), Engagement.STAFF, Set.of())
        .available(april(1, 30), 20)
        .booked(Booking.of(Id.of("b"), PROJECT, april(1, 20), days, CLEO, NOON));
  }

  private static SupportPromised promised(Application... applications) {
    return new SupportPromised(
        PROJECT, List.of(applications), List.of(expert("dora", 5), expert("emil", 4)));
  }

  @Test
  void countsAllExpertsAgainstWhatIsGranted() {
    SupportPromised promised = promised(in(ApplicationState.NOT_CHOSEN, "b"), granted("a"));
    assertThat(promised.granted(hour(8))).contains(GRANT);
    assertThat(promised.granted(hour(7))).isEmpty();
    assertThat(promised.promised(april(1, 30))).isEqualTo(9);
    assertThatCode(() -> promised.check(april(1, 30), 3, hour(8))).doesNotThrowAnyException();
    assertThatExceptionOfType(ImpossibleStepException.class)
        .isThrownBy(() -> promised.check(april(1, 30), 4, hour(8)))
        .withMessage(
            "project 'project-a' is granted support from 2026-04-01 to 2026-04-30 (days "
                + "granted: 12, days left: 3); promise at most the days left, within that period");
  }

  @Test
  void keepsPromisesWithinThePeriodGranted() {
    for (DateRange outside :
        List.of(
            DateRange.between(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 2)),
            DateRange.between(LocalDate.of(2026, 4, 29), LocalDate.of(2026, 5, 1)))) {
      assertThatExceptionOfType(ImpossibleStepException.class)
          .isThrownBy(() -> promised(granted("a")).check(outside, 1, hour(8)))
          .withMessageContaining("within that period");
    }
  }

  @Test
  void allowsExpertsForWorkshopsAndForThoseWhoNeverApplied() {
    assertThatCode(
            () -> promised(in(ApplicationState.WORKSHOPS, "a")).check(april(1, 2), 2, hour(8)))
        .doesNotThrowAnyException();
    assertThatCode(() -> promised().check(april(1, 2), 2, hour(8))).doesNotThrowAnyException();
  }

  @Test
  void promisesNothingToThoseWhoAreNotGrantedSupport() {
    Stream.of(
            ApplicationState.DRAFT,
            ApplicationState.SUBMITTED,
            ApplicationState.NOT_CHOSEN,
            ApplicationState.NOT_GRANTED,
            ApplicationState.WITHDRAWN)
        .forEach(
            state ->
                assertThatExceptionOfType(ImpossibleStepException.class)
                    .as(state.key())
                    .isThrownBy(() -> promised(in(state, "a")).check(april(1, 2), 1, hour(8)))
                    .withMessage(
                        "project 'project-a' is not granted support, so no expert can be promised to it;"
                            + " that is done for application workshops or once support is granted"));
  }

  @Test
  void countsFromTheMomentOfEachStep() {
    DateRange week = april(1, 2);
    SupportPromised promised = promised(granted("a"));
    assertThatExceptionOfType(ImpossibleStepException.class)
        .isThrownBy(() -> promised.check(week, 1, hour(2)));
    assertThatCode(() -> promised.check(week, 13, hour(3))).doesNotThrowAnyException();
    assertThat(promised.granted(hour(7))).isEmpty();
    assertThat(promised.granted(hour(8))).contains(GRANT);
  }

  @Test
  void looksAtHowThingsStoodWhenDaysWerePromised() {
    SupportPromised promised = promised(granted("a"));
    DateRange beforeTheGrant =
        DateRange.between(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 6));
    assertThatCode(() -> promised.check(beforeTheGrant, 2, hour(7))).doesNotThrowAnyException();
    assertThatExceptionOfType(ImpossibleStepException.class)
        .isThrownBy(() -> promised.check(beforeTheGrant, 2, hour(2)))
        .withMessageContaining("is not granted support");
    assertThatExceptionOfType(ImpossibleStepException.class)
        .isThrownBy(() -> promised.check(beforeTheGrant, 2, hour(8)))
        .withMessageContaining("within that period");
  }
}
