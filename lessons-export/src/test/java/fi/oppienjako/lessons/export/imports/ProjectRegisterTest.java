package fi.oppienjako.lessons.export.imports;

import static fi.oppienjako.lessons.core.people.By.by;
import static fi.oppienjako.lessons.core.text.Languages.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.ExternalReference;
import fi.oppienjako.lessons.core.model.PartialDate;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.Cursor;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.core.text.Worded;
import fi.oppienjako.lessons.export.file.InvalidFileException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A register of projects. */
class ProjectRegisterTest {

  private static final Locale FINNISH = Locale.forLanguageTag("fi");
  private static final ImportOptions OPEN = ImportOptions.drafts(ENGLISH).asTold(Openness.AGORA);
  private static final String HEADING =
      "Hanketunnus;Hankkeen"
          + " nimi;Kuvaus;Toteuttaja;Aloituspvm;Päättymispvm;Maakunta;Rahoitus;Vastuuhenkilö\n";
  private static final String[] ROWS = {
    "A1;Opastus kuntoon;Neuvonta on neljässäkymmenessä paikassa eikä kukaan tiedä minne mennä;"
        + "Esimerkkilän kaupunki;1.3.2015;28.2.2017;Uusimaa;120000;Maija Mallinen",
    "A2;Kirjasto avoinna;;Esimerkkilän kaupunki;2016;;Uusimaa;90000;Ville Mallinen",
    "A3;Lähijuna;Junat kulkevat harvoin;Mallilan kunta;1.1.2016;31.12.2015;Lappi;1;",
  };

  @TempDir private Path folder;

  private final LessonSharing sharing = LessonSharing.inMemory();
  private final Person person = sharing.person("Maija Mallinen");
  private final By ann = by(person);
  private final Programme programme = sharing.programme("Funds");

  @AfterEach
  void close() {
    sharing.close();
  }

  private RegisterImport register(String... rows) throws IOException {
    Path file =
        Files.writeString(folder.resolve("hankkeet.csv"), HEADING + String.join("\n", rows) + "\n");
    return RegisterImport.of(file).listing(RegisterKind.PROJECT);
  }

  private ImportReport bring(String... rows) throws IOException {
    return bring(OPEN, rows);
  }

  private ImportReport bring(ImportOptions options, String... rows) throws IOException {
    RegisterImport register = register(rows);
    return register.into(sharing, programme, ann, register.propose().mapping(), options);
  }

  private Project project(String id) {
    return sharing
        .find(Project.KIND, new ExternalReference("hankkeet", id), Viewer.unrestricted())
        .orElseThrow();
  }

  private Organisation lead(String id) {
    Project project = project(id);
    return sharing
        .store()
        .<Organisation>read(
            Viewer.unrestricted(), seen -> seen.get(Organisation.KIND, project.leads().get(0)));
  }

  @ParameterizedTest
  @CsvSource({
    "Hankkeen nimi, name",
    "Projektets namn, name",
    "Project title, name",
    "Toteuttajan nimi, organisation",
    "Stödmottagare, organisation",
    "Alkamispäivä, start",
    "Slutdatum, end",
    "Operation end date, end",
    "Maakunta, region",
    "Landskap, region",
    "Toteutunut julkinen rahoitus yhteensä, funding",
    "Rahasto, programme",
    "Projektipäällikkö, person"
  })
  void knowsColumnsByTheirNames(String heading, String field) {
    assertThat(ColumnNames.match(RegisterKind.PROJECT, heading).orElseThrow().field().key())
        .isEqualTo(field);
  }

  @Test
  void isOpenedWhenItComesAgainAsToldAndIsNeverNarrowed() throws IOException {
    ImportOptions closed = ImportOptions.drafts(ENGLISH);
    assertThat(bring(closed, ROWS).added()).isEqualTo(3);
    assertThat(project("A1").openness()).isEqualTo(Openness.LAB);
    assertThat(bring(ROWS).revised()).isEqualTo(3);
    assertThat(project("A1").openness()).isEqualTo(Openness.AGORA);
    assertThat(bring(closed, ROWS).unchanged()).isEqualTo(3);
    assertThat(project("A1").openness()).isEqualTo(Openness.AGORA);
  }

