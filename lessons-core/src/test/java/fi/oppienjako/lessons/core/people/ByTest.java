package fi.oppienjako.lessons.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ByTest {

  private static final Person ANNA = Person.of(Id.of("anna"), "Anna");

  @Test
  void tellsWhoByIdentifierAlone() {
    assertThat(By.by(ANNA)).isEqualTo(By.by(Id.of("anna")));
    assertThat(By.by(ANNA)).isEqualTo(new By(Id.of("anna"), Optional.empty()));
  }

  @Test
  void tellsWhyStripped() {
    assertThat(By.by(ANNA).because("  it holds ").reason()).contains("it holds");
    assertThat(By.by(ANNA).because("it holds").person()).isEqualTo(ANNA.id());
  }

  @Test
  void refusesABlankReason() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> By.by(ANNA).because(" \n"))
        .withMessage("a reason must not be blank");
  }
}
