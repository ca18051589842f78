package fi.oppienjako.lessons.export.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.pilot.Questionnaire;
import fi.oppienjako.lessons.core.pilot.Questionnaire.Item;
import fi.oppienjako.lessons.core.pilot.Survey;
import fi.oppienjako.lessons.core.pilot.SurveyResponse;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.export.Office;
import fi.oppienjako.lessons.export.workbook.Told;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurveySheetTest {

  private final Office office = new Office();
  private final By by = By.by(office.ann);
  private final Survey survey =
      office
          .sharing
          .pilotWork()
          .surveys()
          .begin(
              office.desk,
              "Self-efficacy",
              new Questionnaire(
                  List.of(
                      new Item(
                          Id.of("dare"),
                          LocalizedText.english("I dare, mostly")
                              .with(Languages.FINNISH, "Uskallan"))),
                  1,
                  5),
              by);

  @TempDir private Path folder;

  @Test
  void takesAnswersFromTheFormAndShowsOnlyGroupsThatAreLargeEnough() throws IOException {
    assertThat(csv(Languages.FINNISH).strip())
        .isEqualTo("Ryhmä,Vastauksen tunniste,Ennen: Uskallan,Jälkeen: Uskallan");
    Path answers =
        answers(
            csv(Languages.ENGLISH).strip() + "\n" + "Customers,,2,4\n".repeat(5) + "Staff,,1,5\n");

    List<Told> told = ReturnedSurvey.read(answers).takeIn(office.sharing, survey, by);

    assertThat(told).hasSize(6).allMatch(one -> one.what() == Told.What.DONE);
    office.sharing.pilotWork().surveys().close(survey, by);
    assertThat(csv(Languages.ENGLISH).lines())
        .containsExactly(
            "Group,Answered before and after,Answered before only,Mean before,Mean after,Change",
            "customers,5,0,2.00,4.00,2.00",
            "staff,fewer than 5 people: not shown,,,,");
  }

  @Test
  void countsASheetOnceAndReadsNoNames() throws IOException {
    Path answers =
        answers("Group,Name,\"Before: I dare, mostly\"\n" + "Customers,Ann Example,3\n".repeat(5));

    List<Told> first = ReturnedSurvey.read(answers).takeIn(office.sharing, survey, by);
    List<Told> again = ReturnedSurvey.read(answers).takeIn(office.sharing, survey, by);

    assertThat(first).anySatisfy(one -> assertThat(one).hasToString("a.csv: " + notRead()));
    assertThat(again)
        .filteredOn(one -> one.what() == Told.What.REFUSED)
        .singleElement()
        .asString()
        .contains("nothing was counted twice");
    assertThat(responses())
        .hasSize(5)
        .allSatisfy(one -> assertThat(one.toString()).doesNotContain("Ann"));
  }

  @Test
  void takesTheAnswersAfterByTheIdentifierThatItTold() throws IOException {
    ReturnedSurvey.read(answers("Group,Response id,\"Before: I dare, mostly\"\nStaff,,2\n"))
        .takeIn(office.sharing, survey, by);
    String id = responses().get(0).id().value();

    List<Told> told =
        ReturnedSurvey.read(
                answers("Group,Response id,\"After: I dare, mostly\"\n,%s,4\n".formatted(id)))
            .takeIn(office.sharing, survey, by);

    assertThat(told).allMatch(one -> one.what() == Told.What.DONE);
    assertThat(responses()).singleElement().matches(SurveyResponse::isWhole);
  }

  @Test
  void takesNothingWhereOneRowIsWrong() throws IOException {
    List<Told> told =
        ReturnedSurvey.read(
                answers(
                    "Group,Response id,\"Before: I dare, mostly\"\nStaff,,2\nStaff,,9\nStaff,,x\n"))
            .takeIn(office.sharing, survey, by);

    assertThat(told).filteredOn(one -> one.what() == Told.What.REFUSED).hasSize(2);
    assertThat(responses()).isEmpty();
  }

  private static String notRead() {
    return "the column “name” was not read";
  }

  private List<SurveyResponse> responses() {
    return office
        .sharing
        .store()
        .<List<SurveyResponse>>read(
            Viewer.unrestricted(),
            seen ->
                seen.all(SurveyResponse.KIND)
                    .where(SurveyResponse.BY_SURVEY, survey.id())
                    .toList());
  }

  private Path answers(String text) throws IOException {
    return Files.writeString(folder.resolve("a.csv"), text);
  }

  private String csv(Locale language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SurveySheet.of(office.sharing, survey, office.sharing.viewerFor(office.ann), language)
        .writeCsv(out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
