package fi.oppienjako.lessons.export.document;

import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.project;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.PartialDate;
import fi.oppienjako.lessons.core.people.Consent;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Output;
import fi.oppienjako.lessons.core.programme.OutputKind;
import fi.oppienjako.lessons.core.programme.Party;
import fi.oppienjako.lessons.core.programme.Progress;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.Term;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProjectMarkdownTest {

  private static final Project DESK = project("desk");

  private static String written(Project project, List<Session> sessions, List<Person> contacts) {
    return new ProjectMarkdown(Wording.ENGLISH)
        .asText(new ProjectPage(project, Optional.empty(), sessions, List.of(), contacts));
  }

  @Test
  void saysOfEachSectionThatNothingIsTold() {
    String page = written(DESK, List.of(), List.of());
    assertThat(page.split("\n## ", -1)).hasSize(8);
    assertThat(page.split("Not stated.", -1)).hasSize(7);
    assertThat(page).doesNotContain("###", "|");
  }

  @Test
  void inventsNoDayThatIsNotTold() {
    assertThat(when(DateRange.since(PartialDate.parse("2021-05"))))
        .containsExactly(
            "**When:** May 2021 – end not given",
            "**Ajankohta:** toukokuu 2021 – loppua ei kerrottu",
            "**Tid:** maj 2021 – slutet inte angivet");
    assertThat(when(DateRange.ALWAYS.until(PartialDate.of(2022))))
        .containsExactly(
            "**When:** start not given – 2022",
            "**Ajankohta:** alkua ei kerrottu – 2022",
            "**Tid:** början inte angiven – 2022");
    assertThat(when(DateRange.between(PartialDate.of(2021), PartialDate.parse("2022-05"))))
        .containsExactly(
            "**When:** 2021 – May 2022",
            "**Ajankohta:** 2021 – toukokuu 2022",
            "**Tid:** 2021 – maj 2022");
    assertThat(when(DateRange.between(PartialDate.of(2021), PartialDate.of(2022))))
        .containsExactly("**When:** 2021 – 2022", "**Ajankohta:** 2021–2022", "**Tid:** 2021–2022");
    assertThat(when(DateRange.between(PartialDate.of(2021), PartialDate.of(2021))))
        .containsExactly("**When:** 2021", "**Ajankohta:** 2021", "**Tid:** 2021");
    assertThat(when(DateRange.ALWAYS)).isEmpty();
  }

  private static List<String> when(DateRange days) {
    return Stream.of(Wording.ENGLISH, Wording.in(Languages.FINNISH), Wording.in(Languages.SWEDISH))
        .flatMap(
            wording ->
                new ProjectMarkdown(wording)
                    .asText(
                        new ProjectPage(
                            DESK.during(days), Optional.empty(), List.of(), List.of(), List.of()))
                    .lines())
        .filter(line -> line.matches("- \\*\\*(When|Ajankohta|Tid):.*"))
        .map(line -> line.substring("- ".length()))
        .toList();
  }

  @Test
  void saysSinceWhenAProjectGoesOn() {
    Project going =
        DESK.during(DateRange.since(PartialDate.of(2021)))
            .at(Progress.NONE.entering(Id.of("grasp"), TODAY));
    assertThat(written(going, List.of(), List.of())).contains("- **When:** from 2021\n");
  }

  @Test
  void datesOutputsAsFarAsIsTold() {
    Output untold = Output.of(Id.of("a"), DESK, OutputKind.CONCEPT, text("Idea"));
    Output told = untold.readyAt(PartialDate.parse("2021-05"));
    assertThat(
            new ProjectMarkdown(Wording.ENGLISH)
                .asText(
                    new ProjectPage(
                        DESK, Optional.empty(), List.of(), List.of(told, untold), List.of())))
        .contains("- Idea (concept, May 2021)\n- Idea (concept)\n");
  }

  @Test
  void namesThoseWhoTookPartInSessionsAlone() {
    Session evening =
        Session.of(Id.of("evening"), DESK, text("Evening"), TODAY)
            .as(Term.of("dialogue"), Openness.AGORA, Set.of())
            .joinedBy(Id.of("town"))
            .joinedBy(Id.of("region"));
    Party town = new Party(Id.of("town"), Party.LEAD, DateRange.ALWAYS);
    assertThat(written(DESK.withParties(List.of(town)), List.of(evening), List.of()))
        .contains("**Took part in sessions:** region\n", ":** Evening (dialogue)\n");
  }

  @Test
  void showsOfAContactPersonWhatThePersonShows() {
    Person anna = Person.of(Id.of("anna"), "Anna").reachableAt("anna@example.org");
    assertThat(written(DESK, List.of(), List.of(anna.seenByStrangers())))
        .endsWith("## Contact\n\nNot stated.\n");
    assertThat(written(DESK, List.of(), List.of(anna.allowing(Consent.CONTACT).seenByStrangers())))
        .endsWith("## Contact\n\n- anna@example.org\n");
  }
}
