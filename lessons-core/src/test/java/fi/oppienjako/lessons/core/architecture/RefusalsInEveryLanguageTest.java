package fi.oppienjako.lessons.core.architecture;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.hour;
import static fi.oppienjako.lessons.core.contract.Fixtures.project;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static fi.oppienjako.lessons.core.contract.LessonFixtures.draft;
import static fi.oppienjako.lessons.core.contract.LessonFixtures.shared;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.CLEO;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.april;
import static fi.oppienjako.lessons.core.text.Languages.FINNISH;
import static fi.oppienjako.lessons.core.text.Languages.SWEDISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.cocreation.Roadmap;
import fi.oppienjako.lessons.core.cocreation.RoadmapComment;
import fi.oppienjako.lessons.core.cocreation.RoadmapContent;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.lesson.Action;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.programme.Adaptation;
import fi.oppienjako.lessons.core.support.Booking;
import fi.oppienjako.lessons.core.support.Engagement;
import fi.oppienjako.lessons.core.support.Expert;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is refused deep in the domain is said in the reader's language, to the last word. */
class RefusalsInEveryLanguageTest {

  /** Words of sentences and keys of states, none of which is a word of Finnish or Swedish. */
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?i)\\b(the|is|are|has|have|cannot|already|without|reason|another|first|from|days"
              + "|free|role|phase|activity|draft|open|done|dropped|waiting|shown|hidden|published"
              + "|expert can|share|correct)\\b|\\d{4}-\\d\\d-\\d\\d");

  private static final Expert DORA =
      Expert.of(Id.of("dora"), Id.of("programme"), Id.of("dora-p"), Engagement.TENDERED, Set.of())
          .available(april(1, 30), 10)
          .booked(booking("b1", 6));

  private static Booking booking(String id, int days) {
    return Booking.of(Id.of(id), Id.of("desk"), april(1, 15), days, CLEO, NOON);
  }

  private static Stream<Arguments> refusals() {
    Action done =
        Action.open(
                Id.of("call"), draft("queue", project("desk")), text("Call"), ANNA.person(), TODAY)
            .done(TODAY, text("They answered"));
    ProcessModel process =
        ProcessModel.inOrder(List.of(), List.of(Phase.of(Id.of("tell"), text("Tell"))));
    Roadmap drafted =
        Roadmap.begin(project("map"), ANNA, NOON).draft(RoadmapContent.NONE, ANNA, hour(1));
    Roadmap open = drafted.open(Openness.AGORA, ANNA, hour(2));
    RoadmapComment waiting = RoadmapComment.onDraft(Id.of("r1"), open, text("Hm"), BO, hour(3));
    return Stream.of(
        refusal(
            () -> done.dropped(TODAY, text("No")),
            "toimi ”call” on jo tilassa ”tehty”, joten sen tilaksi ei voi vaihtaa ”jätetty"
                + " tekemättä”; avaa sen sijaan uusi toimi",
            "uppgiften ”call” har redan statusen ”gjord” och kan inte få statusen ”görs "
                + "inte”; öppna en ny uppgift i stället"),
        refusal(
            () -> new Adaptation.DropRole(Id.of("king")).applyTo(process),
            "suunnitelmassa ei ole tällaista kohtaa: rooli ”king”; siinä ei ole yhtään, joten"
                + " lisää ensin sellainen",
            "i planen finns inget sådant att ändra: roll ”king”; det finns inga, så lägg först till"
                + " en"),
        refusal(
            () -> new Adaptation.DropPhase(Id.of("rest")).applyTo(process),
            "suunnitelmassa ei ole tällaista kohtaa: vaihe ”rest”; siinä on tell",
            "i planen finns inget sådant att ändra: fas ”rest”; det finns tell"),
        refusal(
            () -> DORA.booked(booking("b2", 5)),
            "asiantuntijalla ”dora” on ajalla 1.4.2026–15.4.2026 vapaana 4 pv, ei 5 pv; jo luvattu:"
                + " ”b1” (6 pv projektille ”desk”, 1.4.2026–15.4.2026); lupaa enintään niin monta"
                + " päivää, muita päiviä tai toinen asiantuntija",
            "experten ”dora” har för få lediga dagar under tiden 1.4.2026–15.4.2026 "
                + "(lediga: 4, önskade: 5); redan lovade är ”b1” (för projektet ”desk”, "
                + "1.4.2026–15.4.2026, antal dagar: 6); lova färre dagar, andra dagar eller en "
                + "annan expert"),
        refusal(
            () -> DORA.released(Id.of("b9"), CLEO, NOON),
            "asiantuntijalla ”dora” ei ole voimassa olevaa varausta ”b9”; voimassa: ”b1” (6 pv"
                + " projektille ”desk”, 1.4.2026–15.4.2026)",
            "experten ”dora” har ingen gällande bokning ”b9”; gällande: ”b1” (för "
                + "projektet ”desk”, 1.4.2026–15.4.2026, antal dagar: 6)"),
        refusal(
            () -> RoadmapComment.onDraft(Id.of("r2"), drafted, text("Hm"), BO, hour(3)),
            "digitiekartan ”map” versio 1 on tilassa ”luonnos”, joten sitä ei voi kommentoida"
                + " kokonaisuutena; kommentoi jotakin sen kohtaa tai odota, kunnes luonnos avataan"
                + " kommentoitavaksi",
            "version 1 av vägkartan ”map” har statusen ”utkast” och kan inte kommenteras som"
                + " helhet; kommentera någon av dess punkter eller vänta tills ett utkast är öppet"
                + " för kommentarer"),
        refusal(
            () -> waiting.hide(BO, hour(4)),
            "digitiekartan kommentti ”r1” on tilassa ”odottaa”, eikä tilaksi voi vaihtaa"
                + " ”piilotettu” ilman perustelua; kerro syy",
            "kommentaren till den digitala vägkartan ”r1” har statusen ”väntar” och kan "
                + "inte få statusen ”dold” utan motivering; ange skälet"),
        refusal(
            () ->
                History.of("begun", ANNA, start(TODAY))
                    .then("ended", ANNA, start(TODAY.minusDays(1))),
            "askel (1.3.2026) ei voi olla aiempi kuin sitä edeltävä askel (2.3.2026)",
            "ett steg från 1.3.2026 kan inte komma före steget från 2.3.2026, som det följer på"),
        refusal(
            () ->
                shared("queue", project("desk"), Openness.STUDIO)
                    .share(Openness.LAB, ANNA, hour(9)),
            "oppi ”queue” on jo avoin tasolla studio, ja sen voi avata vain laajemmin, ei tasolle"
                + " lab",
            "lärdomen ”queue” är redan öppen på nivån studio och kan bara öppnas för fler, inte på"
                + " nivån lab"));
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static Arguments refusal(ThrowingCallable step, String finnish, String swedish) {
    return arguments(step, finnish, swedish);
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void haveNoEnglishInThem(ThrowingCallable step, String finnish, String swedish) {
    ImpossibleStepException refusal = catchThrowableOfType(ImpossibleStepException.class, step);

    assertThat(refusal.in(FINNISH)).isEqualTo(finnish).doesNotContainPattern(ENGLISH);
    assertThat(refusal.in(SWEDISH)).isEqualTo(swedish).doesNotContainPattern(ENGLISH);
  }
}
