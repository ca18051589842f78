package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.pilot.Questionnaire;
import fi.oppienjako.lessons.core.pilot.Survey;
import fi.oppienjako.lessons.core.pilot.SurveyResponse;
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

  /** A sheet whose survey may be wrong itself. */
  private record Sheet(
      Place place,
      Term group,
      Map<Id<Questionnaire.Item>, Integer> before,
      Optional<Map<Id<Questionnaire.Item>, Integer>> after) {

    SurveyResponse of(Survey survey, Id<SurveyResponse> id) {
      SurveyResponse half = SurveyResponse.before(id, survey, group, before);
      return after.map(given -> half.after(survey, given)).orElse(half);
    }
  }

  /** The id of a survey, short enough to number its sheets by. */
  private static final class SurveyId implements Form<Id<Survey>> {

    private static final int LONGEST = 56;

    @Override
    public Optional<Id<Survey>> read(Node node, Reading reading) {
      Optional<Id<Survey>> id = Forms.<Survey>id().read(node, reading);
      if (id.filter(told -> told.value().length() > LONGEST).isPresent()) {
        reading.fault(node, Wrong.of("survey.id-too-long", LONGEST));
      }
      return id;
    }
  }

  @Override
  public Optional<List<Aggregate<?>>> read(Node node, Reading reading) {
    Optional<List<Aggregate<?>>> all = Form.keys(this::survey).read(node, reading);
    all.ifPresent(made -> made.forEach(thing -> reading.places().put(thing, node)));
    return all;
  }

  private Optional<List<Aggregate<?>>> survey(Fields in) {
    Supplier<Id<Survey>> id = in.one("survey", new SurveyId());
    ProjectScope home = ProjectScope.in(in, names);
    Supplier<LocalizedText> name = in.one("name", Forms.TEXT);
    Optional<Questionnaire> questionnaire = questionnaire(in);
    List<Sheet> sheets = in.all("answers", Form.keys(SurveyForm::sheet));
    Optional<DoneForm.Written> closed = in.maybe("closed", new DoneForm(names.declared().person()));
    Optional<Survey> open =
        home.make(
            in, project -> Survey.of(id.get(), project, name.get(), questionnaire.orElseThrow()));
    return open.map(
        survey -> {
          List<Aggregate<?>> all = new ArrayList<>();
          Survey opened = survey.openAt(home.openness());
          all.add(closed.map(deed -> opened.closed(deed.by(), deed.at())).orElse(opened));
          for (Sheet sheet : sheets) {
            Id<SurveyResponse> number = Id.of(survey.id() + "." + all.size());
            in.reading().made(sheet.place(), () -> sheet.of(survey, number)).ifPresent(all::add);
          }
          return all;
        });
  }

  private static Optional<Questionnaire> questionnaire(Fields in) {
    Required<Integer> lowest = in.one("lowest", Numbers.WHOLE);
    Required<Integer> highest = in.one("highest", Numbers.WHOLE);
    List<Questionnaire.Item> items = in.some("items", Form.keys(SurveyForm::item));
    if (items.isEmpty()) {
      return Optional.empty();
    }
    return lowest
        .found()
        .flatMap(
            low ->
                highest
                    .found()
                    .flatMap(
                        high ->
                            in.reading()
                                .made(in.place(), () -> new Questionnaire(items, low, high))));
  }

  private static Optional<Questionnaire.Item> item(Fields in) {
    Supplier<Id<Questionnaire.Item>> id = in.one("item", Forms.id());
    Supplier<LocalizedText> text = in.one("text", Forms.TEXT);
    return in.make(() -> new Questionnaire.Item(id.get(), text.get()));
  }

  private static Optional<Sheet> sheet(Fields in) {
    Supplier<Term> group = in.one("group", Forms.TERM);
    Supplier<Map<Id<Questionnaire.Item>, Integer>> before = in.one("before", SurveyForm::answers);
    Optional<Map<Id<Questionnaire.Item>, Integer>> after = in.maybe("after", SurveyForm::answers);
    return in.make(() -> new Sheet(in.place(), group.get(), before.get(), after));
  }

  private static Optional<Map<Id<Questionnaire.Item>, Integer>> answers(
      Node node, Reading reading) {
    Optional<Node.Keys> items = node.asKeys();
    if (items.isEmpty()) {
      reading.wrongKind(node, Wrong.of("value.answers"));
      return Optional.empty();
    }
    int before = reading.faults().count();
    Map<Id<Questionnaire.Item>, Integer> answers = new LinkedHashMap<>();
    for (Node.Entry entry : items.get().entries().values()) {
      Optional<Id<Questionnaire.Item>> item =
          Forms.<Questionnaire.Item>id().read(entry.key(), reading);
      Optional<Integer> answer = Numbers.WHOLE.read(entry.value(), reading);
      item.ifPresent(of -> answer.ifPresent(number -> answers.put(of, number)));
    }
    return reading.faults().count() > before ? Optional.empty() : Optional.of(answers);
  }
}
