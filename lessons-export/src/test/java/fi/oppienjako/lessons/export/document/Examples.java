package fi.oppienjako.lessons.export.document;

import static fi.oppienjako.lessons.core.people.By.by;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.GuidingQuestion;
import fi.oppienjako.lessons.core.concept.Interval;
import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.concept.Practice;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.concept.Vocabulary;
import fi.oppienjako.lessons.core.lesson.Comment;
import fi.oppienjako.lessons.core.lesson.CommentThread;
import fi.oppienjako.lessons.core.lesson.Evidence;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonDraft;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.lesson.Result;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Adaptation;
import fi.oppienjako.lessons.core.programme.Challenge;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.AsTold;
import fi.oppienjako.lessons.core.reuse.Chain;
import fi.oppienjako.lessons.core.reuse.Delay;
import fi.oppienjako.lessons.core.reuse.Figure;
import fi.oppienjako.lessons.core.reuse.Flow;
import fi.oppienjako.lessons.core.reuse.Outcome;
import fi.oppienjako.lessons.core.reuse.ResultCard;
import fi.oppienjako.lessons.core.reuse.Stage;
import fi.oppienjako.lessons.core.sharing.Overdue;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Made-up things to be written down. */
final class Examples {

  static final Instant NOON = Instant.parse("2022-10-03T12:00:00Z");
  static final Person ANNA = Person.of(Id.of("anna"), "Anna Example");
  static final Project PROJECT =
      Project.of(
              Id.of("guidance"),
              text("Guidance in order", "Ohjeet järjestykseen", "Ordning på anvisningarna"),
              Challenge.of(
                  text(
                      "Guidance lives in forty places.\n\nNobody knows which is the newest.",
                      "Ohjeita on neljässäkymmenessä paikassa.",
                      "Anvisningar finns på fyrtio ställen."),
                  by(ANNA),
                  NOON))
          .asExample();

  private Examples() {}

  static LocalizedText text(String english, String finnish, String swedish) {
    return LocalizedText.english(english)
        .with(Languages.FINNISH, finnish)
        .with(Languages.SWEDISH, swedish);
  }

  static ProcessModel process() {
    Role expert =
        new Role(
            Id.of("expert"),
            text("Expert", "Asiantuntija", "Expert"),
            List.of(text("the way of working", "työtapa", "arbetssättet")),
            Set.of(Perspective.DESIGN),
            Set.of(LoopStep.MEASURE));
    Role contact =
        Role.of(
            Id.of("contact"),
            text("Contact person", "Yhteyshenkilö", "Kontaktperson"),
            Perspective.COMMUNITY);
    Activity interviews =
        new Activity(
            Id.of("interviews"),
            text("Interviews", "Haastattelut", "Intervjuer"),
            Optional.of(
                text(
                    "Talk with those at the desk.",
                    "Puhukaa asiakaspalvelun kanssa.",
                    "Tala med dem vid disken.")),
            Set.of(Perspective.DESIGN),
            Set.of(Id.of("expert")),
            Openness.STUDIO,
            Set.of(LoopStep.LOOK_UP, LoopStep.CAPTURE),
            Optional.of(Interval.weeks(2)));
    Activity coffee =
        new Activity(
            Id.of("coffee"),
            text("Morning coffee", "Aamukahvit", "Morgonkaffe"),
            Optional.empty(),
            Set.of(Perspective.COMMUNITY),
            Set.of(Id.of("expert"), Id.of("contact")),
            Openness.AGORA,
            Set.of(LoopStep.SHARE),
            Optional.of(Interval.months(1)));
    Phase grasp =
        new Phase(
            Id.of("grasp"),
            text("Grasping the challenge", "Haasteen ymmärtäminen", "Att förstå utmaningen"),
            Optional.of(
                text("Know whom it touches.", "Tiedetään, ketä se koskee.", "Veta vem det berör.")),
            Set.of(Perspective.DESIGN),
            List.of(
                new GuidingQuestion(
                    Id.of("grasp.1"),
                    text("Who is touched?", "Ketä se koskee?", "Vem berörs?"),
                    Optional.of(Term.of("public-authority")))),
            List.of(
                new Practice(
                    text("A customer survey", "Asiakaskysely", "En kundenkät"),
                    Optional.of(URI.create("https://example.org/survey")),
                    Optional.of(text("A library", "Eräs kirjasto", "Ett bibliotek")))),
            List.of(interviews));
    Phase develop =
        Phase.of(Id.of("develop"), text("Developing", "Kehittäminen", "Utveckling"), coffee);
    return ProcessModel.inOrder(List.of(expert, contact), List.of(grasp, develop));
  }

