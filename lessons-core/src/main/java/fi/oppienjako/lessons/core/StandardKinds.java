package fi.oppienjako.lessons.core;

import fi.oppienjako.lessons.core.cocreation.Contribution;
import fi.oppienjako.lessons.core.cocreation.JointAction;
import fi.oppienjako.lessons.core.cocreation.Roadmap;
import fi.oppienjako.lessons.core.cocreation.RoadmapComment;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.lesson.Action;
import fi.oppienjako.lessons.core.lesson.Comment;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Kind;
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
import fi.oppienjako.lessons.core.port.Bookmark;
import fi.oppienjako.lessons.core.programme.Answer;
import fi.oppienjako.lessons.core.programme.Output;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.reuse.LookUp;
import fi.oppienjako.lessons.core.reuse.OverlapJudgement;
import fi.oppienjako.lessons.core.reuse.Reuse;
import fi.oppienjako.lessons.core.sharing.NoticeLog;
import fi.oppienjako.lessons.core.sharing.Sharing;
import fi.oppienjako.lessons.core.support.Application;
import fi.oppienjako.lessons.core.support.Assessment;
import fi.oppienjako.lessons.core.support.Call;
import fi.oppienjako.lessons.core.support.Expert;
import java.util.Comparator;
import java.util.List;

/**
 * The kinds of this library, in an order in which nothing comes before what it refers to.
 *
 * <p>Stores do not need it, since each aggregate declares its own kind; it is meant for code that
 * goes through everything, such as a load, an export or a test.
 */
public final class StandardKinds {

  /** All of them. */
  public static final List<Kind<?>> ALL =
      List.of(
          Person.KIND,
          Organisation.KIND,
          Playbook.KIND,
          Programme.KIND,
          Project.KIND,
          Plan.KIND,
          Session.KIND,
          Output.KIND,
          Lesson.KIND,
          Comment.KIND,
          Action.KIND,
          Sharing.KIND,
          LookUp.KIND,
          Reuse.KIND,
          Call.KIND,
          Application.KIND,
          Assessment.KIND,
          Expert.KIND,
          Contribution.KIND,
          Roadmap.KIND,
          RoadmapComment.KIND,
          JointAction.KIND,
          Network.KIND,
          Answer.KIND,
          SupportGiver.KIND,
          NetworkEvaluation.KIND,
          Idea.KIND,
          Pilot.KIND,
          SupportGiven.KIND,
          Rooting.KIND,
          Survey.KIND,
          SurveyResponse.KIND,
          OverlapJudgement.KIND,
          NoticeLog.KIND,
          Bookmark.KIND);

  /** The order of {@link #ALL}; aggregates of other kinds come last. */
  public static final Comparator<Aggregate<?>> ORDER =
      Comparator.comparingInt(thing -> place(thing.storedAs()));

  private StandardKinds() {}

  private static int place(Kind<?> kind) {
    int place = ALL.indexOf(kind);
    return place < 0 ? ALL.size() : place;
  }
}
