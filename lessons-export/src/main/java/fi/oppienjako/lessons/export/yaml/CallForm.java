package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.support.Call;
import fi.oppienjako.lessons.core.support.Criterion;
import fi.oppienjako.lessons.core.support.Question;
import fi.oppienjako.lessons.core.support.TargetApplicants;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A call for applications.
 *
 * @param programme the programme that gives the support; empty if that is wrong itself
 */
record CallForm(Optional<Id<Programme>> programme) implements Form<Call> {

  @Override
  public Optional<Call> read(Node node, Reading reading) {
    return Form.keys(this::call).read(node, reading);
  }

  private Optional<Call> call(Fields in) {
    Supplier<Id<Call>> id = in.one("call", Forms.id());
    Supplier<LocalizedText> name = in.one("name", Forms.TEXT);
    Supplier<DateRange> open = Forms.days(in);
    List<Question> questions = in.few("questions", Form.keys(CallForm::question));
    List<Criterion> criteria = in.few("criteria", Form.keys(CallForm::criterion));
    TargetApplicants whom =
        in.maybe("especially-for", Form.keys(CallForm::whom)).orElse(TargetApplicants.NOBODY);
    return in.make(
            () ->
                programme.map(
                    of ->
                        new Call(
                            id.get(), 0, of, name.get(), open.get(), questions, criteria, whom)))
        .flatMap(made -> made);
  }

  private static Optional<Question> question(Fields in) {
    Supplier<Id<Question>> id = in.one("question", Forms.id());
    Supplier<LocalizedText> text = in.one("text", Forms.TEXT);
    boolean required = in.maybe("required", Forms.TRUE_OR_FALSE).orElse(true);
    return in.make(() -> new Question(id.get(), text.get(), required));
  }

  private static Optional<Criterion> criterion(Fields in) {
    Supplier<Id<Criterion>> id = in.one("criterion", Forms.id());
    Supplier<LocalizedText> name = in.one("name", Forms.TEXT);
    Supplier<Integer> maximum = in.one("maximum", Numbers.WHOLE);
    return in.make(() -> new Criterion(id.get(), name.get(), maximum.get()));
  }

  private static Optional<TargetApplicants> whom(Fields in) {
    Set<Term> kinds = in.each("kinds", Forms.TERM);
    List<LocalizedText> guidance = in.all("guidance", Forms.TEXT);
    return in.make(() -> new TargetApplicants(kinds, guidance));
  }
}
