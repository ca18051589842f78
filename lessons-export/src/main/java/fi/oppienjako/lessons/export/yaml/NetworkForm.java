package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.network.Indicator;
import fi.oppienjako.lessons.core.network.Need;
import fi.oppienjako.lessons.core.network.Network;
import fi.oppienjako.lessons.core.network.NetworkActor;
import fi.oppienjako.lessons.core.network.NetworkMap;
import fi.oppienjako.lessons.core.network.Requirements;
import fi.oppienjako.lessons.core.network.Supply;
import fi.oppienjako.lessons.core.network.Support;
import fi.oppienjako.lessons.core.network.Tie;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A network, followed by its answers, its givers of support and its evaluations.
 *
 * @param lessons with the plans of the projects
 */
record NetworkForm(Declared declared, LessonParts lessons) implements Form<List<Aggregate<?>>> {

  @Override
  public Optional<List<Aggregate<?>>> read(Node node, Reading reading) {
    return Form.keys(in -> Optional.of(whole(in, node, reading))).read(node, reading);
  }

  private List<Aggregate<?>> whole(Fields in, Node node, Reading reading) {
    Unique told = new Unique("actor", reading);
    Lookahead.list(node, "actors")
        .forEach(actor -> Lookahead.id(actor, "organisation").ifPresent(told::add));
    Reference<Organisation> actor = Reference.to(Wrong.of("id.actor"), told.ids());
    List<Node> answers = in.listed("answers");
    List<Node> givers = in.listed("givers");
    List<Node> evaluations = in.listed("evaluations");
    Optional<Network> network = network(in, actor);
    network.ifPresent(made -> reading.places().put(made, node));
    Optional<Plan> plan = network.map(made -> lessons.plans().get(made.project().value()));
    boolean unplanned =
        network.filter(made -> lessons.unplanned().contains(made.project().value())).isPresent();
    List<Aggregate<?>> all = new ArrayList<>(network.stream().toList());
    all.addAll(
        each(answers, new AnswerForm(network, plan, unplanned, declared.person(), actor), reading));
    all.addAll(each(givers, new GiverForm(network, declared.person(), actor), reading));
    all.addAll(each(evaluations, new EvaluationForm(network, declared.person()), reading));
    return all;
  }

  private Optional<Network> network(Fields in, Reference<Organisation> actor) {
    Supplier<Id<Network>> id = in.one("network", Forms.id());
    Required<Id<Project>> project = in.one("project", declared.project());
    Supplier<LocalizedText> name = in.one("name", Forms.TEXT);
    Supplier<Term> area = in.one("area", Forms.TERM);
    Set<Term> kinds = in.each("kinds", Forms.TERM);
    List<NetworkActor> actors = in.all("actors", new NetworkActorForm(declared));
    List<Tie> ties = in.all("ties", new TieForm(actor));
    Set<Need> needs = in.each("needs", new NeedForm());
    List<Supply> supply = in.all("supply", new SupplyForm(actor));
    Requirements requirements =
        in.maybe("skills", new RequirementsForm()).orElse(Requirements.NONE);
    List<Indicator> indicators = in.all("indicators", new IndicatorForm());
    Openness openness = in.maybe("openness", Forms.LEVEL).orElse(Openness.LAB);
    return in.make(
        () ->
            new Network(
                id.get(),
                0,
                project.get(),
                name.get(),
                area.get(),
                List.copyOf(kinds),
                new NetworkMap(actors, ties),
                new Support(List.copyOf(needs), supply),
                requirements,
                indicators,
                openness));
  }

  private static <T> List<T> each(List<Node> nodes, Form<T> form, Reading reading) {
    return nodes.stream().flatMap(node -> form.read(node, reading).stream()).toList();
  }
}
