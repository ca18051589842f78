package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.pilot.BuildsOn;
import fi.oppienjako.lessons.core.pilot.Evaluation;
import fi.oppienjako.lessons.core.pilot.Feedback;
import fi.oppienjako.lessons.core.pilot.GroupCounts;
import fi.oppienjako.lessons.core.pilot.Idea;
import fi.oppienjako.lessons.core.pilot.Pilot;
import fi.oppienjako.lessons.core.pilot.PilotOrigin;
import fi.oppienjako.lessons.core.pilot.Trial;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A pilot, with its evaluation, or why it was called off, once there is one. A pilot that it builds
 * on is told before it.
 */
record PilotForm(PilotNames names) implements Form<Pilot> {

  @Override
  public Optional<Pilot> read(Node node, Reading reading) {
    Optional<Pilot> pilot = Form.thing(this::pilot).read(node, reading).map(names::keep);
    Lookahead.id(node, "pilot").ifPresent(id -> names.told().add(id.text()));
    return pilot;
  }

  private Optional<Pilot> pilot(Fields in) {
    Required<Id<Pilot>> id = in.one("pilot", Forms.id());
    ProjectScope home = ProjectScope.in(in, names);
    Supplier<Id<Organisation>> body = in.one("organisation", names.declared().organisation());
    Supplier<Trial> trial = trial(in);
    Set<Id<Idea>> ideas = ideas(in);
    Optional<BuildsOn> heritage =
        in.maybe("builds-on", Form.keys(on -> new HeritageForm(names, id.found()).heritage(on)));
    GroupCounts planners = CountsForm.in(in, "planners");
    GroupCounts participants = CountsForm.in(in, "participants");
    List<Feedback> feedback = in.all("feedback", Form.keys(PilotForm::feedback));
    Optional<Evaluation> evaluation = in.maybe("evaluation", Form.keys(this::evaluation));
    Optional<DoneForm.Written> calledOff =
        in.maybe("called-off", new DoneForm(names.declared().person()));
    return home.make(
        in,
        project -> {
          Pilot planned =
              new Pilot(
                  id.get(),
                  0,
                  project.id(),
                  body.get(),
                  trial.get(),
                  new PilotOrigin(ideas, heritage),
                  planners,
                  participants,
                  feedback,
                  Optional.empty(),
                  Optional.empty(),
                  home.openness());
          Pilot ended =
              evaluation
                  .map(
                      told ->
                          planned.evaluated(
                              told.findings(), Forms.day(told.at()), told.by(), told.at()))
                  .orElse(planned);
          return calledOff.map(told -> ended.calledOff(told.by(), told.at())).orElse(ended);
        });
  }

  private static Supplier<Trial> trial(Fields in) {
    Supplier<LocalizedText> name = in.one("name", Forms.TEXT);
    Supplier<LocalizedText> aim = in.one("aim", Forms.TEXT);
    InOrder days = new InOrder();
    Supplier<LocalDate> first = in.one("from", days);
    Supplier<LocalDate> last = in.one("to", days);
    List<LocalizedText> measures = in.all("measures", Forms.TEXT);
    return () ->
        new Trial(name.get(), aim.get(), DateRange.between(first.get(), last.get()), measures);
  }

  private Set<Id<Idea>> ideas(Fields in) {
    Set<Id<Idea>> ideas = new LinkedHashSet<>();
    for (Node node : in.listed("ideas")) {
      Optional<Id<Idea>> idea = names.idea().read(node, in.reading());
      if (idea.isPresent() && !ideas.add(idea.get())) {
        in.reading().fault(node, Wrong.of("id.twice", idea.get()));
      }
    }
    return ideas;
  }

  private static Optional<Feedback> feedback(Fields in) {
    Supplier<Term> group = in.one("group", Forms.TERM);
    Supplier<LocalDate> date = in.one("date", Forms.DATE);
    Supplier<LocalizedText> text = in.one("text", Forms.TEXT);
    return in.make(() -> new Feedback(group.get(), text.get(), date.get()));
  }

  private Optional<Evaluation> evaluation(Fields in) {
    Supplier<DoneForm.Written> done = new DoneForm(names.declared().person()).in(in);
    Supplier<LocalizedText> findings = in.one("findings", Forms.TEXT);
    return in.make(() -> new Evaluation(findings.get(), done.get().by(), done.get().at()));
  }
}
