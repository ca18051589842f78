package fi.oppienjako.lessons.core.network;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.GuidingQuestion;
import fi.oppienjako.lessons.core.loop.Context;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.port.NotPermittedException;
import fi.oppienjako.lessons.core.port.StaleRevisionException;
import fi.oppienjako.lessons.core.port.TooWidelyOpenException;
import fi.oppienjako.lessons.core.port.Verb;
import fi.oppienjako.lessons.core.programme.Answer;
import fi.oppienjako.lessons.core.programme.OpenQuestion;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Building a network of those who give support: whom to be in touch with, what to ask them, whether
 * support meets the needs, and whether the network is of use.
 *
 * <p>Reached by {@link fi.oppienjako.lessons.core.LessonSharing#supportNetwork()}; what is said
 * there of every verb holds here too. A viewer sees what there would be if nothing narrower were
 * stored; a network that a viewer may not see is a {@link NotFoundException}. Immutable, and as
 * thread-safe as its store. Source: the digital-support network guide (28 October 2020).
 *
 * <pre>{@code
 * SupportNetwork networks = sharing.supportNetwork();
 * Term books = Term.of("library");
 * Network begun = networks.begin(project, "Support in the lakes", Term.of("lakes"), by);
 * Network mapped =
 *     networks.change(
 *         begun,
 *         network ->
 *             network
 *                 .expecting(List.of(books, Term.of("parish")))
 *                 .with(NetworkActor.in(network.area(), library.id(), books)),
 *         by);
 * Network joined = networks.join(networks.contact(mapped, library, by), library, by);
 * Map<Term, Set<Id<Organisation>>> missing = networks.coverage(joined, viewer).notYetContacted();
 * }</pre>
 */
public final class SupportNetwork {

  private final Context context;

  /** Creates an instance over the store of {@code context}. */
  public SupportNetwork(Context context) {
    this.context = requireNonNull(context, "context");
  }

  /**
   * Begins a network that {@code project} builds in {@code area}, open at the Lab alone.
   *
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the project is not stored
   */
  public Network begin(Project project, String name, Term area, By by) {
    LocalizedText called = context.text(name);
    return add(
        project,
        NetworkVerb.NETWORK_BEGIN,
        by,
        (stored, at, work) -> Network.of(context.newId(), stored, called, area));
  }

  /**
   * Changes the facts about {@code network}: its map, needs, supply, requirements, indicators and
   * openness. Whoever is on the map stays there, and contacts change by verbs of their own.
   *
   * @param change gives the network as it is to be, from the network as it is stored
   * @throws ImpossibleStepException if somebody is taken off the map, or a contact is changed
   * @throws TooWidelyOpenException if it would be open more widely than its project, or less widely
   *     than what depends on it
   * @throws InvalidValueException if {@code change} gives another network
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the network is not stored
   * @throws StaleRevisionException if somebody else changed it
   */
  public Network change(Network network, UnaryOperator<Network> change, By by) {
    return context.change(
        network,
        NetworkVerb.NETWORK_CHANGE,
        by,
        (stored, at, work) -> {
          Network changed = change.apply(stored);
          stored.checkChange(changed);
          return changed;
        });
  }

  // Contacts

  /**
   * Records that somebody has been in touch with {@code actor}.
   *
   * @throws ImpossibleStepException if {@code actor} is not on the map, or is a member
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the network is not stored
   * @throws StaleRevisionException if somebody else changed it
   */
  public Network contact(Network network, Organisation actor, By by) {
    return bring(network, actor, NetworkVerb.NETWORK_CONTACT, ContactState.CONTACTED, by);
  }

  /**
   * Records that {@code actor} has joined.
   *
   * @throws ImpossibleStepException if {@code actor} is not on the map, or is not {@linkplain
   *     ContactState#CONTACTED contacted}
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the network is not stored
   * @throws StaleRevisionException if somebody else changed it
   */
  public Network join(Network network, Organisation actor, By by) {
    return bring(network, actor, NetworkVerb.NETWORK_JOIN, ContactState.JOINED, by);
  }

  /**
   * Records that {@code actor} has left or said no, for the reason in {@code by}.
   *
   * @throws ImpossibleStepException if nobody has been in touch with {@code actor}, if it has left
   *     already, or if {@code by} has no reason
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the network is not stored
   * @throws StaleRevisionException if somebody else changed it
   */
  public Network leave(Network network, Organisation actor, By by) {
    return bring(network, actor, NetworkVerb.NETWORK_LEAVE, ContactState.LEFT, by);
  }

  private Network bring(Network network, Organisation actor, Verb verb, ContactState state, By by) {
    return context.change(
        network, verb, by, (stored, at, work) -> stored.after(actor.id(), state, by, at));
  }

  // Guiding questions

  /**
   * Answers {@code question} for the network as a whole.
   *
   * @throws ImpossibleStepException if no phase asks that, if it is asked of one kind of actor
   *     alone, or if it is answered already
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the network, or a plan of its project, is not stored
   */
  public Answer answer(Network network, Id<GuidingQuestion> question, String text, By by) {
    return answer(network, question, Optional.empty(), text, by);
  }

  /**
   * Answers {@code question} for {@code actor}.
   *
   * @throws ImpossibleStepException if {@code actor} has not joined or is not asked that, or if it
   *     has answered already
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the network, or a plan of its project, is not stored
   */
  public Answer answer(
      Network network, Id<GuidingQuestion> question, Organisation actor, String text, By by) {
    return answer(network, question, Optional.of(actor.id()), text, by);
  }

  private Answer answer(
      Network network,
      Id<GuidingQuestion> question,
      Optional<Id<Organisation>> actor,
      String plain,
      By by) {
    LocalizedText text = context.text(plain);
    return add(
        network,
        NetworkVerb.NETWORK_ANSWER,
        by,
        (stored, at, work) -> {
          NetworkRecords records = NetworkRecords.of(stored, work);
          actor.ifPresent(records.network().actors()::get);
          Answer first = records.questions().answer(context.newId(), question, actor, text, by, at);
          refuseSecond(
              records.answers(),
              first::answersAgain,
              there -> Message.of("answer.there-already", there, question));
          return first;
        });
  }

  /**
   * Adds a new version of {@code answer}; the earlier ones stay on record.
   *
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the answer is not stored
   * @throws StaleRevisionException if somebody else changed it
   */
  public Answer revise(Answer answer, String text, By by) {
    LocalizedText revised = context.text(text);
    return context.change(
        answer,
        NetworkVerb.ANSWER_REVISE,
        by,
        (stored, at, work) -> stored.revised(revised, by, at));
  }

  // Skills

  /**
   * Adds {@code person} as somebody who gives support for {@code actor}; open at the Lab alone.
   *
   * @throws ImpossibleStepException if {@code actor} is not on the map, or {@code person} gives
   *     support in the network already
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the network is not stored
   */
  public SupportGiver addGiver(Network network, Person person, Organisation actor, By by) {
    return add(
        network,
        NetworkVerb.NETWORK_ADD_GIVER,
        by,
        (stored, at, work) -> {
          NetworkRecords records = NetworkRecords.of(stored, work);
          refuseSecond(
              records.givers(),
              one -> one.person().equals(person.id()),
              there -> Message.of("support-giver.there-already", there, person.id()));
          return SupportGiver.of(context.newId(), records.network(), person.id(), actor.id());
        });
  }

  /**
   * Records at which level {@code giver} has {@code skill}; earlier findings stay on record.
   *
   * @param level on the scale of the network
   * @param refreshed the day on which the skill was last refreshed
   * @throws ImpossibleStepException if the level is not on the scale, or that day is still to come
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the giver or the network is not stored
   * @throws StaleRevisionException if somebody else changed the giver
   */
  public SupportGiver assess(
      SupportGiver giver, Term skill, int level, LocalDate refreshed, By by) {
    return context.change(
        giver,
        NetworkVerb.SUPPORT_GIVER_ASSESS,
        by,
        (stored, at, work) -> {
          Skill.checkRefreshed(skill, refreshed, context.day(at));
          return stored.with(
              new Skill(skill, level, refreshed, by, at),
              work.get(Network.KIND, stored.network()).requirements().scale());
        });
  }

  // Evaluation

  /**
   * Evaluates {@code network} on {@code day} from {@code viewpoint}.
   *
   * @param answers how many people answered
   * @param values the value of each indicator
   * @throws ImpossibleStepException if a value is not of an indicator that the network has for that
   *     viewpoint, or if there is an evaluation from it on that day already
   * @throws InvalidValueException if there is no value, or the number of answers is less than 1
   * @throws NotPermittedException if the policy refuses
   * @throws NotFoundException if the network is not stored
   */
  public NetworkEvaluation evaluate(
      Network network,
      LocalDate day,
      Term viewpoint,
      int answers,
      Map<Term, BigDecimal> values,
      By by) {
    return add(
        network,
        NetworkVerb.NETWORK_EVALUATE,
        by,
        (stored, at, work) -> {
          NetworkRecords records = NetworkRecords.of(stored, work);
          refuseSecond(
              records.evaluations(),
              one -> one.day().equals(day) && one.viewpoint().equals(viewpoint),
              there -> Message.of("network-evaluation.there-already", there, viewpoint, day));
          return NetworkEvaluation.of(
              context.newId(),
              records.network(),
              day,
              viewpoint,
              Optional.of(answers),
              values,
              by,
              at);
        });
  }

  // What there is to see; each throws NotFoundException if the viewer may not see the network

  /** The networks that {@code project} builds, in the order of their identifiers. */
  public List<Network> of(Project project, Viewer viewer) {
    return context
        .store()
        .read(
            viewer,
            seen -> {
              try (Stream<Network> networks =
                  seen.all(Network.KIND).where(Network.BY_PROJECT, project.id())) {
                return networks.toList();
              }
            });
  }

  /** The kinds of actors that {@code network} is in contact with, and those that are missing. */
  public KindCoverage coverage(Network network, Viewer viewer) {
    return read(network, viewer, records -> records.network().coverage());
  }

  /** How the actors of {@code network} hang together today. */
  public Topology topology(Network network, Viewer viewer) {
    return read(network, viewer, records -> records.network().actors().topology(context.today()));
  }

  /** How support meets the needs. */
  public Match match(Network network, Viewer viewer) {
    return read(network, viewer, records -> records.network().match());
  }

  /** The answers to its guiding questions, in the order of their identifiers. */
  public List<Answer> answers(Network network, Viewer viewer) {
    return read(network, viewer, NetworkRecords::answers);
  }

  /**
   * The questions to which there is no answer that {@code viewer} may see, phase by phase.
   *
   * @throws NotFoundException if {@code viewer} may not see the plan that asks either
   */
  public List<OpenQuestion> openQuestions(Network network, Viewer viewer) {
    return read(network, viewer, records -> records.questions().open(records.answers()));
  }

  /** Those who give support, with their skills, in the order of their identifiers. */
  public List<SupportGiver> givers(Network network, Viewer viewer) {
    return read(network, viewer, NetworkRecords::givers);
  }

  /** What those whom {@code viewer} may see lack, and what they are to refresh by when. */
  public SkillGaps skillGaps(Network network, Viewer viewer) {
    return read(
        network,
        viewer,
        records -> SkillGaps.of(records.network().requirements(), records.givers()));
  }

  /** The evaluations, in the order of their identifiers. */
  public List<NetworkEvaluation> evaluations(Network network, Viewer viewer) {
    return read(network, viewer, NetworkRecords::evaluations);
  }

  /** How each indicator developed over time. */
  public List<Trend> trends(Network network, Viewer viewer) {
    return read(network, viewer, records -> records.network().trends(records.evaluations()));
  }

  /** All that {@code viewer} may know of {@code network} today, to be written down. */
  public NetworkDescription describe(Network network, Viewer viewer) {
    return read(network, viewer, records -> records.description(context.today()));
  }

  private <T> T read(Network network, Viewer viewer, Function<NetworkRecords, T> reading) {
    return context.store().read(viewer, seen -> reading.apply(NetworkRecords.of(network, seen)));
  }

  private <S extends Aggregate<S>, A extends Aggregate<A>> A add(
      S subject, Verb verb, By by, Context.Step<S, A> first) {
    return context.write(
        subject, verb, by, (stored, at, work) -> work.save(first.take(stored, at, work)));
  }

  private static <A extends Aggregate<A>> void refuseSecond(
      List<A> there, Predicate<A> same, Function<Ref<A>, Message> refusal) {
    there.stream()
        .filter(same)
        .findFirst()
        .ifPresent(
            first -> {
              throw new ImpossibleStepException(refusal.apply(Ref.to(first)));
            });
  }
}
