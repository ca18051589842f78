package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.pilot.AnswerSheet;
import fi.oppienjako.lessons.core.pilot.Instrument;
import fi.oppienjako.lessons.core.pilot.Survey;
import fi.oppienjako.lessons.core.text.Aggregate;
import fi.oppienjako.lessons.core.text.Id;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A survey with the sheets that answer it, which are numbered in their order. */
record SurveyForm(PilotNames names) implements Form<List<Aggregate<?>>> {

  @Override
  public Optional<List<Aggregate<?>>> read(Node node, Reading reading) {
    return Form.keys(this::survey).read(node, reading);
  }

  private Optional<List<Aggregate<?>>> survey(Fields in) {
    Needed<Id<Survey>> id = in.one("survey", Forms.id());
    Home home = Home.in(in, names);
    Supplier<LocalizedText> name = in.one("name", Forms.TEXT);
    Optional<Instrument> instrument = instrument(in);
    List<Node> sheets = in.listed("answers");
    Optional<DoneForm.Written> closed = in.maybe("closed", new DoneForm(names.declared().person()));
    Optional<Survey> open =
        instrument.flatMap(
            asked -> home.make(in, project -> Survey.of(id.get(), project, name.get(), asked)));
    List<Aggregate<?>> all = new ArrayList<>();
    open.ifPresent(
        survey -> {
          Survey opened = survey.openAt(home.openness());
          all.add(closed.map(deed -> opened.closed(deed.by(), deed.at())).orElse(opened));
          for (int i = 0; i < sheets.size(); i++) {
            sheet(survey, i + 1, sheets.get(i), in.reading()).ifPresent(all::add);
          }
        });
    return open.map(survey -> all);
  }

  private static Optional<Instrument> instrument(Fields in) {
    Needed<Integer> lowest = in.one("lowest", Numbers.WHOLE);
    Needed<Integer> highest = in.one("highest", Numbers.WHOLE);
    List<Instrument.Item> items = in.all("items", Form.keys(SurveyForm::item));
    return lowest
        .found()
        .flatMap(
            low ->
                highest
                    .found()
                    .flatMap(
                        high ->
                            in.reading().made(in.place(), () -> new Instrument(items, low, high))));
  }

  private static Optional<Instrument.Item> item(Fields in) {
    Supplier<Id<Instrument.Item>> id = in.one("item", Forms.id());
    Supplier<LocalizedText> text = in.one("text", Forms.TEXT);
    return in.make(() -> new Instrument.Item(id.get(), text.get()));
  }

  private static Optional<AnswerSheet> sheet(
      Survey survey, int number, Node node, Reading reading) {
    return Form.<AnswerSheet>keys(
            in -> {
              Supplier<Term> group = in.one("group", Forms.TERM);
              Supplier<Map<Id<Instrument.Item>, Integer>> before =
                  in.one("before", SurveyForm::answers);
              Optional<Map<Id<Instrument.Item>, Integer>> after =
                  in.maybe("after", SurveyForm::answers);
              return in.make(
                  () -> {
                    Id<AnswerSheet> id = Id.of(survey.id() + "." + number);
                    AnswerSheet half = AnswerSheet.before(id, survey, group.get(), before.get());
                    return after.map(given -> half.after(survey, given)).orElse(half);
                  });
            })
        .read(node, reading);
  }

  private static Optional<Map<Id<Instrument.Item>, Integer>> answers(Node node, Reading reading) {
    Optional<Node.Keys> items = node.asKeys();
    if (items.isEmpty()) {
      reading.wrongKind(node, "items with their answers");
      return Optional.empty();
    }
    int before = reading.faults().count();
    Map<Id<Instrument.Item>, Integer> answers = new LinkedHashMap<>();
    for (Node.Entry entry : items.get().entries().values()) {
      Optional<Id<Instrument.Item>> item = Forms.<Instrument.Item>id().read(entry.key(), reading);
      Optional<Integer> answer = Numbers.WHOLE.read(entry.value(), reading);
      item.ifPresent(of -> answer.ifPresent(number -> answers.put(of, number)));
    }
    return reading.faults().count() > before ? Optional.empty() : Optional.of(answers);
  }
}
