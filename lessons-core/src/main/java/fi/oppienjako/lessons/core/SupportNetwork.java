package fi.oppienjako.lessons.core;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.GuidingQuestion;
import fi.oppienjako.lessons.core.loop.Context;
import fi.oppienjako.lessons.core.loop.NetworkBuilding;
import fi.oppienjako.lessons.core.loop.SeeingNetworks;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.network.Answer;
import fi.oppienjako.lessons.core.network.ContactState;
import fi.oppienjako.lessons.core.network.KindCoverage;
import fi.oppienjako.lessons.core.network.Match;
import fi.oppienjako.lessons.core.network.Network;
import fi.oppienjako.lessons.core.network.NetworkDescription;
import fi.oppienjako.lessons.core.network.NetworkEvaluation;
import fi.oppienjako.lessons.core.network.OpenQuestion;
import fi.oppienjako.lessons.core.network.SkillGaps;
import fi.oppienjako.lessons.core.network.SupportGiver;
import fi.oppienjako.lessons.core.network.Topology;
import fi.oppienjako.lessons.core.network.Trend;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Building a network of those who give support: whom to be in touch with, what to ask them, whether
 * support meets the needs, and whether the network is of use.
 *
 * <p>Reached by {@link LessonSharing#supportNetwork()}; what is said there of every verb holds here
 * too. Source: the digital-support network guide (28 October 2020).
 */
public final class SupportNetwork {

  private final Context around;
  private final NetworkBuilding networking;
  private final SeeingNetworks seeing;

  SupportNetwork(Context around) {
    this.around = around;
    this.networking = new NetworkBuilding(around);
    this.seeing = new SeeingNetworks(around);
  }

  /** Begins a network that {@code project} builds in {@code area}, open at the Lab alone. */
  public Network begin(Project project, String name, Term area, By by) {
    return networking.begin(project, around.text(name), area, by);
  }

  /**
   * Changes what is told of {@code network}: its map, needs, supply, requirements, indicators and
   * openness. Whoever is on the map stays there, and contacts change by verbs of their own.
   *
   * @param change gives the network as it is to be, from the network as it is kept
   */
  public Network change(Network network, By by, UnaryOperator<Network> change) {
    return networking.change(network, by, change);
  }

  // Contacts

  /** Says that somebody has been in touch with {@code actor}. */
  public Network contact(Network network, Organisation actor, By by) {
    return networking.contact(network, actor.id(), ContactState.CONTACTED, by);
  }

  /** Says that {@code actor} has joined; possible once somebody has been in touch with it. */
  public Network join(Network network, Organisation actor, By by) {
    return networking.contact(network, actor.id(), ContactState.JOINED, by);
  }

  /** Says that {@code actor} has left or said no, for the reason in {@code by}. */
  public Network leave(Network network, Organisation actor, By by) {
    return networking.contact(network, actor.id(), ContactState.LEFT, by);
  }

  // Guiding questions

  /** Answers {@code question} for the network as a whole. */
  public Answer answer(Network network, Id<GuidingQuestion> question, String text, By by) {
    return networking.answer(network, question, Optional.empty(), around.text(text), by);
  }

  /** Answers {@code question} for {@code actor}, which has joined and of which it is asked. */
  public Answer answer(
      Network network, Id<GuidingQuestion> question, Organisation actor, String text, By by) {
    return networking.answer(network, question, Optional.of(actor.id()), around.text(text), by);
  }

  /** Tells {@code answer} anew; every version is kept. */
  public Answer revise(Answer answer, String text, By by) {
    return networking.revise(answer, around.text(text), by);
  }

  // Skills

  /** Says that {@code person} gives support for {@code actor}; open at the Lab alone. */
  public SupportGiver giver(Network network, Person person, Organisation actor, By by) {
    return networking.giver(network, person.id(), actor.id(), by);
  }

  /**
   * Tells at which level {@code giver} has {@code skill}.
   *
   * @param level on the scale of the network
   * @param refreshed the day on which the skill was last refreshed
   */
  public SupportGiver assess(
      SupportGiver giver, Term skill, int level, LocalDate refreshed, By by) {
    return networking.assess(giver, skill, level, refreshed, by);
  }

  // Evaluation

  /**
   * Evaluates {@code network} on {@code day} from {@code viewpoint}.
   *
   * @param answers how many were asked and answered
   * @param values the value of each indicator
   */
  public NetworkEvaluation evaluate(
      Network network,
      LocalDate day,
      Term viewpoint,
      int answers,
      Map<Term, BigDecimal> values,
      By by) {
    return networking.evaluate(network, day, viewpoint, Optional.of(answers), values, by);
  }

  // What there is to see

  /** The networks that {@code project} builds. */
  public List<Network> of(Project project, Viewer reader) {
    return seeing.of(project.id(), reader);
  }

  /** With which kinds of actors {@code network} is in contact, and with which not yet. */
  public KindCoverage coverage(Network network, Viewer reader) {
    return seeing.now(network, reader).coverage();
  }

  /** How the actors of {@code network} hang together today. */
  public Topology structure(Network network, Viewer reader) {
    return seeing.structure(network, reader);
  }

  /** How support meets the needs. */
  public Match match(Network network, Viewer reader) {
    return seeing.now(network, reader).match();
  }

  /** What was answered. */
  public List<Answer> answers(Network network, Viewer reader) {
    return seeing.answers(network, reader);
  }

  /** The questions to which there is no answer that {@code reader} may see, phase by phase. */
  public List<OpenQuestion> openQuestions(Network network, Viewer reader) {
    return seeing.open(network, reader);
  }

  /** Those who give support, with what is told of their skills. */
  public List<SupportGiver> givers(Network network, Viewer reader) {
    return seeing.givers(network, reader);
  }

  /** What those whom {@code reader} may see lack, and what they are to refresh by when. */
  public SkillGaps skillGaps(Network network, Viewer reader) {
    return seeing.gaps(network, reader);
  }

  /** The evaluations. */
  public List<NetworkEvaluation> evaluations(Network network, Viewer reader) {
    return seeing.evaluations(network, reader);
  }

  /** How each indicator went over time. */
  public List<Trend> trends(Network network, Viewer reader) {
    return seeing.trends(network, reader);
  }

  /** All that {@code reader} may know of {@code network} today, to be written down. */
  public NetworkDescription describe(Network network, Viewer reader) {
    return seeing.describe(network, reader);
  }
}
