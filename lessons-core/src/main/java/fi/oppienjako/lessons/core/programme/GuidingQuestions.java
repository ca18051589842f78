package fi.oppienjako.lessons.core.programme;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.GuidingQuestion;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Term;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The guiding questions that the phases of a plan ask those who take part. Immutable.
 *
 * <p>A question for everybody is answered once anybody has answered it, be it all of them together
 * or one of them. A question for one kind of actor is asked of each of that kind, and of nobody
 * else.
 *
 * @param project the project whose plan asks
 * @param within the part of the project that is asked, such as one of its networks; empty if it is
 *     the project itself
 * @param actors the organisations that are asked, with all the kinds that each is
 * @param openness how widely an answer is open at first
 * @param phases the phases that ask
 */
public record GuidingQuestions(
    Id<Project> project,
    Optional<Ref<?>> within,
    Map<Id<Organisation>, Set<Term>> actors,
    Openness openness,
    List<Phase> phases) {

  /** Checks and copies. */
  public GuidingQuestions {
    requireNonNull(project, "project");
    requireNonNull(within, "within");
    actors = ImmutableMap.copyOf(Maps.transformValues(actors, ImmutableSortedSet::copyOf));
    requireNonNull(openness, "openness");
    phases = ImmutableList.copyOf(phases);
  }

  /**
   * What {@code plan} asks the parties of {@code project}.
   *
   * @param kinds gives the kind of an organisation, as far as it is known
   */
  public static GuidingQuestions in(
      Project project, Plan plan, Function<Id<Organisation>, Optional<Term>> kinds) {
    Map<Id<Organisation>, Set<Term>> parties = new LinkedHashMap<>();
    for (Party party : project.parties()) {
      parties.put(
          party.organisation(), kinds.apply(party.organisation()).map(Set::of).orElse(Set.of()));
    }
    return new GuidingQuestions(
            project.id(), Optional.empty(), parties, project.openness(), List.of())
        .of(plan);
  }

  /** What {@code plan} asks of the same; an answer is at first no wider than the plan. */
  public GuidingQuestions of(Plan plan) {
    return new GuidingQuestions(
        project, within, actors, openness.narrowest(plan.openness()), plan.process().phases());
  }

  private record Asked(Phase phase, GuidingQuestion question) {}

  private record Given(Id<GuidingQuestion> question, Optional<Id<Organisation>> actor) {}

  /**
   * The first answer to a question.
   *
   * @param actor the organisation that answers; empty if all of them do so together
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
        member -> checkAsked(asked.question(), member),
        () -> asked.question().onlyFor().ifPresent(kind -> refuseForAll(question, kind)));
    return new Answer(
        id,
        0,
        project,
        within,
        asked.phase().id(),
        question,
        actor,
        History.of(text, by, at),
        openness);
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
    return actors.entrySet().stream()
        .filter(actor -> actor.getValue().contains(kind))
        .map(Map.Entry::getKey)
        .toList();
  }

  private void checkAsked(GuidingQuestion question, Id<Organisation> actor) {
    Set<Term> kinds = actors.get(actor);
    if (kinds == null) {
      throw new ImpossibleStepException(Message.of("question.not-joined", actor));
    }
    Optional<Term> asked = question.onlyFor();
    if (asked.isPresent() && !kinds.contains(asked.get())) {
      Term kind = asked.get();
      throw new ImpossibleStepException(
          Message.of("question.other-kind", question.id(), kind, actor, kinds, answerers(kind)));
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
