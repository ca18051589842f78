package fi.oppienjako.lessons.examples.story.cocreation;

import fi.oppienjako.lessons.core.cocreation.CoCreation;
import fi.oppienjako.lessons.core.cocreation.Contribution;
import fi.oppienjako.lessons.core.cocreation.ContributionStatus;
import fi.oppienjako.lessons.core.cocreation.Roadmap;
import fi.oppienjako.lessons.core.cocreation.RoadmapItem;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.text.Sentences;
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

  /** The part that {@code person}, who is made up, plays in the team. */
  LocalizedText role(String person) {
    Project project = project();
    return project.team().stream()
        .filter(member -> member.person().value().equals(person))
        .flatMap(member -> scene.process(project).role(member.role()).stream())
        .findFirst()
        .orElseThrow()
        .name();
  }

  /** What a line of the last version is called. */
  LocalizedText name(Id<RoadmapItem> line) {
    return roadmap().latest().content().item(line).orElseThrow().name();
  }

  /** Shows who gave {@code contribution}, and what. */
  void show(Contribution contribution) {
    String giver =
        contribution
            .organisation()
            .map(scene.wording()::organisation)
            .orElseGet(() -> scene.in("given.for-themselves"));
    scene.item("given", giver, contribution.text());
  }

  /** Shows what became of {@code contribution}, passage by passage. */
  void showWay(Contribution contribution) {
    for (History.Entry<ContributionStatus> step : contribution.history().entries()) {
      scene.detail("given.passage", step.at(), step.state().label());
    }
  }

  /** What the story says under {@code key}, in every language that it is told in. */
  static LocalizedText text(String key) {
    return text(key, Languages.SPOKEN);
  }

  /** What the story says under {@code key} in each of {@code languages}, the original first. */
  static LocalizedText text(String key, List<Locale> languages) {
    LocalizedText text = LocalizedText.of(languages.get(0), in(languages.get(0), key));
    for (Locale language : languages) {
      text = text.with(language, in(language, key));
    }
    return text;
  }

  /** What the story says under {@code key} in {@code language}. */
  static String in(Locale language, String key) {
    return Sentences.beside(DigitalRoadmapStory.class, language).in(key);
  }
}