  @Test
  void comesInAsItWasTold() throws IOException {
    ImportReport report = bring(ROWS);

    assertThat(report.added()).isEqualTo(3);
    Project desk = project("A1");
    assertThat(desk.name().in(FINNISH)).isEqualTo("Opastus kuntoon");
    assertThat(desk.challenge().current().in(FINNISH)).startsWith("Neuvonta on");
    assertThat(desk.programme()).contains(programme.id());
    assertThat(desk.openness()).isEqualTo(Openness.AGORA);
    assertThat(desk.during())
        .isEqualTo(DateRange.between(LocalDate.parse("2015-03-01"), LocalDate.parse("2017-02-28")));
    assertThat(lead("A1").name().in(FINNISH)).isEqualTo("Esimerkkilän kaupunki");
    assertThat(desk.leads()).isEqualTo(project("A2").leads());
    assertThat(desk.summary().orElseThrow().in(FINNISH))
        .contains("Aloituspvm: 2015-03-01", "Maakunta: Uusimaa", "Rahoitus: 120000")
        .doesNotContain("Mallinen");
    assertThat(desk.circumstances()).as("a region is no likeness").isEmpty();
  }

  @Test
  void doesNotInventWhatItIsNotTold() throws IOException {
    ImportReport report = bring(ROWS);

    assertThat(project("A2").challenge().current().in(FINNISH)).isEqualTo("Kirjasto avoinna");
    assertThat(project("A2").during().from()).contains(PartialDate.of(2016));
    assertThat(project("A2").during().to()).isEmpty();
    assertThat(project("A2").summary().orElseThrow().in(FINNISH)).contains("Aloituspvm: 2016");
    assertThat(project("A3").during()).isEqualTo(DateRange.ALWAYS);
    assertThat(report.told().stream().map(told -> told.in(ENGLISH)))
        .anyMatch(told -> told.startsWith("what the project works on is not stated"))
        .anyMatch(told -> told.startsWith("it ends before it begins"));
  }

  @Test
  void changesNothingWhenItComesAgain() throws IOException {
    bring(ROWS);
    int revision = project("A1").revision();
    ImportReport again = bring(ROWS);

    assertThat(again.unchanged()).isEqualTo(3);
    assertThat(project("A1").revision()).isEqualTo(revision);
  }

  @Test
  void revisesWhatHasChangedAndTellsWhatHasVanished() throws IOException {
    bring(ROWS);
    ImportReport report =
        bring(
            "A1;Opastus parempaan kuntoon;Neuvonta on yhä hajallaan;Mallilan kunta;1.3.2015;"
                + "31.12.2018;Uusimaa;120000;",
            ROWS[1]);

    assertThat(report.revised()).isEqualTo(1);
    assertThat(report.unchanged()).isEqualTo(1);
    assertThat(report.vanished()).isEqualTo(1);
    assertThat(report.told().stream().map(told -> told.in(FINNISH)))
        .anyMatch(told -> told.contains("hankkeet:A3"));
    Project desk = project("A1");
    assertThat(desk.name().in(FINNISH)).isEqualTo("Opastus parempaan kuntoon");
    assertThat(desk.challenge().versions()).hasSize(2);
    assertThat(desk.parties()).hasSize(1);
    assertThat(lead("A1").name().in(FINNISH)).isEqualTo("Mallilan kunta");
    assertThat(desk.during().last()).contains(LocalDate.parse("2018-12-31"));
    assertThat(desk.references()).hasSize(2);
    assertThat(
            bring(
                    "A1;Opastus parempaan kuntoon;Neuvonta on yhä hajallaan;Mallilan kunta;"
                        + "1.3.2015;31.12.2018;Uusimaa;120000;",
                    ROWS[1])
                .unchanged())
        .isEqualTo(2);
  }

