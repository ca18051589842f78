package fi.oppienjako.lessons.core.programme;

import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.Sets;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.GuidingQuestion;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.concept.Practice;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.concept.Transition;
import fi.oppienjako.lessons.core.concept.Vocabulary;
import fi.oppienjako.lessons.core.contract.Fixtures;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.programme.Adaptation.AddActivity;
import fi.oppienjako.lessons.core.programme.Adaptation.AddPhase;
import fi.oppienjako.lessons.core.programme.Adaptation.AddRole;
import fi.oppienjako.lessons.core.programme.Adaptation.DropActivity;
import fi.oppienjako.lessons.core.programme.Adaptation.DropPhase;
import fi.oppienjako.lessons.core.programme.Adaptation.DropRole;
import fi.oppienjako.lessons.core.programme.Adaptation.Part;
import fi.oppienjako.lessons.core.programme.Adaptation.Rename;
import fi.oppienjako.lessons.core.programme.Adaptation.RepeatPhase;
import fi.oppienjako.lessons.core.review.Review;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AdaptationTest {

  private static final Role GUIDE = Role.of(Id.of("guide"), text("Guide"), Perspective.DESIGN);
  private static final Role HOST = Role.of(Id.of("host"), text("Host"));
  private static final Activity LISTEN =
      Activity.of(Id.of("listen"), text("Listen"), Perspective.DESIGN)
          .doneBy(GUIDE, HOST)
          .openAt(Openness.ARENA);
  private static final Activity TALK = Activity.of(Id.of("talk"), text("Talk")).doneBy(GUIDE);
  private static final Phase GRASP =
      new Phase(
          Id.of("grasp"),
          text("Grasp"),
          Optional.of(text("See it")),
          Set.of(Perspective.DESIGN),
          List.of(
              new GuidingQuestion(Id.of("whom"), text("Whom?"), Optional.of(Term.of("funder")))),
          List.of(Practice.of(text("Go and see"))),
          List.of(LISTEN));
  private static final Phase SOLVE = Phase.of(Id.of("solve"), text("Solve"), TALK);
  private static final Phase TELL = Phase.of(Id.of("tell"), text("Tell"));
  private static final ProcessModel LINE =
      ProcessModel.inOrder(List.of(GUIDE, HOST), List.of(GRASP, SOLVE, TELL));

  /** As the line, and back from solving to grasping, and solving again at once. */
  private static final ProcessModel LOOP =
      new ProcessModel(
          LINE.roles(),
          LINE.phases(),
          Set.of(
              way("grasp", "solve"),
              way("solve", "tell"),
              way("solve", "grasp"),
              way("solve", "solve")));

  private static Transition way(String from, String to) {
    return new Transition(Id.of(from), Id.of(to));
  }

  private static List<String> phases(ProcessModel process) {
    return process.phases().stream().map(phase -> phase.id().value()).toList();
  }

  private static void refused(Adaptation change, ProcessModel process, String sentence) {
    assertThatExceptionOfType(ImpossibleStepException.class)
        .isThrownBy(() -> change.applyTo(process))
        .withMessage(sentence);
  }

  /** Every set of ways between three phases of which every one lies on a way from start to end. */
  @Test
  void aPhaseAddedAnywhereLeavesEveryPhaseOnAWay() {
    List<Transition> all =
        LINE.phases().stream()
            .flatMap(from -> LINE.phases().stream().map(to -> new Transition(from.id(), to.id())))
            .toList();
    int sound = 0;
    for (Set<Transition> ways : Sets.powerSet(Set.copyOf(all))) {
      ProcessModel process = new ProcessModel(LINE.roles(), LINE.phases(), ways);
      if (isSound(process)) {
        sound++;
        for (Phase after : LINE.phases()) {
          Phase added = Phase.of(Id.of("added"), text("Added"));
          ProcessModel more = new AddPhase(added, after.id()).applyTo(process);
          assertThat(isSound(more)).as("%s after %s", ways, after.id()).isTrue();
        }
      }
    }
    assertThat(sound).isGreaterThan(100);
  }

  private static boolean isSound(ProcessModel process) {
    return Review.of(process, Rhythm.DEFAULT).findings().stream()
        .map(finding -> finding.rule().value())
        .noneMatch(Set.of("phase-unreachable", "phase-without-way-to-end")::contains);
  }

  @Nested
  class Drops {

    @Test
    void aRoleThatActivitiesGoOnWithout() {
      ProcessModel changed = new DropRole(GUIDE.id()).applyTo(LOOP);
      assertThat(changed.roles()).containsExactly(HOST);
      assertThat(changed.activities())
          .containsExactly(LISTEN.doneBy(HOST), TALK.doneBy(Set.<Id<Role>>of()));
      assertThat(changed.transitions()).isEqualTo(LOOP.transitions());
    }

    @Test
    void anActivity() {
      ProcessModel changed = new DropActivity(LISTEN.id()).applyTo(LOOP);
      assertThat(changed.activities()).containsExactly(TALK);
      assertThat(changed.phases()).containsExactly(GRASP.doing(List.of()), SOLVE, TELL);
      assertThat(changed.transitions()).isEqualTo(LOOP.transitions());
    }

    @Test
    void aPhaseOfALine() {
      ProcessModel changed = new DropPhase(SOLVE.id()).applyTo(LINE);
      assertThat(changed).isEqualTo(ProcessModel.inOrder(LINE.roles(), List.of(GRASP, TELL)));
      assertThat(new DropPhase(GRASP.id()).applyTo(LINE).start()).isEqualTo(SOLVE);
      assertThat(new DropPhase(TELL.id()).applyTo(LINE).end()).isEqualTo(SOLVE);
      assertThat(new DropPhase(TELL.id()).applyTo(LINE).transitions())
          .containsExactly(way("grasp", "solve"));
    }

    @Test
    void aPhaseThatLoopsLeadThrough() {
      ProcessModel changed = new DropPhase(SOLVE.id()).applyTo(LOOP);
      assertThat(changed.transitions()).containsExactly(way("grasp", "tell"));
      ProcessModel back = new DropPhase(GRASP.id()).applyTo(LOOP);
      assertThat(back.transitions())
          .containsExactlyInAnyOrder(way("solve", "tell"), way("solve", "solve"));
    }

    @Test
    void notTheOnlyPhase() {
      ProcessModel one = ProcessModel.inOrder(List.of(), List.of(TELL));
      refused(
          new DropPhase(TELL.id()),
          one,
          "the only phase 'tell' cannot be dropped; add another first");
    }

    @Test
    void notWhatIsNotThere() {
      refused(
          new DropRole(Id.of("king")),
          LINE,
          "there is no role 'king' to change; the process has guide, host");
      refused(
          new DropRole(Id.of("king")),
          ProcessModel.inOrder(List.of(), List.of(TELL)),
          "there is no role 'king' to change; there is none, so add one first");
      refused(
          new DropActivity(Id.of("sing")),
          LINE,
          "there is no activity 'sing' to change; the process has listen, talk");
      refused(
          new DropPhase(Id.of("rest")),
          LINE,
          "there is no phase 'rest' to change; the process has grasp, solve, tell");
    }
  }

  @Nested
  class Adds {

    private final Phase look = Phase.of(Id.of("look"), text("Look"));

    @Test
    void aRole() {
      Role king = Role.of(Id.of("king"), text("King"));
      assertThat(new AddRole(king).applyTo(LOOP))
          .isEqualTo(
              new ProcessModel(List.of(GUIDE, HOST, king), LOOP.phases(), LOOP.transitions()));
    }

    @Test
    void anActivityLastInAPhase() {
      Activity sing = Activity.of(Id.of("sing"), text("Sing")).doneBy(HOST);
      ProcessModel changed = new AddActivity(sing, GRASP.id()).applyTo(LOOP);
      assertThat(changed.phases()).containsExactly(GRASP.doing(List.of(LISTEN, sing)), SOLVE, TELL);
    }

    @Test
    void aPhaseInALine() {
      assertThat(new AddPhase(look, GRASP.id()).applyTo(LINE))
          .isEqualTo(ProcessModel.inOrder(LINE.roles(), List.of(GRASP, look, SOLVE, TELL)));
      assertThat(new AddPhase(look, TELL.id()).applyTo(LINE))
          .isEqualTo(ProcessModel.inOrder(LINE.roles(), List.of(GRASP, SOLVE, TELL, look)));
    }

    @Test
    void aPhaseWhereLoopsLeadBack() {
      ProcessModel changed = new AddPhase(look, SOLVE.id()).applyTo(LOOP);
      assertThat(phases(changed)).containsExactly("grasp", "solve", "look", "tell");
      assertThat(changed.transitions())
          .containsExactlyInAnyOrder(
              way("grasp", "solve"),
              way("solve", "look"),
              way("look", "tell"),
              way("solve", "grasp"),
              way("solve", "solve"));
    }

    @Test
    void notWhatIsThereAlready() {
      refused(
          new AddRole(GUIDE),
          LINE,
          "the plan cannot be changed in this way: more than one role has the id "
              + "'guide'; choose another id, or add what is not there first");
      refused(
          new AddActivity(TALK, TELL.id()),
          LINE,
          "the plan cannot be changed in this way: more than one activity has "
              + "the id 'talk'; choose another id, or add what is not there first");
      assertThatExceptionOfType(ImpossibleStepException.class)
          .isThrownBy(() -> new AddPhase(TELL, GRASP.id()).applyTo(LINE))
          .withMessageContaining("more than one phase has the id 'tell'");
    }

    @Test
    void nothingThatNamesWhatIsNotThere() {
      Activity sing = Activity.of(Id.of("sing"), text("Sing"));
      Activity royal = sing.doneBy(Set.of(Id.of("king")));
      refused(
          new AddActivity(royal, TELL.id()),
          LINE,
          "the plan cannot be changed in this way: activity 'sing' names the "
              + "role 'king', which is not there; choose another id, or add what is "
              + "not there first");
      refused(
          new AddActivity(sing, Id.of("rest")),
          LINE,
          "there is no phase 'rest' to change; the process has grasp, solve, tell");
      refused(
          new AddPhase(look, Id.of("rest")),
          LINE,
          "there is no phase 'rest' to change; the process has grasp, solve, tell");
    }
  }

  @Nested
  class Renames {

    @Test
    void aRoleAPhaseOrAnActivity() {
      assertThat(new Rename(Part.ROLE, "host", text("Hostess")).applyTo(LOOP))
          .isEqualTo(
              new ProcessModel(
                  List.of(GUIDE, HOST.named(text("Hostess"))), LOOP.phases(), LOOP.transitions()));
      assertThat(new Rename(Part.PHASE, "grasp", text("Hear")).applyTo(LOOP).phases())
          .containsExactly(GRASP.named(text("Hear")), SOLVE, TELL);
      assertThat(new Rename(Part.ACTIVITY, "talk", text("Chat")).applyTo(LOOP).phases())
          .containsExactly(GRASP, SOLVE.doing(List.of(TALK.named(text("Chat")))), TELL);
    }

    @Test
    void notWhatIsNotThere() {
      refused(
          new Rename(Part.ROLE, "grasp", text("X")),
          LINE,
          "there is no role 'grasp' to change; the process has guide, host");
      refused(
          new Rename(Part.PHASE, "guide", text("X")),
          LINE,
          "there is no phase 'guide' to change; the process has grasp, solve, tell");
      refused(
          new Rename(Part.ACTIVITY, "guide", text("X")),
          LINE,
          "there is no activity 'guide' to change; the process has listen, talk");
    }
  }

  @Nested
  class Repeats {

    private final Adaptation again = new RepeatPhase(GRASP.id(), Id.of("again"), SOLVE.id());

    @Test
    void aPhaseUnderAnotherIdentifier() {
      Phase repeated = again.applyTo(LINE).phase(Id.of("again")).orElseThrow();
      assertThat(repeated)
          .isEqualTo(
              new Phase(
                  Id.of("again"),
                  text("Grasp"),
                  Optional.of(text("See it")),
                  Set.of(Perspective.DESIGN),
                  List.of(
                      new GuidingQuestion(
                          Id.of("whom.again"), text("Whom?"), Optional.of(Term.of("funder")))),
                  List.of(Practice.of(text("Go and see"))),
                  List.of(LISTEN.as(Id.of("listen.again")))));
      assertThat(again.applyTo(LINE).transitions())
          .containsExactlyInAnyOrder(
              way("grasp", "solve"), way("solve", "again"), way("again", "tell"));
    }

    @Test
    void aPhaseAlongALoop() {
      ProcessModel changed = again.applyTo(LOOP);
      assertThat(phases(changed)).containsExactly("grasp", "solve", "again", "tell");
      assertThat(changed.transitions())
          .containsExactlyInAnyOrder(
              way("grasp", "solve"),
              way("solve", "again"),
              way("again", "tell"),
              way("solve", "grasp"),
              way("solve", "solve"));
    }

    @Test
    void notWhatIsNotThereNorUnderAnIdentifierThatIs() {
      refused(
          new RepeatPhase(Id.of("rest"), Id.of("again"), SOLVE.id()),
          LINE,
          "there is no phase 'rest' to change; the process has grasp, solve, tell");
      refused(
          new RepeatPhase(GRASP.id(), Id.of("again"), Id.of("rest")),
          LINE,
          "there is no phase 'rest' to change; the process has grasp, solve, tell");
      refused(
          new RepeatPhase(TELL.id(), Id.of("solve"), SOLVE.id()),
          LINE,
          "the plan cannot be changed in this way: more than one phase has the "
              + "id 'solve'; choose another id, or add what is not there first");
      String longest = "x".repeat(60);
      refused(
          new RepeatPhase(SOLVE.id(), Id.of(longest), SOLVE.id()),
          LINE,
          "'%s' is too long to follow 'talk'; repeat the phase under a shorter id"
              .formatted(longest));
      String fits = "x".repeat(59);
      assertThat(new RepeatPhase(SOLVE.id(), Id.of(fits), SOLVE.id()).applyTo(LINE).activities())
          .extracting(activity -> activity.id().value())
          .containsExactly("listen", "talk", "talk." + fits);
    }
  }

  @Nested
  class InAPlan {

    private final Project project = Fixtures.project("home");
    private final Plan plan = Plan.own(project, LINE);
    private final Adaptation drop = new DropPhase(SOLVE.id());
    private final Adaptation rename = new Rename(Part.PHASE, "tell", text("Tell on"));

    @Test
    void areMadeOneAfterTheOtherAndKept() {
      Plan adapted = plan.adapted(drop).adapted(rename);
      assertThat(adapted).isEqualTo(plan.adapted(drop, rename));
      assertThat(adapted.adaptations()).containsExactly(drop, rename);
      assertThat(adapted.process())
          .isEqualTo(
              ProcessModel.inOrder(LINE.roles(), List.of(GRASP, TELL.named(text("Tell on")))));
      assertThat(adapted.playbook()).isEmpty();
      assertThat(adapted.openness()).isEqualTo(plan.openness());
      assertThat(plan.adaptations()).isEmpty();
    }

    @Test
    void areMadeAllOrNone() {
      assertThatExceptionOfType(ImpossibleStepException.class)
          .isThrownBy(() -> plan.adapted(drop, drop))
          .withMessage("there is no phase 'solve' to change; the process has grasp, tell");
    }
  }

  @Test
  void tellInThreeLanguagesWhatIsChanged() {
    List<Adaptation> all =
        List.of(
            new DropRole(Id.of("guide")),
            new DropPhase(Id.of("grasp")),
            new DropActivity(Id.of("talk")),
            new AddRole(HOST),
            new AddPhase(SOLVE, Id.of("grasp")),
            new AddActivity(TALK, Id.of("grasp")),
            new Rename(
                Part.PHASE,
                "tell",
                text("Tell on")
                    .with(Languages.FINNISH, "Kerro")
                    .with(Languages.SWEDISH, "Berätta")),
            new RepeatPhase(Id.of("grasp"), Id.of("again"), Id.of("solve")));
    assertThat(told(all, Languages.ENGLISH))
        .containsExactly(
            "dropped: role guide",
            "dropped: phase grasp",
            "dropped: activity talk",
            "added: role host, “Host”",
            "added: phase solve, “Solve”",
            "added: activity talk, “Talk”",
            "renamed: phase tell, to “Tell on”",
            "repeated: phase grasp, as again after solve");
    assertThat(told(all, Languages.FINNISH))
        .containsExactly(
            "jätetty pois: rooli guide",
            "jätetty pois: vaihe grasp",
            "jätetty pois: toimenpide talk",
            "lisätty: rooli host, ”Host”",
            "lisätty: vaihe solve, ”Solve”",
            "lisätty: toimenpide talk, ”Talk”",
            "nimetty uudelleen: vaihe tell, nyt ”Kerro”",
            "toistettu: vaihe grasp, tunnisteella again vaiheen solve jälkeen");
    assertThat(told(all, Languages.SWEDISH))
        .containsExactly(
            "utelämnat: rollen guide",
            "utelämnat: fasen grasp",
            "utelämnat: åtgärden talk",
            "tillagt: rollen host, ”Host”",
            "tillagt: fasen solve, ”Solve”",
            "tillagt: åtgärden talk, ”Talk”",
            "omdöpt: fasen tell, till ”Berätta”",
            "upprepat: fasen grasp, som again efter solve");
  }

  @Nested
  class DeparturesFromAPlaybook {

    private final Playbook playbook = playbook(LINE);
    private final Plan plan =
        Plan.following(Fixtures.project("home"), playbook)
            .adapted(
                new RepeatPhase(Id.of("grasp"), Id.of("again"), Id.of("solve")),
                new Rename(Part.PHASE, "again", text("Look again")),
                new DropActivity(Id.of("listen")),
                new Rename(Part.ROLE, "guide", text("Leader")),
                new DropRole(Id.of("guide")),
                new Rename(Part.ACTIVITY, "talk", text("Speak")),
                new DropPhase(Id.of("grasp")),
                new AddRole(Role.of(Id.of("guest"), text("Guest"))),
                new AddPhase(Phase.of(Id.of("end"), text("End")), Id.of("tell")),
                new AddActivity(Activity.of(Id.of("thank"), text("Thank")), Id.of("end")));

    @Test
    void areToldByTheNamesThatPartsHadAtTheTime() {
      assertThat(plan.departuresFrom(playbook))
          .extracting(told -> told.in(Languages.ENGLISH))
          .containsExactly(
              "repeated: phase “Grasp”, after “Solve”",
              "renamed: phase “Grasp”, to “Look again”",
              "dropped: activity “Listen”",
              "renamed: role “Guide”, to “Leader”",
              "dropped: role “Leader”",
              "renamed: activity “Talk”, to “Speak”",
              "dropped: phase “Grasp”",
              "added: role “Guest”",
              "added: phase “End”",
              "added: activity “Thank”");
    }

    @Test
    void areOneChangeWhereAPartIsDroppedAndAtOnceAddedInAnotherForm() {
      Plan changed =
          Plan.following(Fixtures.project("home"), playbook)
              .adapted(
                  new DropActivity(Id.of("listen")),
                  new AddActivity(Activity.of(Id.of("listen"), text("Listen well")), Id.of("tell")),
                  new DropRole(Id.of("guide")),
                  new AddRole(Role.of(Id.of("guest"), text("Guest"))));

      assertThat(changed.departuresFrom(playbook))
          .extracting(told -> told.in(Languages.SWEDISH))
          .containsExactly(
              "ändrat: åtgärden ”Listen well”",
              "utelämnat: rollen ”Guide”",
              "tillagt: rollen ”Guest”");
    }

    @Test
    void areToldByIdentifiersWhereThePlaybookHasChangedSince() {
      Plan dropping =
          Plan.following(Fixtures.project("home"), playbook)
              .adapted(new DropPhase(Id.of("solve")), new DropPhase(Id.of("grasp")));

      assertThat(
              dropping.departuresFrom(
                  playbook(ProcessModel.inOrder(LINE.roles(), List.of(GRASP, TELL)))))
          .extracting(told -> told.in(Languages.FINNISH))
          .containsExactly("jätetty pois: vaihe solve", "jätetty pois: vaihe ”Grasp”");
    }

    @Test
    void areNotToldOfAPlaybookThatThePlanDoesNotFollow() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Plan.own(Fixtures.project("home"), LINE).departuresFrom(playbook))
          .withMessageContaining("does not follow playbook");
    }

    private static Playbook playbook(ProcessModel process) {
      return new Playbook(
          Id.of("line"),
          0,
          text("Line"),
          Optional.empty(),
          Optional.empty(),
          process,
          Rhythm.DEFAULT,
          Vocabulary.EMPTY);
    }
  }

  private static List<String> told(List<Adaptation> all, Locale language) {
    List<String> told = new ArrayList<>();
    all.forEach(one -> told.add(one.told().in(language)));
    return told;
  }
}
