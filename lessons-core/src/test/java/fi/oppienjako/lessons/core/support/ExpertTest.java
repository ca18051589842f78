package fi.oppienjako.lessons.core.support;

import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static fi.oppienjako.lessons.core.contract.Fixtures.hour;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.CLEO;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.april;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Term;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ExpertTest {

  private static final Id<Project> GUIDANCE = Id.of("guidance");
  private static final Id<Project> FORMS = Id.of("forms");
  private static final Expert DORA =
      Expert.of(
          Id.of("expert-dora"),
          Id.of("programme"),
          Id.of("dora"),
          Engagement.TENDERED,
          Set.of(Term.of("usability"), Term.of("service-design")));

  private static Booking booking(String id, Id<Project> project, DateRange during, int days) {
    return Booking.of(Id.of(id), project, during, days, CLEO, NOON);
  }

  private static void assertRefused(ThrowingCallable step, String message) {
    assertThatExceptionOfType(ImpossibleStepException.class).isThrownBy(step).withMessage(message);
  }

  @Test
  void hasExpertiseAndAnEngagementAsOpenWords() {
    assertThat(DORA.expertise()).containsExactly(Term.of("service-design"), Term.of("usability"));
    assertThat(DORA.engagement()).isEqualTo(Term.of("tendered"));
    assertThat(Engagement.STAFF).isEqualTo(Term.of("staff"));
  }

  @Test
  void isPromisedWithinTheDaysThatAreFree() {
    Expert expert = DORA.available(april(1, 30), 10);
    assertThat(expert.freeDays(april(1, 30))).isEqualTo(10);
    assertThat(expert.freeDays(april(1, 4))).isEqualTo(4);
    Expert booked = expert.booked(booking("b1", GUIDANCE, april(1, 15), 6));
    assertThat(booked.freeDays(april(1, 30))).isEqualTo(4);
    assertThat(booked.booked(booking("b2", FORMS, april(10, 30), 4)).freeDays(april(1, 30)))
        .isZero();
  }

  @Test
  void isNotPromisedTwiceAndNamesTheClash() {
    Expert expert =
        DORA.available(april(1, 30), 10)
            .booked(booking("b1", GUIDANCE, april(1, 15), 6))
            .booked(booking("b2", FORMS, april(16, 30), 1));
    assertRefused(
        () -> expert.booked(booking("b3", FORMS, april(10, 20), 5)),
        "expert 'expert-dora' does not have enough days free from 2026-04-10 to "
            + "2026-04-20 (free: 3, needed: 5): already promised: 'b1' (days: 6, for project "
            + "'guidance', 2026-04-01 to 2026-04-15), 'b2' (days: 1, for project 'forms', "
            + "2026-04-16 to 2026-04-30); promise fewer days, other days, or another expert");
  }

  @Test
  void namesThoseInTheWayAlone() {
    Expert expert =
        DORA.available(april(1, 10), 5)
            .available(april(11, 20), 10)
            .booked(booking("b1", GUIDANCE, april(1, 10), 5))
            .booked(booking("b2", FORMS, april(11, 20), 3));
    assertRefused(
        () -> expert.booked(booking("b3", FORMS, april(1, 10), 1)),
        "expert 'expert-dora' does not have enough days free from 2026-04-01 to "
            + "2026-04-10 (free: 0, needed: 1): already promised: 'b1' (days: 5, for project "
            + "'guidance', 2026-04-01 to 2026-04-10); promise fewer days, other days, or "
            + "another expert");
  }

  @Test
  void saysWhatCanBeGivenWhenNobodyIsInTheWay() {
    assertRefused(
        () -> DORA.booked(booking("b1", FORMS, april(1, 2), 1)),
        "expert 'expert-dora' does not have enough days free from 2026-04-01 to "
            + "2026-04-02 (free: 0, needed: 1): the expert can give no days yet; promise "
            + "fewer days, other days, or another expert");
    assertRefused(
        () -> DORA.available(april(1, 5), 2).booked(booking("b1", FORMS, april(1, 9), 3)),
        "expert 'expert-dora' does not have enough days free from 2026-04-01 to "
            + "2026-04-09 (free: 2, needed: 3): the expert is available 2026-04-01 to "
            + "2026-04-05 (days: 2); promise fewer days, other days, or another expert");
  }

  @Test
  void givesNoCalendarDayTwice() {
    Expert expert =
        DORA.available(april(1, 30), 20).booked(booking("b1", GUIDANCE, april(6, 10), 5));
    assertThat(expert.freeDays(april(6, 10))).isZero();
    assertThat(expert.freeDays(april(6, 11))).isEqualTo(1);
    assertThat(expert.freeDays(april(1, 30))).isEqualTo(15);
  }

  @Test
  void keepsEarlierPromisesByMovingTheirDays() {
    Expert expert =
        DORA.available(april(1, 15), 5)
            .available(april(16, 30), 5)
            .booked(booking("b1", GUIDANCE, april(1, 30), 5));
    assertThat(expert.freeDays(april(1, 15))).isEqualTo(5);
    assertThat(expert.freeDays(april(1, 30))).isEqualTo(5);
    Expert both = expert.booked(booking("b2", FORMS, april(10, 15), 5));
    assertThat(both.freeDays(april(1, 30))).isZero();
  }

  @Test
  void keepsAPromiseTakenBackOnRecord() {
    Expert expert =
        DORA.available(april(1, 30), 5).booked(booking("b1", GUIDANCE, april(1, 30), 5));
    Expert released = expert.released(Id.of("b1"), BO.because("The project waits"), hour(1));
    assertThat(released.freeDays(april(1, 30))).isEqualTo(5);
    assertThat(released.standing()).isEmpty();
    assertThat(released.bookings().get(0).released())
        .contains(new Booking.Release(BO.because("The project waits"), hour(1)));
    assertThat(released.bookings().get(0).by()).isEqualTo(CLEO);
    assertThat(released.bookings().get(0).at()).isEqualTo(NOON);
    assertRefused(
        () -> released.released(Id.of("b1"), BO, hour(2)),
        "expert 'expert-dora' has no booking 'b1' that stands; there is none to take back");
    Expert again = released.booked(booking("b2", FORMS, april(1, 30), 5));
    assertRefused(
        () -> again.released(Id.of("b1"), BO, hour(2)),
        "expert 'expert-dora' has no booking 'b1' that stands; still standing: 'b2' "
            + "(days: 5, for project 'forms', 2026-04-01 to 2026-04-30)");
  }

  @Test
  void countsWhatIsPromisedToAProject() {
    Expert expert =
        DORA.available(april(1, 30), 20)
            .booked(booking("b1", GUIDANCE, april(1, 5), 2))
            .booked(booking("b2", GUIDANCE, april(6, 9), 3))
            .booked(booking("b3", FORMS, april(1, 9), 1))
            .released(Id.of("b2"), BO, hour(1))
            .booked(booking("b4", GUIDANCE, april(20, 25), 4));
    assertThat(expert.promisedTo(GUIDANCE, april(1, 30))).isEqualTo(6);
    assertThat(expert.promisedTo(GUIDANCE, april(5, 19))).isEqualTo(2);
    assertThat(expert.promisedTo(GUIDANCE, april(6, 20))).isEqualTo(4);
    assertThat(expert.promisedTo(FORMS, april(1, 30))).isEqualTo(1);
  }

  @Test
  void tellsEachDayOnce() {
    Expert expert = DORA.available(april(1, 10), 5);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> expert.available(april(10, 12), 1))
        .withMessage(
            "2026-04-01 to 2026-04-10 (days: 5) and 2026-04-10 to 2026-04-12 (days: 1) "
                + "overlap; name each day once");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> expert.available(april(2, 3), 1));
    assertThat(expert.available(april(11, 12), 1).availabilities()).hasSize(2);
  }

  @Test
  void givesNoMoreDaysThanAPeriodHolds() {
    assertThat(new Availability(april(1, 1), 1).days()).isEqualTo(1);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Availability(april(1, 3), 4))
        .withMessage("2026-04-01 to 2026-04-03 holds 1 day at least and 3 at most, not 4");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Availability(april(1, 3), 0));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> booking("b", FORMS, DateRange.since(LocalDate.of(2026, 4, 1)), 1))
        .withMessage("the first and the last day are both needed");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> DORA.freeDays(DateRange.since(LocalDate.of(2026, 4, 1))));
  }

  @Test
  void bookingsHaveIdentifiersOfTheirOwn() {
    Expert expert = DORA.available(april(1, 10), 5).booked(booking("b1", GUIDANCE, april(1, 2), 1));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> expert.booked(booking("b1", GUIDANCE, april(1, 2), 1)))
        .withMessage("each booking of an expert has an identifier of its own");
  }

  @Test
  void staysInTheLab() {
    assertThat(DORA.visibleFrom()).contains(Openness.LAB);
    assertThat(DORA.ownedBy()).isEmpty();
    assertThat(booking("b", FORMS, april(1, 2), 1).released()).isEqualTo(Optional.empty());
  }
}
