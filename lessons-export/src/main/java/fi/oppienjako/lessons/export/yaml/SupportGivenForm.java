package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.pilot.GroupCounts;
import fi.oppienjako.lessons.core.pilot.SupportGiven;
import fi.oppienjako.lessons.core.pilot.SupportOffer;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** Support that was offered in a phase, and how it was used. */
record SupportGivenForm(PilotNames names) implements Form<SupportGiven> {

  @Override
  public Optional<SupportGiven> read(Node node, Reading reading) {
    return Form.thing(this::support).read(node, reading);
  }

  private Optional<SupportGiven> support(Fields in) {
    Supplier<Id<SupportGiven>> id = in.one("support", Forms.id());
    ProjectScope home = ProjectScope.in(in, names);
    Supplier<Id<Phase>> phase = in.one("phase", phases(home.project()));
    Supplier<Term> form = in.one("form", Forms.TERM);
    Supplier<LocalizedText> about = in.one("about", Forms.TEXT);
    Supplier<LocalDate> date = in.one("date", Forms.DATE);
    Supplier<Integer> places = in.one("places", Numbers.WHOLE);
    GroupCounts used = CountsForm.in(in, "used");
    return home.make(
        in,
        project ->
            new SupportGiven(
                id.get(),
                0,
                project.id(),
                new SupportOffer(phase.get(), form.get(), about.get(), date.get(), places.get()),
                used,
                home.openness()));
  }

  private Reference<Phase> phases(Optional<Project> project) {
    Optional<Plan> plan = project.map(of -> names.plans().get(of.id().value()));
    return plan.map(one -> ProcessNames.of(one.process()).phase())
        .orElseGet(ProcessNames.ANY::phase);
  }
}
