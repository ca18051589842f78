package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.GuidingQuestion;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.Practice;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A phase of a process, and where one can go from it. */
record PhaseForm(ProcessNames names) implements Form<PhaseForm.Stage> {

  /**
   * A phase and the ways out of it.
   *
   * @param next where one can go; empty if nothing is said, which means the phase listed next
   */
  record Stage(Phase phase, Optional<Set<Id<Phase>>> next) {}

  @Override
  public Optional<Stage> read(Node node, Reading reading) {
    return Form.keys(this::stage).read(node, reading);
  }

  private Optional<Stage> stage(Fields in) {
    Required<Id<Phase>> id = in.one("phase", Forms.id());
    Supplier<LocalizedText> name = in.one("name", Forms.TEXT);
    Optional<LocalizedText> aim = in.maybe("aim", Forms.TEXT);
    Set<Perspective> needs = in.each("needs", Forms.PERSPECTIVE);
    List<GuidingQuestion> questions = QuestionForm.in(in, id);
    List<Practice> practices = in.all("practices", new PracticeForm());
    List<Activity> activities = in.all("activities", new ActivityForm(names.role()));
    boolean saysNext = in.node("next").isPresent();
    Set<Id<Phase>> next = in.each("next", names.phase());
    return in.make(
        () ->
            new Stage(
                new Phase(id.get(), name.get(), aim, needs, questions, practices, activities),
                saysNext ? Optional.of(next) : Optional.empty()));
  }
}
