package fi.oppienjako.lessons.core.programme;

import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.project;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.PartialDate;
import fi.oppienjako.lessons.core.text.Term;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutputTest {

  private static final Project PROJECT = project("p").openAt(Openness.ARENA);
  private static final Output PATH =
      Output.of(Id.of("path"), PROJECT, OutputKind.SERVICE_PATH, text("Path"), TODAY);

  @Test
  void isAsOpenAsItsProjectUntilSomethingElseIsSaid() {
    assertThat(PATH.visibleFrom()).contains(Openness.ARENA);
    assertThat(PATH.ownedBy()).contains(Project.KIND.ref(Id.of("p")));
    assertThat(PATH.openAt(Openness.LAB).visibleFrom()).contains(Openness.LAB);
    assertThat(PATH.link()).isEmpty();
  }

  @Test
  void hangsOnItsProject() {
    assertThat(PATH.bounds()).hasToString("[project 'p']");
  }

  @Test
  void isFoundAtALink() {
    URI link = URI.create("https://example.org/path");
    assertThat(PATH.foundAt(link).link()).contains(link);
    assertThat(PATH.foundAt(link).openness()).isEqualTo(Openness.ARENA);
  }

  @Test
  void isReadyWhenThatIsTold() {
    Output year = PATH.readyAt(PartialDate.of(TODAY.getYear()));
    Output untold = Output.of(Id.of("path"), PROJECT, OutputKind.SERVICE_PATH, text("Path"));
    assertThat(PATH.date()).contains(PartialDate.of(TODAY));
    assertThat(untold.date()).isEmpty();
    assertThat(Stream.of(untold, PATH, year).sorted(Output.byDate()))
        .containsExactly(year, PATH, untold);
  }

  @Test
  void isOfAnOpenKind() {
    assertThat(
            List.of(
                OutputKind.SERVICE_PATH,
                OutputKind.CONCEPT,
                OutputKind.DEVELOPMENT_PLAN,
                OutputKind.PRELIMINARY_STUDY))
        .extracting(Term::key)
        .containsExactly("service-path", "concept", "development-plan", "preliminary-study");
  }
}
