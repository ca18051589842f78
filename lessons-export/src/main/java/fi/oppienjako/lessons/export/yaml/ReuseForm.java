package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.Outcome;
import fi.oppienjako.lessons.core.reuse.Reuse;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A lesson applied by another project, with what came of it.
 *
 * @param projects the projects; one in which something is wrong is left out
 */
record ReuseForm(Declared declared, ReplayedProjects projects, ReplayedLessons lives)
    implements Form<Reuse> {

  private static final Form<Outcome> OUTCOME =
      Forms.choice(Wrong.of("word.outcome"), Outcome.values(), Outcome::key);

  @Override
  public Optional<Reuse> read(Node node, Reading reading) {
    return Form.thing(this::reuse).read(node, reading);
  }

  private Optional<Reuse> reuse(Fields in) {
    Supplier<Id<Reuse>> id = in.one("reuse", Forms.id());
    Required<Id<Project>> project = in.one("project", declared.project());
    Required<LocalDate> date = in.one("date", Forms.DATE);
    Required<Id<Lesson>> lesson =
        in.one("lesson", new OthersLesson(declared, lives, project.found(), date.found()));
    Supplier<Outcome> outcome = in.one("outcome", OUTCOME);
    Supplier<LocalizedText> what = in.one("what", Forms.TEXT);
    Supplier<Id<Person>> by = in.one("by", declared.person());
    Optional<Openness> openness = in.maybe("openness", Forms.LEVEL);
    Optional<Lesson> applied = lesson.found().flatMap(lives::find);
    Optional<Openness> ofLesson =
        applied.flatMap(one -> date.found().flatMap(day -> ReplayedLessons.openness(one, day)));
    Optional<Project> ofProject = project.found().flatMap(one -> projects.find(one.value()));
    if (ofLesson.isPresent() && openness.isPresent()) {
      ReplayedLessons.checkOpen(
          in.reading(),
          in.node("openness").orElseThrow(),
          openness.get(),
          applied.orElseThrow(),
          date.get());
    }
    return in.make(
            () ->
                ofLesson.flatMap(
                    wide ->
                        ofProject.map(
                            own ->
                                new Reuse(
                                    id.get(),
                                    0,
                                    lesson.get(),
                                    applied.get().origin().project(),
                                    project.get(),
                                    outcome.get(),
                                    what.get(),
                                    applied
                                        .get()
                                        .openTo(own)
                                        .map(
                                            open ->
                                                openness.orElse(wide.narrowest(own.openness()))),
                                    By.by(by.get()),
                                    Forms.start(date.get())))))
        .flatMap(made -> made);
  }
}
