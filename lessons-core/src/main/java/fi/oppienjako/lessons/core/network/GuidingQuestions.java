package fi.oppienjako.lessons.core.network;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.concept.GuidingQuestion;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Term;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The guiding questions that the phases of a plan ask the members of a network. Immutable.
 *
 * <p>A question for everybody is answered once anybody has answered it, be it the network as a
 * whole or one of its members. A question for one kind of actor is asked of each member of that
 * kind, and of nobody else.
 *
 * @param network whose members are asked
 * @param phases the phases that ask
 */
public record GuidingQuestions(Network network, List<Phase> phases) {

  /** Checks and copies. */
  public GuidingQuestions {
    requireNonNull(network, "network");
    phases = ImmutableList.copyOf(phases);
  }

  private record Asked(Phase phase, GuidingQuestion question) {}

  private record Given(Id<GuidingQuestion> question, Optional<Id<Organisation>> actor) {}

  /**
   * The first answer to a question, as widely open as the network.
   *
   * @param actor the member that answers; empty if the network does so as a whole
   * @throws ImpossibleStepException if no phase asks that, or asks it of others
   */
  public Answer answer(
      Id<Answer> id,
      Id<GuidingQuestion> question,
      Optional<Id<Organisation>> actor,
      LocalizedText text,
      By by,
      Instant at) {
    Asked asked =
        asked()
            .filter(one -> one.question().id().equals(question))
            .findFirst()
            .orElseThrow(() -> notAsked(question));
    actor.ifPresentOrElse(
        member -> checkAsked(asked.question(), network.actors().get(member)),
        () -> asked.question().onlyFor().ifPresent(kind -> refuseForAll(question, kind)));
    return new Answer(
        id,
        0,
        network.id(),
        network.project(),
        asked.phase().id(),
        question,
        actor,
        History.of(text, by, at),
        network.openness());
  }

  /**
   * The questions that wait for an answer, phase by phase.
   *
   * @param answers the answers that there are
   */
  public List<OpenQuestion> open(Collection<Answer> answers) {
    Set<Id<GuidingQuestion>> answered = new HashSet<>();
    Set<Given> given = new HashSet<>();
    for (Answer answer : answers) {
      answered.add(answer.question());
      given.add(new Given(answer.question(), answer.actor()));
    }
    return asked()
        .flatMap(
            asked ->
                asked
                    .question()
                    .onlyFor()
                    .map(kind -> openFor(kind, asked, given))
                    .orElseGet(
                        () ->
                            answered.contains(asked.question().id())
                                ? Stream.empty()
                                : Stream.of(open(asked, Optional.empty()))))
        .toList();
  }

  private Stream<OpenQuestion> openFor(Term kind, Asked asked, Set<Given> given) {
    List<Id<Organisation>> members = membersOf(kind);
    if (members.isEmpty()) {
      return Stream.of(open(asked, Optional.empty()));
    }
    return members.stream()
        .map(Optional::of)
        .filter(member -> !given.contains(new Given(asked.question().id(), member)))
        .map(member -> open(asked, member));
  }

  private static OpenQuestion open(Asked asked, Optional<Id<Organisation>> actor) {
    return new OpenQuestion(asked.phase().id(), asked.question(), actor);
  }

  private Stream<Asked> asked() {
    return phases.stream()
        .flatMap(phase -> phase.questions().stream().map(question -> new Asked(phase, question)));
  }

  private List<Id<Organisation>> membersOf(Term kind) {
    return network
        .actors()
        .members()
        .filter(actor -> actor.kinds().contains(kind))
        .map(NetworkActor::organisation)
        .toList();
  }

  private void checkAsked(GuidingQuestion question, NetworkActor actor) {
    if (actor.state() != ContactState.JOINED) {
      throw new ImpossibleStepException(
          Message.of("question.not-joined", actor.organisation(), network.id()));
    }
    if (actor.kinds().stream().noneMatch(question::isFor)) {
      Term kind = question.onlyFor().orElseThrow();
      throw new ImpossibleStepException(
          Message.of(
              "question.other-kind",
              question.id(),
              kind,
              actor.organisation(),
              actor.kinds(),
              answerers(kind)));
    }
  }

  private void refuseForAll(Id<GuidingQuestion> question, Term kind) {
    throw new ImpossibleStepException(
        Message.of("question.for-one-kind", question, kind, answerers(kind)));
  }

  private Message answerers(Term kind) {
    List<Id<Organisation>> members = membersOf(kind);
    return members.isEmpty()
        ? Message.of("question.once-joined")
        : Message.of("question.answerers", members);
  }

  private ImpossibleStepException notAsked(Id<GuidingQuestion> question) {
    return new ImpossibleStepException(
        asked().findAny().isEmpty()
            ? Message.of("question.none-asked", question)
            : Message.of(
                "question.not-asked", question, asked().map(one -> one.question().id()).toList()));
  }
}
