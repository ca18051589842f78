package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.cocreation.JointAction;
import fi.oppienjako.lessons.core.cocreation.Roadmap;
import fi.oppienjako.lessons.core.cocreation.RoadmapItem;
import fi.oppienjako.lessons.core.cocreation.RoadmapVersion;
import fi.oppienjako.lessons.core.cocreation.Stage;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.people.Organisation;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What is done together at a place that a roadmap names. */
record JointActionForm(Declared declared, RoadmapOf roadmapOf) implements Form<JointAction> {

  private static final String POSTPONED = "postponed";

  private static final Form<String> STEP =
      Forms.choice(
          Wrong.of("word.joint-action-step"),
          new String[] {"started", POSTPONED, "done", "dropped"},
          step -> step);

  /** A step, not yet taken. */
  private record Step(Place place, String step, Optional<LocalDate> due, Signed signed) {}

  @Override
  public Optional<JointAction> read(Node node, Reading reading) {
    return Form.thing(this::action).read(node, reading);
  }

  private Optional<JointAction> action(Fields in) {
    Supplier<Id<JointAction>> id = in.one("joint-action", Forms.id());
    Optional<Roadmap> roadmap = roadmapOf.read(in);
    Map<String, Openness> places = roadmap.map(JointActionForm::places).orElse(Map.of());
    Reference<RoadmapItem> known =
        new Reference<>(Wrong.of("id.place"), roadmap.map(of -> places.keySet()));
    Required<Id<RoadmapItem>> place = in.one("place", known);
    Supplier<Id<Organisation>> owner = in.one("owner", declared.organisation());
    Supplier<LocalDate> due = in.one("due", Forms.DATE);
    InOrder days = new InOrder();
    Optional<Signed> signed = Signed.in(in, declared.person(), days);
    Optional<Openness> openness = in.maybe("openness", Forms.LEVEL);
    Optional<Openness> widest = place.found().map(there -> places.get(there.value()));
    List<Step> history = in.all("history", Form.keys(step -> step(step, days)));
    return in.make(
            () ->
                widest.map(
                    level ->
                        new JointAction(
                            id.get(),
                            0,
                            roadmap.orElseThrow().id(),
                            roadmap.get().project(),
                            place.get(),
                            owner.get(),
                            openness.orElse(level),
                            History.of(
                                new Stage(JointAction.State.AGREED, due.get()),
                                signed.orElseThrow().by(),
                                signed.get().at()))))
        .flatMap(made -> made)
        .flatMap(agreed -> gone(agreed, history, in.reading()));
  }

  private Optional<Step> step(Fields in, InOrder days) {
    Required<String> step = in.one("step", STEP);
    Optional<LocalDate> due = in.only(step, Set.of(POSTPONED), "due", Forms.DATE);
    Optional<Signed> signed = Signed.in(in, declared.person(), days);
    return in.make(() -> new Step(in.place(), step.get(), due, signed.orElseThrow()));
  }

  /** The places of all versions, each with the widest level at which one is open. */
  private static Map<String, Openness> places(Roadmap roadmap) {
    Map<String, Openness> places = new LinkedHashMap<>();
    for (RoadmapVersion version : roadmap.versions()) {
      for (RoadmapItem place : version.content().places()) {
        places.merge(
            place.id().value(),
            version.openness(),
            (one, other) -> one.isWiderThan(other) ? one : other);
      }
    }
    return places;
  }

  private static Optional<JointAction> gone(
      JointAction agreed, List<Step> history, Reading reading) {
    Optional<JointAction> action = Optional.of(agreed);
    for (Step next : history) {
      action = action.flatMap(one -> reading.made(next.place(), () -> after(one, next)));
    }
    return action;
  }

  private static JointAction after(JointAction action, Step next) {
    Signed signed = next.signed();
    return switch (next.step()) {
      case "started" -> action.start(signed.by(), signed.at());
      case POSTPONED -> action.postpone(next.due().orElseThrow(), signed.by(), signed.at());
      case "done" -> action.finish(signed.by(), signed.at());
      default -> action.drop(signed.by(), signed.at());
    };
  }
}
