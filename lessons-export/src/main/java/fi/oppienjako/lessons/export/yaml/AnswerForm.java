package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.GuidingQuestion;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.network.Answer;
import fi.oppienjako.lessons.core.network.GuidingQuestions;
import fi.oppienjako.lessons.core.network.Network;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** An answer to a guiding question of the project's plan, every version of it. Mutable. */
final class AnswerForm implements Form<Answer> {

  private final Optional<Network> network;
  private final Optional<Plan> plan;
  private final boolean unplanned;
  private final Reference<Person> person;
  private final Reference<Organisation> actor;
  private final Set<Asked> answered = new HashSet<>();

  /** One version of an answer. */
  private record Version(LocalizedText text, By by, Instant at) {}

  private record Asked(Id<GuidingQuestion> question, Optional<Id<Organisation>> actor) {}

  /**
   * With what answers refer to.
   *
   * @param network the network; empty if something in it is wrong
   * @param plan the plan that asks; empty if there is none or something in it is wrong
   * @param unplanned whether there is none
   */
  AnswerForm(
      Optional<Network> network,
      Optional<Plan> plan,
      boolean unplanned,
      Reference<Person> person,
      Reference<Organisation> actor) {
    this.network = network;
    this.plan = plan;
    this.unplanned = unplanned;
    this.person = person;
    this.actor = actor;
  }

  @Override
  public Optional<Answer> read(Node node, Reading reading) {
    return Form.thing(this::answer).read(node, reading);
  }

  private Optional<Answer> answer(Fields in) {
    Supplier<Id<Answer>> id = in.one("answer", Forms.id());
    Required<Id<GuidingQuestion>> question = in.one("question", Forms.id());
    Optional<Id<Organisation>> by = in.maybe("actor", actor);
    if (question.found().isPresent() && !answered.add(new Asked(question.get(), by))) {
      in.reading().fault(in.place(), Wrong.of("answer.there-already", question.get()));
    }
    if (unplanned) {
      in.reading().fault(in.place(), Wrong.of("answer.no-plan"));
    }
    Optional<Openness> openness = in.maybe("openness", Forms.LEVEL);
    InOrder days = new InOrder();
    List<Version> versions = in.some("versions", Form.keys(told -> version(told, days)));
    return in.make(() -> network.flatMap(of -> answer(of, id.get(), question.get(), by, versions)))
        .flatMap(made -> made)
        .map(made -> openness.map(made::openAt).orElse(made));
  }

  private Optional<Version> version(Fields in, InOrder days) {
    Supplier<LocalDate> date = in.one("date", days);
    Supplier<Id<Person>> by = in.one("by", person);
    Supplier<LocalizedText> text = in.one("text", Forms.TEXT);
    return in.make(() -> new Version(text.get(), By.by(by.get()), Forms.start(date.get())));
  }

  private Optional<Answer> answer(
      Network of,
      Id<Answer> id,
      Id<GuidingQuestion> question,
      Optional<Id<Organisation>> by,
      List<Version> versions) {
    Version first = versions.get(0);
    Network then = of.with(of.actors().asOf(first.at()));
    Optional<Answer> answer =
        plan.map(asking -> new GuidingQuestions(then, asking.process().phases()))
            .map(asked -> asked.answer(id, question, by, first.text(), first.by(), first.at()));
    for (Version version : versions.subList(1, versions.size())) {
      answer = answer.map(told -> told.revised(version.text(), version.by(), version.at()));
    }
    return answer;
  }
}