  static Plan plan() {
    return Plan.own(PROJECT, process());
  }

  /** One that departs from {@link #playbook()}. */
  static Plan adaptedPlan() {
    return Plan.following(PROJECT, playbook())
        .adapted(
            new Adaptation.DropActivity(Id.of("coffee")),
            new Adaptation.RepeatPhase(Id.of("develop"), Id.of("again"), Id.of("develop")),
            new Adaptation.Rename(
                Adaptation.Part.PHASE,
                "again",
                text("A second try", "Toinen kokeilu", "Ett andra försök")));
  }

  static Playbook playbook() {
    return new Playbook(
        Id.of("expert-support"),
        3,
        text("Expert support", "Asiantuntijatuki", "Expertstöd"),
        Optional.of(
            text(
                "Experts instead of money.",
                "Asiantuntijoita rahan sijaan.",
                "Experter i stället för pengar.")),
        Optional.of(
            text("Made up for a test.", "Keksitty testiä varten.", "Påhittat för ett test.")),
        process(),
        Rhythm.DEFAULT,
        vocabulary());
  }

  static Vocabulary vocabulary() {
    return new Vocabulary(
        Map.of(
            Term.of("busy-desk"),
            text("a busy desk", "kiireinen palvelupiste", "en livlig disk"),
            Term.of("public-authority"),
            text("public authorities", "viranomaiset", "myndigheter")));
  }

  static Lesson lesson() {
    Lesson draft =
        LessonDraft.in(Languages.ENGLISH)
            .titled(text("Book time ahead", "Varaa aika ajoissa", "Boka tid i förväg"))
            .observed("Nobody at the desk had time.\nWe waited for three weeks.")
            .because("Mornings are full.")
            .recommends("Book afternoons, a month ahead.")
            .went(Result.FAILURE)
            .appliesWhen(
                Condition.people("busy desk")
                    .meaning(text("queues every morning", "jonoja joka aamu", "köer varje morgon")))
            .from(Perspective.COMMUNITY)
            .restingOn(
                new Evidence(
                    LocalizedText.english("Calendar of the desk"),
                    Optional.of(URI.create("https://example.org/calendar"))))
            .capture(Id.of("l1"), PROJECT, by(ANNA), NOON);
    return draft
        .submit(by(ANNA), NOON.plus(Duration.ofDays(1)))
        .validate(by(Id.of("bo")).because("two others saw it too"), NOON.plus(Duration.ofDays(2)))
        .share(Openness.STUDIO, by(Id.of("bo")), NOON.plus(Duration.ofDays(3)))
        .share(Openness.AGORA, by(Id.of("bo")), NOON.plus(Duration.ofDays(9)));
  }

  /** Two threads; in the first a reply that the project hid, and a reply to it. */
  static List<CommentThread> discussion() {
    Optional<Openness> agora = Optional.of(Openness.AGORA);
    By bo = by(Id.of("bo"));
    Comment here =
        Comment.on(
            lesson(),
            Id.of("c1"),
            text("Here too.\n\nEvery spring.", "Meilläkin.", "Hos oss också."),
            agora,
            by(ANNA),
            NOON.plus(Duration.ofDays(10)));
    Comment abuse =
        here.reply(
                Id.of("c2"),
                LocalizedText.english("You are a thief."),
                bo,
                NOON.plus(Duration.ofDays(11)))
            .hide(by(ANNA).because("abuse"), NOON.plus(Duration.ofDays(12)));
    Comment calm =
        abuse.reply(
            Id.of("c3"),
            LocalizedText.english("Let us stay with the lesson."),
            by(ANNA),
            NOON.plus(Duration.ofDays(13)));
    Comment inside =
        Comment.on(
            lesson(),
            Id.of("c4"),
            LocalizedText.english("Ask the mayor first."),
            Optional.empty(),
            bo,
            NOON.plus(Duration.ofDays(14)));
    return CommentThread.of(List.of(here, abuse, calm, inside));
  }

