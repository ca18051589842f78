package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.support.Assessment;
import fi.oppienjako.lessons.core.support.Criterion;
import fi.oppienjako.lessons.core.support.Scores;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What one assessor was asked for and gave on an application, as what happened to it. */
record AssessmentForm(Declared declared) implements Form<List<ApplicationLife.Event>> {

  @Override
  public Optional<List<ApplicationLife.Event>> read(Node node, Reading reading) {
    return Form.keys(this::events).read(node, reading);
  }

  private Optional<List<ApplicationLife.Event>> events(Fields in) {
    Required<Id<Assessment>> id = in.one("assessment", Forms.id());
    Required<Id<Person>> assessor = in.one("assessor", declared.person());
    Required<Acted> asked = in.one("asked", Form.keys(this::asked));
    Optional<LocalDate> first = asked.found().map(Acted::day);
    InOrder days = new InOrder(first);
    List<Given> given = in.all("given", Form.keys(scores -> given(scores, days)));
    Optional<Acted> bias =
        in.maybe("bias", Form.keys(declares -> biased(declares, new InOrder(first))));
    return in.make(
        () -> {
          List<ApplicationLife.Event> events = new ArrayList<>();
          events.add(asked(in.place(), id.get(), assessor.get(), asked.get()));
          given.forEach(scores -> events.add(given(id.get(), assessor.get(), scores)));
          bias.ifPresent(declaredBias -> events.add(biased(id.get(), declaredBias)));
          return events;
        });
  }

  private record Acted(Place place, By by, LocalDate day) {}

  private record Given(Place place, Scores scores, LocalDate day) {}

  private static ApplicationLife.Event asked(
      Place place, Id<Assessment> id, Id<Person> assessor, Acted asked) {
    return new ApplicationLife.Event(
        place,
        asked.day(),
        ApplicationLife.Order.ASK,
        life ->
            life.asked(
                Assessment.asked(
                    id,
                    life.application(),
                    life.applying(),
                    assessor,
                    asked.by(),
                    Forms.start(asked.day()))));
  }

  private static ApplicationLife.Event given(Id<Assessment> id, Id<Person> assessor, Given given) {
    return new ApplicationLife.Event(
        given.place(),
        given.day(),
        ApplicationLife.Order.ASSESS,
        life ->
            life.change(
                id,
                before ->
                    before.give(
                        life.application(),
                        life.applying(),
                        life.call(),
                        given.scores(),
                        By.by(assessor))));
  }

  private static ApplicationLife.Event biased(Id<Assessment> id, Acted bias) {
    return new ApplicationLife.Event(
        bias.place(),
        bias.day(),
        ApplicationLife.Order.ASSESS,
        life -> life.change(id, before -> before.biased(bias.by(), Forms.start(bias.day()))));
  }

  private Optional<Acted> asked(Fields in) {
    return acted(in, in.maybe("why", Forms.PLAIN), Forms.DATE);
  }

  private Optional<Acted> biased(Fields in, InOrder days) {
    return acted(in, in.one("why", Forms.PLAIN).found(), days);
  }

  private Optional<Acted> acted(Fields in, Optional<String> why, Form<LocalDate> form) {
    Supplier<Id<Person>> by = in.one("by", declared.person());
    Supplier<LocalDate> day = in.one("date", form);
    return in.make(() -> new Acted(in.place(), new By(by.get(), why), day.get()));
  }

  private static Optional<Given> given(Fields in, InOrder days) {
    Supplier<LocalDate> day = in.one("date", days);
    Map<Id<Criterion>, Integer> points = new LinkedHashMap<>();
    in.entries("points", AssessmentForm::points)
        .forEach(one -> points.put(one.getKey(), one.getValue()));
    Optional<LocalizedText> comment = in.maybe("comment", Forms.TEXT);
    return in.make(
        () ->
            new Given(in.place(), new Scores(points, comment, Forms.start(day.get())), day.get()));
  }

  private static Optional<Map.Entry<Id<Criterion>, Integer>> points(
      Node.Scalar name, Node value, Reading reading) {
    Optional<Id<Criterion>> criterion = Forms.<Criterion>id().read(name, reading);
    Optional<Integer> points = Numbers.WHOLE.read(value, reading);
    return criterion.flatMap(by -> points.map(given -> Map.entry(by, given)));
  }
}
