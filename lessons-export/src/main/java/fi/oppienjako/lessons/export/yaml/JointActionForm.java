package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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
    Reference<RoadmapItem> known =
        new Reference<>(Wrong.of("id.place"), roadmap.map(JointActionForm::places));
    Required<Id<RoadmapItem>> place = in.one("place", known);
    Supplier<Id<Organisation>> owner = in.one("owner", declared.organisation());
    Supplier<LocalDate> due = in.one("due", Forms.DATE);
    InOrder days = new InOrder();
    Optional<Signed> signed = Signed.in(in, declared.person(), days);
    Optional<Openness> openness = in.maybe("openness", Forms.LEVEL);
    Optional<Levels> levels =
        roadmap.flatMap(of -> place.found().map(there -> new Levels(of, there, openness)));
    List<Step> history = in.all("history", Form.keys(step -> step(step, days)));
    return in.make(
            () ->
                levels.map(
                    level ->
                        new JointAction(
                            id.get(),
                            0,
                            roadmap.orElseThrow().id(),
                            roadmap.get().project(),
                            place.get(),
                            owner.get(),
                            level.on(signed.orElseThrow().day()),
                            History.of(
                                new Stage(
                                    JointAction.State.AGREED,
                                    due.get(),
                                    level.on(signed.get().day())),
                                signed.get().by(),
                                signed.get().at()))))
        .flatMap(made -> made)
        .flatMap(
            agreed ->
                gone(agreed, history, levels.orElseThrow(), in.reading())
                    .map(action -> action.openedTo(levels.get().atLast())));
  }

  private Optional<Step> step(Fields in, InOrder days) {
    Required<String> step = in.one("step", STEP);
    Optional<LocalDate> due = in.only(step, Set.of(POSTPONED), "due", Forms.DATE);
    Optional<Signed> signed = Signed.in(in, declared.person(), days);
    return in.make(() -> new Step(in.place(), step.get(), due, signed.orElseThrow()));
  }

  private static Set<String> places(Roadmap roadmap) {
    return roadmap.versions().stream()
        .flatMap(version -> version.content().places().stream())
        .map(place -> place.id().value())
        .collect(Collectors.toSet());
  }

  /**
   * How widely what is done at a place is open, as the versions of the roadmap that name it are.
   *
   * @param told how widely it is open in the end; empty if as widely as it can be
   */
  private record Levels(Roadmap roadmap, Id<RoadmapItem> place, Optional<Openness> told) {

    Openness atLast() {
      return told.orElseGet(() -> widest(version -> Optional.of(version.openness())));
    }

    Openness on(LocalDate day) {
      return widest(version -> RoadmapOf.openness(version, day)).narrowest(atLast());
    }

    private Openness widest(Function<RoadmapVersion, Optional<Openness>> openness) {
      return roadmap.versions().stream()
          .filter(
              version ->
                  version.content().places().stream().anyMatch(there -> there.id().equals(place)))
          .flatMap(version -> openness.apply(version).stream())
          .max(Comparator.naturalOrder())
          .orElse(Openness.LAB);
    }
  }

  private static Optional<JointAction> gone(
      JointAction agreed, List<Step> history, Levels levels, Reading reading) {
    Optional<JointAction> action = Optional.of(agreed);
    for (Step next : history) {
      action =
          action.flatMap(
              one ->
                  reading.made(
                      next.place(),
                      () -> after(one.openedTo(levels.on(next.signed().day())), next)));
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