  static Lesson draft() {
    return LessonDraft.in(Languages.ENGLISH)
        .titled("Ask first")
        .observed("Nobody had asked.")
        .capture(Id.of("d1"), PROJECT, by(ANNA), NOON);
  }

  static ProcessModel otherProcess() {
    return ProcessModel.inOrder(
        List.of(), List.of(Phase.of(Id.of("only"), LocalizedText.english("Only"))));
  }

  static Names names() {
    return Names.builder()
        .lesson(lesson())
        .organisation(
            Organisation.of(
                Id.of("town"),
                text("Town of Example", "Esimerkkilä", "Exempelstad"),
                Term.of("town")))
        .phasesOf(process())
        .person(ANNA)
        .project(PROJECT)
        .build();
  }

  static ResultCard card() {
    Figure<Lesson> all = lessons(8);
    return new ResultCard(
        PROJECT.id().value(),
        PROJECT.name(),
        Viewer.anyone().at(Openness.ARENA, PROJECT).memberOf(PROJECT),
        Openness.ARENA,
        Optional.of(0),
        LocalDate.parse("2022-12-15"),
        Map.of(LessonState.SHARED, lessons(6), LessonState.DRAFT, figure("l7", "l8")),
        Map.of(Openness.AGORA, lessons(4), Openness.ARENA, figure("l5", "l6")),
        Map.of(Perspective.COMMUNITY, lessons(6), Perspective.DESIGN, figure("l7")),
        Map.of(Id.of("grasp"), lessons(6), Id.of("unknown"), figure("l7", "l8")),
        new Chain(
            Map.of(
                Stage.CAPTURED, all,
                Stage.VALIDATED, lessons(6),
                Stage.SHARED, lessons(6),
                Stage.LOOKED_UP, lessons(3),
                Stage.REUSED, figure("l1"))),
        AsTold.NONE,
        Map.of(
            Outcome.HELPED,
            Figure.of(Set.of(Id.of("r1"))),
            Outcome.NOT,
            Figure.of(Set.of(Id.of("r2")))),
        List.of(
            new Flow(Id.of("town"), Id.of("agency"), Figure.of(Set.of(Id.of("r1"), Id.of("r2"))))),
        new Delay(Map.of(Id.of("l1"), Duration.ofDays(3), Id.of("l2"), Duration.ofHours(130))),
        new Delay(Map.of()),
        List.of(new Overdue(Overdue.What.CAPTURE, "guidance", LocalDate.parse("2022-11-30"))));
  }

  static ResultCard emptyCard(LocalizedText name) {
    Figure<Lesson> none = Figure.of(Set.of());
    return new ResultCard(
        "new",
        name,
        Viewer.anyone(),
        Openness.AGORA,
        Optional.empty(),
        LocalDate.parse("2022-12-15"),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        new Chain(Map.of(Stage.SHARED, none, Stage.LOOKED_UP, none, Stage.REUSED, none)),
        AsTold.NONE,
        Map.of(),
        List.of(),
        new Delay(Map.of()),
        new Delay(Map.of()),
        List.of());
  }

  private static Figure<Lesson> lessons(int count) {
    return figure(IntStream.rangeClosed(1, count).mapToObj(i -> "l" + i).toArray(String[]::new));
  }

  private static Figure<Lesson> figure(String... ids) {
    return Figure.of(Stream.of(ids).map(Id::<Lesson>of).toList());
  }
}
