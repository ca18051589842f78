package fi.oppienjako.lessons.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.ExternalReference;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.PartialDate;
import fi.oppienjako.lessons.core.programme.Answer;
import fi.oppienjako.lessons.core.programme.Output;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.export.file.Catalogue;
import fi.oppienjako.lessons.export.file.InvalidFileException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What other systems call things, and how a project ended, as files tell it. */
class ProjectFilesTest {

  private static final String FILE =
      """
      programme: p
      language: en
      name: P
      organisations: {town: {name: Town, kind: municipality, references: ["ytj:0245437-2"]}}
      people: {ann: {name: Ann, references: ["ad:KL123", "hr:417"]}}
      projects:
        - project: desk
          name: Desk
          references: ["case:VM/2022:17"]
          challenge: [{date: 2022-02-01, by: ann, text: C}]
          progress: [{phase: grasp, from: 2022-02-01}]
          aborted: {by: ann, date: 2022-05-01, why: The money went elsewhere}
          plan:
            roles: {us: {name: Us}}
            phases: [{phase: grasp, name: Grasp, activities: [{activity: a, name: A, roles: [us]}]}]
          lessons:
            - lesson: l
              captured: {by: ann, date: 2022-04-12}
              title: T
              observation: O
              references: ["jira:LES-1"]
      """;

  @Test
  void readsWhatOtherSystemsCallThings() {
    Catalogue catalogue = Catalogues.parse(FILE, "p.yaml");
    assertThat(catalogue.organisations().get(0).references())
        .containsExactly(ExternalReference.parse("ytj:0245437-2"));
    assertThat(catalogue.people().get(0).references())
        .extracting(ExternalReference::toString)
        .containsExactly("ad:KL123", "hr:417");
    assertThat(catalogue.projects().get(0).references())
        .containsExactly(ExternalReference.parse("case:VM/2022:17"));
    assertThat(catalogue.lessons().get(0).references())
        .containsExactly(ExternalReference.parse("jira:LES-1"));
  }

  @Test
  void readsThatAProjectWasAborted() {
    Project desk = Catalogues.parse(FILE, "p.yaml").projects().get(0);
    assertThat(desk.progress().isAborted()).isTrue();
    assertThat(desk.progress().ended()).contains(LocalDate.of(2022, 5, 1));
    assertThat(desk.progress().current()).isEmpty();
  }

  @Test
  void tellsWhatIsWrong() {
    assertThat(faults(FILE.replace("hr:417", "KL124")))
        .startsWith("people.ann.references[1]: a reference to another system is written as");
    assertThat(faults(FILE.replace("hr:417", "ad:KL123"))).contains("people.ann.references[1]");
    assertThat(faults(FILE.replace(", why: The money went elsewhere", "")))
        .isEqualTo("projects[0]: aborting a project needs a reason; say why");
    assertThat(faults(FILE.replace("from: 2022-02-01}", "from: 2022-02-01, to: 2022-03-01}")))
        .contains("ended on 2022-03-01");
  }

  @Test
  void readsDatesAsFarAsTheyAreTold() {
    assertThat(during("from: 2021")).isEqualTo(DateRange.since(PartialDate.of(2021)));
    assertThat(during("from: 2021-05\n    to: 2021"))
        .isEqualTo(DateRange.between(PartialDate.parse("2021-05"), PartialDate.of(2021)));
    assertThat(during("to: 2021-05-17"))
        .isEqualTo(DateRange.ALWAYS.until(LocalDate.of(2021, 5, 17)));
    assertThat(during("summary: S")).isEqualTo(DateRange.ALWAYS);
    Catalogue catalogue =
        Catalogues.parse(
            FILE.replace("name: P\n", "name: P\nfrom: 2021\nto: 2022-05\n")
                + """
                outputs:
                  - {output: a, project: desk, kind: concept, name: A, date: 2021-05}
                  - {output: b, project: desk, kind: concept, name: B}
                """,
            "p.yaml");
    assertThat(catalogue.programme().during())
        .isEqualTo(DateRange.between(PartialDate.of(2021), PartialDate.parse("2022-05")));
    assertThat(catalogue.outputs())
        .extracting(Output::date)
        .containsExactly(Optional.of(PartialDate.parse("2021-05")), Optional.empty());
  }

  @Test
  void tellsWhichDatesAreNone() {
    String date = " is not a calendar date, such as 2022-08-31, 2022-08 or 2022";
    assertThat(faults(with("from: 2021-13"))).isEqualTo("projects[0].from: '2021-13'" + date);
    assertThat(faults(with("from: May 2021"))).isEqualTo("projects[0].from: 'May 2021'" + date);
    assertThat(faults(with("from: 12021"))).isEqualTo("projects[0].from: '12021'" + date);
    assertThat(faults(with("from: 2021-05\n    to: 2020")))
        .isEqualTo("projects[0].to: 2020 is before May 2021, which is listed before it");
    assertThat(faults(with("from: 2021-05-02\n    to: 2021-05-01")))
        .isEqualTo("projects[0].to: 2021-05-01 is before 2021-05-02, which is listed before it");
  }

  private static DateRange during(String lines) {
    return Catalogues.parse(with(lines), "p.yaml").projects().get(0).during();
  }

  private static String with(String lines) {
    return FILE.replace("    name: Desk\n", "    name: Desk\n    " + lines + "\n");
  }

  private static final String ASKED =
      FILE.replace("name: Grasp, ", "name: Grasp, questions: [Who is affected?], ")
          + """
          answers:
            - project: desk
              given:
                - answer: whom
                  question: grasp.1
                  versions:
                    - {date: 2022-03-01, by: ann, text: Everybody}
                    - {date: 2022-04-01, by: ann, text: The young}
          """;

  @Test
  void readsAnswersToTheQuestionsOfThePlan() {
    Answer answer = (Answer) Catalogues.parse(ASKED, "p.yaml").ownParts().get(0);
    assertThat(answer.phase()).isEqualTo(Id.of("grasp"));
    assertThat(answer.within()).isEmpty();
    assertThat(answer.versions().entries()).hasSize(2);
    assertThat(faults(ASKED.replace("question: grasp.1", "question: grasp.2")))
        .isEqualTo("answers[0].given[0]: no phase asks question 'grasp.2'; the plan asks grasp.1");
    assertThat(faults(ASKED.replace("question: grasp.1", "question: grasp.1\n        actor: town")))
        .contains("actor 'town' takes no part yet");
  }

  private static String faults(String text) {
    InvalidFileException refused =
        catchThrowableOfType(InvalidFileException.class, () -> Catalogues.parse(text, "p.yaml"));
    assertThat(refused.faults()).hasSize(1);
    return refused.faults().get(0).path() + ": " + refused.faults().get(0).message();
  }
}
