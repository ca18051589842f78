package fi.oppienjako.lessons.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.Interval;
import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.concept.Transition;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Plans that break no rule, their parts, and the question what breaks in another. */
final class Plans {

  /** Carries everything and answers for follow-up. */
  static final Role TEAM =
      Role.of(Id.of("team"), text("Team", "Tiimi", "Teamet"), Perspective.values())
          .answeringFor(LoopStep.MEASURE);

  private Plans() {}

  static LocalizedText text(String english, String finnish, String swedish) {
    return LocalizedText.english(english)
        .with(Languages.FINNISH, finnish)
        .with(Languages.SWEDISH, swedish);
  }

  /** Done by the team from every perspective. */
  static Activity activity(String id) {
    return Activity.of(Id.of(id), text(id + " en", id + " fi", id + " sv"), Perspective.values())
        .doneBy(TEAM);
  }

  /** Captures and shares every week, beyond the team. */
  static Activity learning(String id) {
    return activity(id)
        .serving(LoopStep.CAPTURE, LoopStep.SHARE)
        .openAt(Openness.STUDIO)
        .every(Interval.weeks(1));
  }

  /** A phase with nothing but these activities. */
  static Phase bare(String id, Activity... activities) {
    return Phase.of(Id.of(id), text(id + " en", id + " fi", id + " sv"), activities);
  }

  /** A phase that learns, after these activities. */
  static Phase phase(String id, Activity... activities) {
    List<Activity> all = new ArrayList<>(List.of(activities));
    all.add(learning(id + "-learning"));
    return bare(id, all.toArray(Activity[]::new));
  }

  static ProcessModel process(Phase... phases) {
    return ProcessModel.inOrder(List.of(TEAM), List.of(phases));
  }

  static Transition way(String from, String to) {
    return new Transition(Id.of(from), Id.of(to));
  }

  /** Three phases with a loop back, two roles that share the perspectives: nothing to remark. */
  static ProcessModel good() {
    Role designer =
        Role.of(
            Id.of("designer"),
            text("Service designer", "Palvelumuotoilija", "Tjänstedesigner"),
            Perspective.DESIGN,
            Perspective.SYSTEMS);
    Role host =
        Role.of(Id.of("host"), text("Host", "Emäntä", "Värd"), Perspective.COMMUNITY)
            .answeringFor(LoopStep.SHARE, LoopStep.MEASURE);
    Phase grasp =
        bare(
                "grasp",
                activity("map").doneBy(designer, host).serving(LoopStep.LOOK_UP),
                activity("interview").doneBy(host, designer),
                notes("grasp", designer))
            .needing(Perspective.DESIGN);
    Phase develop =
        bare(
            "develop",
            activity("pilot").doneBy(designer, host).serving(LoopStep.DO),
            notes("develop", designer));
    Phase tell =
        bare(
            "tell",
            activity("coffee")
                .doneBy(host, designer)
                .serving(LoopStep.SHARE)
                .openAt(Openness.AGORA)
                .every(Interval.months(1)),
            notes("tell", designer));
    return new ProcessModel(
        List.of(designer, host),
        List.of(grasp, develop, tell),
        Set.of(
            way("grasp", "develop"),
            way("develop", "grasp"),
            way("develop", "develop"),
            way("develop", "tell")));
  }

  private static Activity notes(String phase, Role role) {
    return Activity.of(
            Id.of(phase + "-notes"),
            text("Notes", "Muistiinpanot", "Anteckningar"),
            Perspective.DESIGN)
        .doneBy(role)
        .serving(LoopStep.CAPTURE)
        .every(Interval.weeks(2));
  }

  static Findings findings(ProcessModel process) {
    return Review.of(process, Rhythm.DEFAULT).findings();
  }

  /** The one thing that is wrong with {@code process}, told differently in each language. */
  static Finding onlyFinding(ProcessModel process) {
    Findings findings = findings(process);
    assertThat(findings).hasSize(1);
    Finding finding = findings.iterator().next();
    assertThat(List.of(finding.message(), finding.advice()))
        .allSatisfy(
            told ->
                assertThat(Languages.SPOKEN.stream().map(told::in).distinct())
                    .hasSameSizeAs(Languages.SPOKEN));
    return finding;
  }
}
