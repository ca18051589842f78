package fi.oppienjako.lessons.export.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.cocreation.CoCreation;
import fi.oppienjako.lessons.core.cocreation.Contribution;
import fi.oppienjako.lessons.core.cocreation.JointAction;
import fi.oppienjako.lessons.core.cocreation.KeyResult;
import fi.oppienjako.lessons.core.cocreation.Roadmap;
import fi.oppienjako.lessons.core.cocreation.RoadmapItem;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.network.ContactState;
import fi.oppienjako.lessons.core.network.Network;
import fi.oppienjako.lessons.core.network.NetworkActor;
import fi.oppienjako.lessons.core.network.Tie;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.export.Office;
import fi.oppienjako.lessons.export.workbook.Told;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkSheetsTest {

  private static final Term BOOKS = Term.of("library");
  private static final Term PARISH = Term.of("parish");
  private static final LocalDate DAY = LocalDate.of(2025, 11, 3);

  private final Office office = new Office();
  private final By by = By.by(office.ann);
  private final Organisation library = office.sharing.organisation("=The library", BOOKS);
  private final Organisation chapel = office.sharing.organisation("Chapel, old", PARISH);
  private final Network network = network();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en"})
  void changesNothingWhenItComesBackAsItWent(String tag) throws IOException {
    Locale language = Locale.forLanguageTag(tag);

    for (Path file : List.of(workbook(language), csv(language))) {
      assertThat(ReturnedNetwork.read(file).takeIn(office.sharing, network, by, language))
          .isEmpty();
    }
    assertThat(now()).isEqualTo(network);
  }

  @Test
  void writesTheColumnsThatKumuTakes() throws IOException {
    Path out = csv(Languages.ENGLISH);

    assertThat(Files.readString(out.resolve("elements.csv")).lines())
        .startsWith("Label,Type,Description,Tags,ID,Kinds of actor,Area,Contact")
        .anySatisfy(line -> assertThat(line).startsWith("'=The library,library,,library,"))
        .anySatisfy(line -> assertThat(line).startsWith("\"Chapel, old\",parish,,parish,"));
    assertThat(Files.readString(out.resolve("connections.csv")).lines())
        .containsExactly(
            "From,To,Type,Direction,Since,Until",
            "'=The library,\"Chapel, old\",shared premises,directed,2025-11-03,");
  }

  @Test
  void showsJointActionsAndDoesNotTakeThemForActors() throws IOException {
    JointAction action = jointAction("Chapel, old");
    Path out = csv(Languages.ENGLISH);
    String label = "\"Chapel, old (" + action.id() + ")\"";

    assertThat(Files.readString(out.resolve("elements.csv")).lines())
        .contains(label + ",Joint action,,,joint-action/" + action.id() + ",,,agreed");
    assertThat(Files.readString(out.resolve("connections.csv")).lines())
        .contains("'=The library," + label + ",is responsible for,directed,2026-03-02,2026-05-01");
    for (Path file : List.of(workbook(Languages.FINNISH), out)) {
      assertThat(ReturnedNetwork.read(file).takeIn(office.sharing, network, by, Languages.ENGLISH))
          .isEmpty();
    }
    assertThat(now()).isEqualTo(network);
  }

  private JointAction jointAction(String place) {
    Session workshop =
        office.sharing.save(
            Session.of(Id.of("workshop"), office.desk, LocalizedText.english("Workshop"), DAY)
                .as(Term.of("workshop"), Openness.AGORA, Set.of()));
    CoCreation together = office.sharing.coCreation();
    Contribution idea = together.contribute(workshop, "One desk for all", by);
    RoadmapItem skills = RoadmapItem.of(Id.of("skills"), LocalizedText.english("Skills"), idea);
    RoadmapItem desk = RoadmapItem.of(Id.of("desk"), LocalizedText.english(place), idea);
    Roadmap roadmap =
        together
            .roadmaps()
            .draft(
                together.roadmaps().begin(office.desk, by),
                content -> content.with(KeyResult.of(skills, desk)),
                by);
    return together.jointActions().agree(roadmap, desk.id(), library, LocalDate.of(2026, 5, 1), by);
  }

  @Test
  void takesNewActorsTiesAndStepsOfTheContact() throws IOException {
    Path map = Files.createDirectories(folder.resolve("map"));
    Files.writeString(
        map.resolve("elements.csv"),
        """
        Label,Type,Contact
        "Chapel, old",parish,contacted
        Village hall,association,
        """);
    Files.writeString(
        map.resolve("connections.csv"),
        """
        From,To,Type,Direction
        Village hall,"Chapel, old",guides customers to,mutual
        """);

    List<Told> tried =
        ReturnedNetwork.read(map).tryOut(office.sharing, network, by, Languages.ENGLISH);
    assertThat(now()).isEqualTo(network);
    List<Told> told =
        ReturnedNetwork.read(map).takeIn(office.sharing, network, by, Languages.ENGLISH);

    assertThat(told).extracting(Told::toString).containsExactlyElementsOf(lines(tried));
    assertThat(lines(told))
        .contains(
            "elements.csv!3: the actor “Village hall” was added to the map",
            "connections.csv!2: the connection was added: Village hall – Chapel, old",
            "elements.csv!2: “Chapel, old”: contacted")
        .anySatisfy(line -> assertThat(line).contains("no mutual ones"))
        .anySatisfy(line -> assertThat(line).contains("today as their first day"));
    assertThat(now().actors().all()).hasSize(3);
    assertThat(now().actors().get(chapel.id()).state()).isEqualTo(ContactState.CONTACTED);
    assertThat(now().actors().get(library.id()).state()).isEqualTo(ContactState.JOINED);
  }

  @Test
  void tellsWhatANetworkCannotHoldAndInventsNothing() throws IOException {
    Path elements =
        Files.writeString(
            folder.resolve("elements.csv"),
            """
            Label,Type,Description,Tags
            Ann Example,Person,,
            Somebody,,,
            Village hall,association,Open on Mondays,cosy|old
            """);
    Path map = folder.resolve("map");
    Files.createDirectories(map);
    Files.move(elements, map.resolve("elements.csv"));
    Files.writeString(map.resolve("connections.csv"), "From,To,Type\nVillage hall,Nobody,knows\n");

    List<Told> told =
        ReturnedNetwork.read(map).takeIn(office.sharing, network, by, Languages.ENGLISH);

    assertThat(lines(told))
        .contains(
            "elements.csv!3: the actor “Somebody” has no kind (Type)",
            "connections.csv!2: “Nobody” is not on the map")
        .anySatisfy(line -> assertThat(line).contains("a person is not taken in"))
        .anySatisfy(line -> assertThat(line).contains("Descriptions were not taken in"))
        .anySatisfy(line -> assertThat(line).contains("Tags other than"));
    assertThat(now().actors().all()).hasSize(3);
  }

  private static List<String> lines(List<Told> told) {
    return told.stream().map(Told::toString).toList();
  }

  private Network network() {
    var networks = office.sharing.supportNetwork();
    Network begun = networks.begin(office.desk, "Support in the lakes", Term.of("lakes"), by);
    Network mapped =
        networks.change(
            begun,
            stored ->
                stored
                    .with(NetworkActor.in(stored.area(), library.id(), BOOKS))
                    .with(NetworkActor.national(chapel.id(), PARISH))
                    .with(Tie.since(DAY, library.id(), chapel.id(), Term.of("shared premises"))),
            by);
    return networks.join(networks.contact(mapped, library, by), library, by);
  }

  private Network now() {
    return office
        .sharing
        .store()
        .<Network>read(Viewer.unrestricted(), seen -> seen.get(Network.KIND, network.id()));
  }

  private NetworkSheets sheets(Locale language) {
    return office
        .sharing
        .store()
        .<NetworkSheets>read(
            Viewer.unrestricted(), seen -> NetworkSheets.of(network, seen, language));
  }

  private Path workbook(Locale language) throws IOException {
    Path file = folder.resolve(language + ".xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      sheets(language).writeXlsx(out, Office.NOON);
    }
    return file;
  }

  private Path csv(Locale language) throws IOException {
    Path map = Files.createDirectories(folder.resolve(language.toString()));
    try (OutputStream elements = Files.newOutputStream(map.resolve("elements.csv"));
        OutputStream connections = Files.newOutputStream(map.resolve("connections.csv"))) {
      sheets(language).writeElements(elements);
      sheets(language).writeConnections(connections);
    }
    return map;
  }
}
