package fi.oppienjako.lessons.core.loop;

import fi.oppienjako.lessons.core.concept.GuidingQuestion;
import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.network.Answer;
import fi.oppienjako.lessons.core.network.ContactState;
import fi.oppienjako.lessons.core.network.Network;
import fi.oppienjako.lessons.core.network.NetworkEvaluation;
import fi.oppienjako.lessons.core.network.Skill;
import fi.oppienjako.lessons.core.network.SupportGiver;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.port.UnitOfWork;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A network is mapped, answers its questions, grows in skill and is evaluated. */
public final class NetworkBuilding {

  private final Context context;

  /** With what it works with. */
  public NetworkBuilding(Context context) {
    this.context = context;
  }

  /** Keeps a new network of {@code project}. */
  public Network begin(Project project, LocalizedText name, Term area, By by) {
    return save(
        project,
        LoopStep.PLAN,
        by,
        work -> {
          Project kept =
              work.get(Project.KIND, project.id());
          return Network.of(context.newId(), kept, name, area);
        });
  }

  /** What is told of {@code network} is changed, but not the contact with its actors. */
  public Network change(Network network, By by, UnaryOperator<Network> change) {
    return save(
        network,
        LoopStep.PLAN,
        by,
        work -> {
          NetworkCheck check = new NetworkCheck(NetworkRecords.network(network.id(), work));
          Network changed = change.apply(check.before());
          check.change(changed, work);
          return changed.atRevision(network.revision());
        });
  }

  /** The contact with an actor comes to {@code state}. */
  public Network contact(Network network, Id<Organisation> actor, ContactState state, By by) {
    return save(
        network,
        LoopStep.DO,
        by,
        work ->
            NetworkRecords.network(network.id(), work)
                .after(actor, state, by, context.now())
                .atRevision(network.revision()));
  }

  /** A question is answered for the first time. */
  public Answer answer(
      Network network,
      Id<GuidingQuestion> question,
      Optional<Id<Organisation>> actor,
      LocalizedText text,
      By by) {
    return save(
        network,
        LoopStep.DO,
        by,
        work -> {
          NetworkRecords records = NetworkRecords.of(network, work);
          Answer first =
              records
                  .questionnaire()
                  .answer(context.newId(), question, actor, text, by, context.now());
          refuseSecond(
              records.answers(),
              one -> one.question().equals(question) && one.actor().equals(actor),
              "answers question '%s' already; revise it".formatted(question));
          return first;
        });
  }

  /** An answer is told anew. */
  public Answer revise(Answer answer, LocalizedText text, By by) {
    return save(
        answer,
        LoopStep.DO,
        by,
        work ->
            work.get(Answer.KIND, answer.id())
                .revised(text, by, context.now())
                .atRevision(answer.revision()));
  }

  /** Somebody gives support for an actor. */
  public SupportGiver giver(Network network, Id<Person> person, Id<Organisation> actor, By by) {
    return save(
        network,
        LoopStep.DO,
        by,
        work -> {
          NetworkRecords records = NetworkRecords.of(network, work);
          refuseSecond(
              records.givers(),
              one -> one.person().equals(person),
              "tells of person '%s' already; add to it".formatted(person));
          return SupportGiver.of(context.newId(), records.network(), person, actor);
        });
  }

  /** A skill of somebody who gives support is told. */
  public SupportGiver assess(
      SupportGiver giver, Term skill, int level, LocalDate refreshed, By by) {
    return save(
        giver,
        LoopStep.DO,
        by,
        work -> {
          SupportGiver kept =
              work.get(SupportGiver.KIND, giver.id());
          Skill told = new Skill(skill, level, refreshed, by, context.now());
          return kept.with(
                  told, NetworkRecords.network(kept.network(), work).requirements().scale())
              .atRevision(giver.revision());
        });
  }

  /** The network is evaluated from a viewpoint. */
  public NetworkEvaluation evaluate(
      Network network,
      LocalDate day,
      Term viewpoint,
      Optional<Integer> answers,
      Map<Term, BigDecimal> values,
      By by) {
    return save(
        network,
        LoopStep.MEASURE,
        by,
        work -> {
          NetworkRecords records = NetworkRecords.of(network, work);
          refuseSecond(
              records.evaluations(),
              one -> one.day().equals(day) && one.viewpoint().equals(viewpoint),
              "tells of '%s' on %s already; evaluate another day".formatted(viewpoint, day));
          return NetworkEvaluation.of(
              context.newId(), records.network(), day, viewpoint, answers, values, by, context.now());
        });
  }

  private <A extends Aggregate<A>> A save(
      Aggregate<?> subject, LoopStep step, By by, Function<UnitOfWork, A> next) {
    context.permit(by, step, subject);
    return context.store().write(work -> work.save(next.apply(work)));
  }

  private static <A extends Aggregate<A>> void refuseSecond(
      Stream<A> there, Predicate<A> same, String sentence) {
    Optional<A> first;
    try (there) {
      first = there.filter(same).findFirst();
    }
    if (first.isPresent()) {
      throw new ImpossibleStepException(
          "%s %s".formatted(Ref.to(first.get()), sentence));
    }
  }
}
