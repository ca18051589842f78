package fi.oppienjako.lessons.export.document;

import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.project;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Consent;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Party;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.text.Term;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    assertThat(page.split("Not told.", -1)).hasSize(7);
    assertThat(page).doesNotContain("###", "|");
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
        .endsWith("## Contact\n\nNot told.\n");
    assertThat(written(DESK, List.of(), List.of(anna.allowing(Consent.CONTACT).seenByStrangers())))
        .endsWith("## Contact\n\n- anna@example.org\n");
  }
}
