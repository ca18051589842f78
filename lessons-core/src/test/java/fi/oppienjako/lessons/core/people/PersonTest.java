package fi.oppienjako.lessons.core.people;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.model.ExternalReference;
import fi.oppienjako.lessons.core.model.Id;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PersonTest {

  private static final ExternalReference ACCOUNT = new ExternalReference("ad", "KL123");
  private static final Person ANNA =
      Person.of(Id.of("anna"), "Anna").reachableAt("room 4").knownAs(ACCOUNT);

  @Test
  void hasAllowedNothingAtFirst() {
    assertThat(Person.of(Id.of("anna"), "Anna"))
        .isEqualTo(
            new Person(
                Id.of("anna"),
                0,
                Optional.of("Anna"),
                Optional.empty(),
                Set.of(),
                List.of(),
                Set.of()));
    assertThat(ANNA.contact()).contains("room 4");
  }

  @Test
  void isNobodyToStrangersUnlessSomethingIsAllowed() {
    Person seen = ANNA.seenByStrangers();
    assertThat(seen.name()).isEmpty();
    assertThat(seen.contact()).isEmpty();
    assertThat(seen.references()).isEmpty();
    assertThat(seen.id()).isEqualTo(ANNA.id());
    assertThat(ANNA.references()).containsExactly(ACCOUNT);
  }

  @Test
  void showsStrangersJustWhatIsAllowed() {
    assertThat(ANNA.allowing(Consent.NAME).seenByStrangers().name()).contains("Anna");
    assertThat(ANNA.allowing(Consent.NAME).seenByStrangers().contact()).isEmpty();
    assertThat(ANNA.allowing(Consent.CONTACT).seenByStrangers().name()).isEmpty();
    assertThat(ANNA.allowing(Consent.CONTACT).seenByStrangers().contact()).contains("room 4");
    Person open = ANNA.allowing(Consent.NAME, Consent.CONTACT).atRevision(2);
    assertThat(open.seenByStrangers()).isEqualTo(open.knownAs());
  }

  @Test
  void takesBackWhatWasAllowed() {
    assertThat(ANNA.allowing(Consent.NAME).allowing().consents()).isEmpty();
  }

  @Test
  void isForgottenButForTheIdentifier() {
    Person forgotten = ANNA.allowing(Consent.NAME).atRevision(2).forgotten();
    assertThat(forgotten)
        .isEqualTo(
            new Person(
                ANNA.id(), 2, Optional.empty(), Optional.empty(), Set.of(), List.of(), Set.of()));
    assertThat(forgotten.isForgotten()).isTrue();
    assertThat(ANNA.isForgotten()).isFalse();
  }
}
