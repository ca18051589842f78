package fi.oppienjako.lessons.core.port;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import fi.oppienjako.lessons.core.cocreation.Contribution;
import fi.oppienjako.lessons.core.cocreation.JointAction;
import fi.oppienjako.lessons.core.cocreation.Roadmap;
import fi.oppienjako.lessons.core.cocreation.RoadmapComment;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.lesson.Action;
import fi.oppienjako.lessons.core.lesson.Comment;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.network.Answer;
import fi.oppienjako.lessons.core.network.Network;
import fi.oppienjako.lessons.core.network.NetworkEvaluation;
import fi.oppienjako.lessons.core.network.SupportGiver;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.pilot.Idea;
import fi.oppienjako.lessons.core.pilot.Pilot;
import fi.oppienjako.lessons.core.pilot.Rooting;
import fi.oppienjako.lessons.core.pilot.SupportGiven;
import fi.oppienjako.lessons.core.pilot.Survey;
import fi.oppienjako.lessons.core.pilot.SurveyResponse;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.reuse.LookUp;
import fi.oppienjako.lessons.core.reuse.Reuse;
import fi.oppienjako.lessons.core.sharing.Sharing;
import fi.oppienjako.lessons.core.support.Application;
import fi.oppienjako.lessons.core.support.Assessment;
import fi.oppienjako.lessons.core.support.Call;
import fi.oppienjako.lessons.core.support.Expert;
import fi.oppienjako.lessons.core.support.Output;
import java.util.Arrays;
import java.util.Locale;

/**
 * The kinds of things that a store keeps, in an order in which nothing comes before what it refers
 * to.
 */
public enum Kind {
  /** A person. */
  PERSON(Person.class),
  /** A body. */
  ORGANISATION(Organisation.class),
  /** A playbook. */
  PLAYBOOK(Playbook.class),
  /** A programme. */
  PROGRAMME(Programme.class),
  /** A project. */
  PROJECT(Project.class),
  /** A plan. */
  PLAN(Plan.class),
  /** A session. */
  SESSION(Session.class),
  /** A lesson. */
  LESSON(Lesson.class),
  /** A comment. */
  COMMENT(Comment.class),
  /** An action. */
  ACTION(Action.class),
  /** A sharing. */
  SHARING(Sharing.class),
  /** A look-up. */
  LOOK_UP(LookUp.class),
  /** A reuse. */
  REUSE(Reuse.class),
  /** A call for applications. */
  CALL(Call.class),
  /** An application for expert support. */
  APPLICATION(Application.class),
  /** An assessment of an application. */
  ASSESSMENT(Assessment.class),
  /** An expert. */
  EXPERT(Expert.class),
  /** What a supported project hands on. */
  OUTPUT(Output.class),
  /** A contribution to a session. */
  CONTRIBUTION(Contribution.class),
  /** A roadmap. */
  ROADMAP(Roadmap.class),
  /** A remark on a roadmap. */
  REMARK(RoadmapComment.class),
  /** A joint action that a roadmap calls for. */
  JOINT_ACTION(JointAction.class),
  /** A network of those who give support. */
  NETWORK(Network.class),
  /** An answer to a guiding question, given in a network. */
  ANSWER(Answer.class),
  /** Somebody who gives support in a network. */
  SUPPORT_GIVER(SupportGiver.class),
  /** An evaluation of a network. */
  NETWORK_EVALUATION(NetworkEvaluation.class),
  /** An idea for a pilot. */
  IDEA(Idea.class),
  /** A pilot. */
  PILOT(Pilot.class),
  /** Support offered and used. */
  SUPPORT_GIVEN(SupportGiven.class),
  /** The rooting of a solution. */
  ROOTING(Rooting.class),
  /** A survey before and after. */
  SURVEY(Survey.class),
  /** One answerer's answers to a survey. */
  ANSWER_SHEET(SurveyResponse.class);

  private static final ImmutableMap<Class<?>, Kind> BY_TYPE =
      Maps.uniqueIndex(Arrays.asList(values()), kind -> kind.type);

  private final Class<?> type;

  Kind(Class<?> type) {
    this.type = type;
  }

  /**
   * The kind of {@code aggregate}.
   *
   * @throws IllegalArgumentException if it is of no kind that stores keep
   */
  public static Kind of(Aggregate<?> aggregate) {
    return of(aggregate.getClass());
  }

  /**
   * The kind whose things are of {@code type}.
   *
   * @throws IllegalArgumentException if it is of no kind that stores keep
   */
  public static Kind of(Class<?> type) {
    Kind kind = BY_TYPE.get(type);
    if (kind == null) {
      throw new IllegalArgumentException("a store does not keep a " + type.getName());
    }
    return kind;
  }

  /** The word for it in messages and files, such as {@code look-up}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
