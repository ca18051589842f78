package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.network.Network;
import fi.oppienjako.lessons.core.network.NetworkEvaluation;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.text.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What a network was found to be worth on a day, from one viewpoint. Mutable. */
final class EvaluationForm implements Form<NetworkEvaluation> {

  private static final EntryForm<Map.Entry<Term, BigDecimal>> VALUE =
      (name, value, reading) ->
          Forms.TERM
              .read(name, reading)
              .flatMap(
                  indicator ->
                      Numbers.ANY.read(value, reading).map(told -> Map.entry(indicator, told)));

  private final Optional<Network> network;
  private final Reference<Person> person;
  private final Set<List<Object>> told = new HashSet<>();

  /**
   * With what evaluations refer to.
   *
   * @param network the network; empty if something in it is wrong
   */
  EvaluationForm(Optional<Network> network, Reference<Person> person) {
    this.network = network;
    this.person = person;
  }

  @Override
  public Optional<NetworkEvaluation> read(Node node, Reading reading) {
    return Form.thing(this::evaluation).read(node, reading);
  }

  private Optional<NetworkEvaluation> evaluation(Fields in) {
    Supplier<Id<NetworkEvaluation>> id = in.one("evaluation", Forms.id());
    Required<LocalDate> date = in.one("date", Forms.DATE);
    Required<Term> viewpoint = in.one("viewpoint", Forms.TERM);
    if (date.found().isPresent()
        && viewpoint.found().isPresent()
        && !told.add(List.of(date.get(), viewpoint.get()))) {
      in.reading()
          .fault(in.place(), Wrong.of("evaluation.there-already", viewpoint.get(), date.get()));
    }
    Optional<Integer> answers = in.maybe("answers", Numbers.WHOLE);
    if (in.node("values").isEmpty()) {
      in.reading().fault(in.place(), Wrong.of("evaluation.no-values"));
    }
    List<Map.Entry<Term, BigDecimal>> values = in.entries("values", VALUE);
    Supplier<Id<Person>> by = in.one("by", person);
    Optional<LocalDate> recorded = in.maybe("recorded", new InOrder(date.found()));
    Optional<Openness> openness = in.maybe("openness", Forms.LEVEL);
    return in.make(
            () ->
                network.map(
                    of ->
                        NetworkEvaluation.of(
                            id.get(),
                            of,
                            date.get(),
                            viewpoint.get(),
                            answers,
                            byTerm(values),
                            By.by(by.get()),
                            Forms.start(recorded.orElseGet(date)))))
        .flatMap(made -> made)
        .map(made -> openness.map(made::openAt).orElse(made));
  }

  private static Map<Term, BigDecimal> byTerm(List<Map.Entry<Term, BigDecimal>> values) {
    Map<Term, BigDecimal> byTerm = new LinkedHashMap<>();
    values.forEach(value -> byTerm.put(value.getKey(), value.getValue()));
    return byTerm;
  }
}
