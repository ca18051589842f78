package fi.oppienjako.lessons.examples.story.cocreation;

import fi.oppienjako.lessons.core.cocreation.CoCreation;
import fi.oppienjako.lessons.core.cocreation.Contribution;
import fi.oppienjako.lessons.core.cocreation.ContributionStatus;
import fi.oppienjako.lessons.core.cocreation.Roadmap;
import fi.oppienjako.lessons.core.cocreation.RoadmapItem;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.text.Sentences;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** The roadmap with all that belongs to it, as its makers have it before them. */
record Workbench(Scene scene) {

  CoCreation coCreation() {
    return scene.sharing().coCreation();
  }

  Project project() {
    return scene.project("digital-roadmap");
  }

  Roadmap roadmap() {
    return coCreation().roadmaps().of(project(), scene.organiser()).orElseThrow();
  }

  List<Contribution> contributions() {
    return coCreation().contributions(project(), scene.organiser());
  }

  /** What {@code body} gave and of which nothing has become yet. */
  Contribution openFrom(String body) {
    return contributions().stream()
        .filter(given -> given.status() == ContributionStatus.OPEN)
        .filter(given -> given.organisation().filter(Id.of(body)::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }

  Organisation body(String id) {
    return scene.seen(
        scene.organiser(), seen -> seen.organisations().find(Id.of(id)).orElseThrow());
  }

  Session session(String id) {
    return scene.seen(scene.organiser(), seen -> seen.sessions().find(Id.of(id)).orElseThrow());
  }

  static By by(String person) {
    return By.by(Id.<Person>of(person));
  }

  /** The part that {@code person}, who is made up, plays in the team. */
  LocalizedText role(String person) {
    Project project = project();
    return scene.seen(
        scene.organiser(),
        seen ->
            project.team().stream()
                .filter(member -> member.person().value().equals(person))
                .flatMap(
                    member ->
                        seen
                            .plans()
                            .find(Plan.idFor(project.id()))
                            .orElseThrow()
                            .process()
                            .role(member.role())
                            .stream())
                .findFirst()
                .orElseThrow()
                .name());
  }

  /** What a line of the last version is called. */
  LocalizedText name(Id<RoadmapItem> line) {
    return roadmap().latest().content().line(line).orElseThrow().name();
  }

  /** Tells who gave {@code contribution}, and what. */
  void tell(Contribution contribution) {
    String giver =
        contribution
            .organisation()
            .map(scene.naming()::body)
            .orElseGet(() -> scene.sentences().in("given.for-themselves"));
    scene.item("given", giver, contribution.text());
  }

  /** Tells what became of {@code contribution}, passage by passage. */
  void tellWay(Contribution contribution) {
    for (History.Entry<ContributionStatus> step : contribution.history().entries()) {
      LocalDate day = LocalDate.ofInstant(step.at(), ZoneOffset.UTC);
      scene.detail("given.passage", day, step.state().label());
    }
  }

  /** What the story says under {@code key}, in every language that it is told in. */
  static LocalizedText told(String key) {
    return told(key, Languages.SPOKEN);
  }

  /** What the story says under {@code key} in each of {@code languages}, the original first. */
  static LocalizedText told(String key, List<Locale> languages) {
    LocalizedText told = LocalizedText.of(languages.get(0), in(languages.get(0), key));
    for (Locale language : languages) {
      told = told.with(language, in(language, key));
    }
    return told;
  }

  /** What the story says under {@code key} in {@code language}. */
  static String in(Locale language, String key) {
    return Sentences.beside(DigitalRoadmapStory.class, language).in(key);
  }

  /** Whether the library refuses {@code step}. */
  static boolean refuses(Runnable step) {
    try {
      step.run();
      return false;
    } catch (ImpossibleStepException refusal) {
      return true;
    }
  }
}