  @Test
  void leavesAloneWhatSomebodyHereHasWritten() throws IOException {
    bring(ROWS);
    sharing.rename(project("A1"), "Neuvontapiste", ann);
    LocalizedText own = LocalizedText.english("Oma kuvaus");
    sharing.describe(project("A2"), stored -> stored.describedBy(own), ann);
    ImportReport report =
        bring(
            ROWS[0].replace("Opastus kuntoon", "Opastus"),
            ROWS[1].replace("90000", "95000"),
            ROWS[2]);

    assertThat(project("A1").name().in(FINNISH)).isEqualTo("Neuvontapiste");
    assertThat(project("A2").summary().orElseThrow().in(FINNISH)).isEqualTo("Oma kuvaus");
    assertThat(report.kept()).isEqualTo(1);
    assertThat(report.told().stream().map(told -> told.in(ENGLISH)))
        .anyMatch(told -> told.startsWith("changed both here and in the register"));
  }

  @Test
  void findsAnOrganisationThatIsHereAndNamesPersonsOnlyWhereMapped() throws IOException {
    Organisation town = sharing.organisation("Esimerkkilän  kaupunki", Term.of("municipality"));
    RegisterImport register = register(ROWS);
    Mapping mapping = register.propose().mapping();
    assertThat(mapping.columns()).containsEntry("Vastuuhenkilö", Field.LEAVE_OUT);
    ImportReport report =
        register.into(sharing, programme, ann, mapping.with("Vastuuhenkilö", Field.PERSON), OPEN);

    assertThat(project("A1").leads()).containsExactly(town.id());
    assertThat(project("A1").contacts()).containsExactly(person.id());
    assertThat(project("A2").contacts()).isEmpty();
    assertThat(report.told().stream().map(told -> told.in(ENGLISH)))
        .anyMatch(told -> told.startsWith("somebody is named who is not known here"));
  }

  @Test
  void opensNothingThatNobodyAskedToOpen() throws IOException {
    RegisterImport register = register(ROWS);
    register.into(
        sharing, programme, ann, register.propose().mapping(), ImportOptions.drafts(ENGLISH));
    assertThat(sharing.projects(programme, Cursor.first(9), Viewer.anyone()).items()).isEmpty();
  }

  @Test
  void makesNoOverlapOfBoilerplate() throws IOException {
    String[] rows = new String[40];
    for (int i = 0; i < rows.length; i++) {
      rows[i] =
          "B%d;%s;;Esimerkkilän kaupunki;1.1.2015;31.12.2016;Uusimaa;100;"
              .formatted(i, i % 2 == 0 ? "Tekninen apu" : "Kehittämishanke");
    }
    bring(rows);

    assertThat(sharing.overlaps(project("B0"), Viewer.unrestricted())).isEmpty();
    assertThat(sharing.overlaps(project("B1"), Viewer.unrestricted())).isEmpty();
  }

  @Test
  void rejectsARowWithoutNameAndShowsTheOthers() throws IOException {
    RegisterImport register = register(ROWS[0], "A9;;Jotakin;;;;;;");
    Trial trial = register.tryOut(register.propose().mapping(), OPEN);

    assertThat(trial.rejected()).isEqualTo(1);
    assertThat(trial.told().stream().map(told -> told.in(ENGLISH)))
        .anyMatch(told -> told.endsWith("the project has no name"));
    assertThat(trial.first().stream().map(Worded::toString))
        .anyMatch(
            shown ->
                shown.contains("led by: Esimerkkilän kaupunki")
                    && shown.contains("from – to: 2015-03-01–2017-02-28"));
  }

  @Test
  void keepsItsKindInTheMappingFile() throws IOException {
    RegisterImport register = register(ROWS);
    Mapping mapping = register.propose().mapping();
    StringWriter out = new StringWriter();
    mapping.write(out);
    Path file = Files.writeString(folder.resolve("mapping.yaml"), out.toString());

    assertThat(Mapping.read(file)).isEqualTo(mapping);
    assertThat(out.toString()).startsWith("# What a column can be: id, name, description,");
    Files.writeString(file, out.toString().replace("kind: project", "kind: lesson"));
    assertThatExceptionOfType(InvalidFileException.class)
        .isThrownBy(() -> Mapping.read(file))
        .withMessageContaining("'name' is not one of");
    Project other = sharing.plan("Other").facing("Queues").start(ann);
    assertThatExceptionOfType(InvalidFileException.class)
        .isThrownBy(() -> register.into(sharing, other, ann, mapping, OPEN))
        .withMessageContaining("kind 'project'");
  }
}
