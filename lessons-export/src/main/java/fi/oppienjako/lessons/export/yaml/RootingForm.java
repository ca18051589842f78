package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.pilot.Pilot;
import fi.oppienjako.lessons.core.pilot.Rooting;
import fi.oppienjako.lessons.core.pilot.RootingMeasure;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** How a solution that was tried in pilots is rooted. */
record RootingForm(PilotNames names) implements Form<Rooting> {

  @Override
  public Optional<Rooting> read(Node node, Reading reading) {
    return Form.thing(this::rooting).read(node, reading);
  }

  private Optional<Rooting> rooting(Fields in) {
    Supplier<Id<Rooting>> id = in.one("rooting", Forms.id());
    ProjectScope home = ProjectScope.in(in, names);
    Supplier<LocalizedText> solution = in.one("solution", Forms.TEXT);
    Set<Id<Pilot>> tried = tried(in);
    boolean saysExpected = in.node("expected").isPresent();
    Set<Term> expected = in.each("expected", Forms.TERM);
    List<RootingMeasure> measures = in.all("means", Form.keys(this::measure));
    return home.make(
        in,
        project ->
            new Rooting(
                id.get(),
                0,
                project.id(),
                tried,
                solution.get(),
                saysExpected ? expected : Rooting.NAMED_MEASURES,
                measures,
                home.openness()));
  }

  private Set<Id<Pilot>> tried(Fields in) {
    in.needSome("pilots");
    Set<Id<Pilot>> tried = new LinkedHashSet<>();
    for (Node node : in.listed("pilots")) {
      Optional<Id<Pilot>> id = names.pilot().read(node, in.reading());
      id.flatMap(of -> names.find(Pilot.class, of))
          .ifPresent(pilot -> check(in.reading(), node, pilot));
      if (id.isPresent() && !tried.add(id.get())) {
        in.reading().fault(node, Wrong.of("id.twice", id.get()));
      }
    }
    return tried;
  }

  private static void check(Reading reading, Node node, Pilot pilot) {
    if (!pilot.isEvaluated()) {
      reading.fault(node, Wrong.of("rooting.pilot-not-evaluated", pilot.id()));
    }
  }

  private Optional<RootingMeasure> measure(Fields in) {
    Supplier<Term> kind = in.one("means", Forms.TERM);
    Supplier<LocalizedText> text = in.one("text", Forms.TEXT);
    Supplier<Id<Person>> owner = in.one("owner", names.declared().person());
    Supplier<LocalDate> due = in.one("due", Forms.DATE);
    DoneForm deed = new DoneForm(names.declared().person());
    Supplier<DoneForm.Written> decided = in.one("decided", deed);
    List<UnaryOperator<RootingMeasure>> changes = in.all("changed", Form.keys(this::change));
    Optional<DoneForm.Written> done = in.maybe("done", deed);
    return in.make(
        () -> {
          RootingMeasure measure =
              RootingMeasure.decided(
                  kind.get(),
                  text.get(),
                  owner.get(),
                  due.get(),
                  decided.get().by(),
                  decided.get().at());
          for (UnaryOperator<RootingMeasure> change : changes) {
            measure = change.apply(measure);
          }
          RootingMeasure last = measure;
          return done.map(placed -> last.inPlace(placed.by(), placed.at())).orElse(last);
        });
  }

  private Optional<UnaryOperator<RootingMeasure>> change(Fields in) {
    Supplier<DoneForm.Written> deed = new DoneForm(names.declared().person()).in(in);
    Optional<Id<Person>> owner = in.maybe("owner", names.declared().person());
    Optional<LocalDate> due = in.maybe("due", Forms.DATE);
    if (in.node("owner").isEmpty() && in.node("due").isEmpty()) {
      in.reading().fault(in.place(), Wrong.of("rooting.nothing-changed"));
    }
    return in.make(
        () -> {
          DoneForm.Written told = deed.get();
          return measure -> {
            RootingMeasure handed =
                owner.map(to -> measure.handedOver(to, told.by(), told.at())).orElse(measure);
            return due.map(day -> handed.postponed(day, told.by(), told.at())).orElse(handed);
          };
        });
  }
}
