package fi.oppienjako.lessons.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.programme.Party;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.sharing.Sharing;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.examples.programmes.ExampleProgrammes;
import fi.oppienjako.lessons.export.file.Catalogue;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The example of the concept itself, and the facts that it is to show. */
class SharingLessonsProgrammeTest {

  private static final Catalogue CATALOGUE = ExampleProgrammes.read("sharing-lessons-2022");
  private static final Id<Organisation> AGENCY = Id.of("dvv");

  @Test
  void isTheAgencysOwn() {
    assertThat(CATALOGUE.programme().parties())
        .extracting(Party::organisation)
        .containsExactly(AGENCY);
    assertThat(CATALOGUE.organisations())
        .filteredOn(body -> !body.example())
        .extracting(Organisation::id)
        .containsExactly(AGENCY);
  }

  @Test
  void ranWithinExpertSupportIn2022() {
    assertThat(CATALOGUE.programme().during())
        .isEqualTo(DateRange.between(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31)));
    assertThat(CATALOGUE.programme().source().orElseThrow().in(Languages.ENGLISH))
        .contains("within Expert Support");
  }

  @Test
  void followsThePlaybookThroughItsProjects() {
    assertThat(CATALOGUE.plans())
        .hasSize(3)
        .allSatisfy(plan -> assertThat(plan.playbook()).contains(Id.of("sharing-lessons")));
  }

  @Test
  void laysNothingInventedAtTheAgencysDoor() {
    assertThat(CATALOGUE.projects())
        .allMatch(Project::example)
        .noneMatch(
            project ->
                project.parties().stream().anyMatch(party -> party.organisation().equals(AGENCY)));
    assertThat(told("agency-channels", "webinar", "blog", "result-card", "final-report", "slides"))
        .hasSize(7)
        .allMatch(sharing -> sharing.lessons().isEmpty());
  }

  @Test
  void tellsWhatWasPublished() {
    assertThat(told("slides")).extracting(Sharing::day).containsExactly(LocalDate.of(2022, 12, 15));
    assertThat(told("result-card", "final-report"))
        .hasSize(2)
        .extracting(Sharing::day)
        .containsOnly(LocalDate.of(2022, 12, 31));
    assertThat(told("blog")).extracting(Sharing::day).contains(LocalDate.of(2023, 1, 5));
    assertThat(CATALOGUE.sharings())
        .filteredOn(sharing -> sharing.channel().key().equals("online-course"))
        .singleElement()
        .satisfies(
            course -> {
              assertThat(course.told()).isEmpty();
              assertThat(course.planned()).isEqualTo(LocalDate.of(2023, 3, 31));
              assertThat(course.openness()).isEqualTo(Openness.AGORA);
            });
  }

  @Test
  void toldOfGoalsWorkAndResultsThroughTheAutumn() {
    assertThat(told("agency-channels"))
        .singleElement()
        .satisfies(
            autumn ->
                assertThat(autumn.occasions())
                    .hasSize(3)
                    .allSatisfy(month -> assertThat(month.told()).containsExactly(month.due())));
  }

  @Test
  void toldLessonsInWebinarsAndBlogPosts() {
    assertThat(told("webinar", "blog"))
        .extracting(sharing -> sharing.name().in(Languages.ENGLISH))
        .contains("Lessons in the autumn’s webinars", "Lessons in the autumn’s blog posts");
  }

  @Test
  void plansWhatIsToldWhereToWhomAndKeepsWhatWas() {
    assertThat(CATALOGUE.sharings())
        .hasSize(11)
        .allSatisfy(sharing -> assertThat(sharing.audience()).isNotEmpty())
        .allSatisfy(sharing -> assertThat(sharing.owner()).isNotEmpty());
    assertThat(CATALOGUE.sharings())
        .filteredOn(sharing -> sharing.told().isEmpty())
        .extracting(sharing -> sharing.id().value())
        .containsExactly("online-course", "letter-guide");
  }

  @Test
  void recordsWhatWasFoundAndWhatCameOfIt() {
    assertThat(CATALOGUE.lookUps())
        .extracting(lookUp -> lookUp.id().value(), lookUp -> lookUp.found().size())
        .containsExactly(tuple("letters-understood-start", 0), tuple("one-queue-start", 1));
    assertThat(CATALOGUE.reuses())
        .extracting(reuse -> reuse.outcome().key())
        .containsExactly("helped", "not");
  }

  @Test
  void isReadInThreeLanguages() {
    assertThat(
            Stream.of(
                    CATALOGUE.projects().stream().map(Project::name),
                    CATALOGUE.projects().stream().map(project -> project.challenge().current()),
                    CATALOGUE.lessons().stream().map(SharingLessonsProgrammeTest::title),
                    CATALOGUE.sharings().stream().map(Sharing::name),
                    CATALOGUE.programme().summary().stream())
                .flatMap(texts -> texts))
        .allSatisfy(text -> assertThat(text.missing(Set.copyOf(Languages.SPOKEN))).isEmpty());
  }

  private static LocalizedText title(Lesson lesson) {
    return lesson.content().title();
  }

  private static List<Sharing> told(String... channels) {
    Set<String> wanted = Stream.of(channels).collect(Collectors.toSet());
    return CATALOGUE.sharings().stream()
        .filter(sharing -> wanted.contains(sharing.channel().key()) && !sharing.told().isEmpty())
        .toList();
  }
}
