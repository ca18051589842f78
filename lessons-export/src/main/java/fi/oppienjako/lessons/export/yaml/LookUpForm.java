package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.LookUp;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A look-up of existing knowledge.
 *
 * @param projects the projects; one in which something is wrong is left out
 */
record LookUpForm(Declared declared, ReplayedProjects projects, ReplayedLessons lives)
    implements Form<LookUp> {

  @Override
  public Optional<LookUp> read(Node node, Reading reading) {
    return Form.thing(this::lookUp).read(node, reading);
  }

  private Optional<LookUp> lookUp(Fields in) {
    Supplier<Id<LookUp>> id = in.one("look-up", Forms.id());
    Required<Id<Project>> project = in.one("project", declared.project());
    Supplier<Id<Person>> by = in.one("by", declared.person());
    Required<LocalDate> date = in.one("date", Forms.DATE);
    List<String> searched = in.all("searched", Forms.PLAIN);
    Form<LookUp.Found> form = Form.keys(found -> found(found, project.found(), date.found()));
    List<LookUp.Found> found = in.all("found", form);
    Optional<Openness> widest = widest(project.found(), date.found(), found);
    Optional<Openness> openness = in.maybe("openness", Forms.LEVEL);
    if (widest.isPresent() && openness.isPresent()) {
      Node at = in.node("openness").orElseThrow();
      found.stream()
          .flatMap(one -> lives.find(one.lesson()).stream())
          .forEach(
              lesson ->
                  ReplayedLessons.checkOpen(in.reading(), at, openness.get(), lesson, date.get()));
    }
    return in.make(
            () ->
                widest.map(
                    wide ->
                        new LookUp(
                            id.get(),
                            0,
                            project.get(),
                            searched,
                            found,
                            openTo(project.found(), found).map(any -> openness.orElse(wide)),
                            By.by(by.get()),
                            Forms.start(date.get()))))
        .flatMap(made -> made);
  }

  private Optional<LookUp.Found> found(
      Fields in, Optional<Id<Project>> project, Optional<LocalDate> date) {
    Required<Id<Lesson>> lesson =
        in.one("lesson", new OthersLesson(declared, lives, project, date));
    Supplier<Boolean> used = in.one("used", Forms.YES_OR_NO);
    Supplier<LocalizedText> why = in.one("why", Forms.TEXT);
    return in.make(() -> new LookUp.Found(lesson.get(), used.get(), why.get()));
  }

  /** Agora if those who read the project see the lessons found too; empty if they may not. */
  private Optional<Openness> openTo(Optional<Id<Project>> project, List<LookUp.Found> found) {
    return project
        .flatMap(id -> projects.find(id.value()))
        .filter(
            looking ->
                found.stream()
                    .flatMap(one -> lives.find(one.lesson()).stream())
                    .allMatch(lesson -> lesson.openTo(looking).isPresent()))
        .map(any -> Openness.AGORA);
  }

  /** How widely the look-up may be open: as the project and every lesson found allow. */
  private Optional<Openness> widest(
      Optional<Id<Project>> project, Optional<LocalDate> date, List<LookUp.Found> found) {
    Optional<Openness> widest =
        project.flatMap(id -> projects.find(id.value())).map(Project::openness);
    for (LookUp.Found one : found) {
      Optional<Openness> open =
          lives
              .find(one.lesson())
              .flatMap(lesson -> date.flatMap(day -> ReplayedLessons.openness(lesson, day)));
      widest = widest.flatMap(wide -> open.map(wide::narrowest));
    }
    return widest;
  }
}
