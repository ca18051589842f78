package fi.oppienjako.lessons.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.programme.Validators;
import fi.oppienjako.lessons.export.file.Catalogue;
import fi.oppienjako.lessons.export.file.InvalidFileException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may validate the lessons of a file. */
class ValidatorsFilesTest {

  private static final String FILE =
      """
      programme: p
      language: en
      name: P
      validated-by: anyone
      people: {ann: {name: Ann}}
      projects:
        - project: desk
          name: Desk
          challenge: [{date: 2022-02-01, by: ann, text: C}]
          lessons:
            - lesson: l1
              captured: {by: ann, date: 2022-03-21}
              title: T
              observation: O
              insight: I
              recommendation: R
              perspectives: [design]
              when: {people: [busy-desk]}
              history:
                - {step: submit, by: ann, date: 2022-03-22}
                - {step: validate, by: ann, date: 2022-03-23}
      """;
  private static final String REFUSED =
      "projects[0].lessons[0].history[1]: person 'ann' wrote lesson 'l1' and so "
          + "cannot validate it; ask somebody else";

  private static List<String> faults(String file) {
    return catchThrowableOfType(InvalidFileException.class, () -> Catalogues.parse(file, "p.yaml"))
        .faults()
        .stream()
        .map(fault -> fault.path() + ": " + fault.message())
        .toList();
  }

  @Test
  void areAnyoneWhereTheProgrammeSaysSo() {
    Catalogue catalogue = Catalogues.parse(FILE, "p.yaml");
    assertThat(catalogue.programme().validators()).isEqualTo(Validators.ANYONE);
    assertThat(catalogue.lessons().get(0).state()).isEqualTo(LessonState.VALIDATED);
  }

  @Test
  void areOthersThanThoseWhoWroteItOtherwise() {
    assertThat(faults(FILE.replace("validated-by: anyone\n", ""))).containsExactly(REFUSED);
    assertThat(faults(FILE.replace("by: anyone", "by: others"))).containsExactly(REFUSED);
  }

  @Test
  void areOthersInAProjectThatIsApart() {
    assertThat(faults(FILE.replace("    name: Desk\n", "    name: Desk\n    apart: true\n")))
        .containsExactly(REFUSED);
  }

  @Test
  void areOneOfTwoWords() {
    assertThat(faults(FILE.replace("by: anyone", "by: nobody")))
        .contains(
            "validated-by: 'nobody' is not a rule on who validates; expected: others, anyone");
  }
}
