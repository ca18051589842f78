package fi.oppienjako.lessons.export.file;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.lesson.Action;
import fi.oppienjako.lessons.core.lesson.Comment;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Output;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.reuse.LookUp;
import fi.oppienjako.lessons.core.reuse.Reuse;
import fi.oppienjako.lessons.core.sharing.Sharing;
import java.util.List;
import java.util.stream.Stream;

/**
 * A programme with all that belongs to it: what one programme file describes. Immutable.
 *
 * <p>It is whole: whatever something in it refers to is in it, too. Every list is in the order of
 * the file.
 *
 * @param programme the programme
 * @param people the persons
 * @param organisations the organisations
 * @param playbooks the playbooks that plans of it follow
 * @param projects the projects
 * @param plans their plans
 * @param sessions their sessions
 * @param outputs what they made and hand on
 * @param lessons their lessons, with all the steps of their lives
 * @param comments the discussion on the lessons
 * @param actions what follows from the lessons
 * @param sharings the events and publications
 * @param lookUps what was looked up
 * @param reuses what was reused
 * @param ownParts what the programme's way of working adds to these, in the order of {@link
 *     fi.oppienjako.lessons.core.StandardKinds}
 */
public record Catalogue(
    Programme programme,
    List<Person> people,
    List<Organisation> organisations,
    List<Playbook> playbooks,
    List<Project> projects,
    List<Plan> plans,
    List<Session> sessions,
    List<Output> outputs,
    List<Lesson> lessons,
    List<Comment> comments,
    List<Action> actions,
    List<Sharing> sharings,
    List<LookUp> lookUps,
    List<Reuse> reuses,
    List<Aggregate<?>> ownParts) {

  /** Copies. */
  public Catalogue {
    requireNonNull(programme, "programme");
    people = ImmutableList.copyOf(people);
    organisations = ImmutableList.copyOf(organisations);
    playbooks = ImmutableList.copyOf(playbooks);
    projects = ImmutableList.copyOf(projects);
    plans = ImmutableList.copyOf(plans);
    sessions = ImmutableList.copyOf(sessions);
    outputs = ImmutableList.copyOf(outputs);
    lessons = ImmutableList.copyOf(lessons);
    comments = ImmutableList.copyOf(comments);
    actions = ImmutableList.copyOf(actions);
    sharings = ImmutableList.copyOf(sharings);
    lookUps = ImmutableList.copyOf(lookUps);
    reuses = ImmutableList.copyOf(reuses);
    ownParts = ImmutableList.copyOf(ownParts);
  }

  /**
   * Everything, in an order in which nothing comes before what it refers to: ready to be handed to
   * {@link fi.oppienjako.lessons.core.port.Store#load}.
   */
  public Stream<Aggregate<?>> all() {
    return Stream.<List<? extends Aggregate<?>>>of(
            people,
            organisations,
            playbooks,
            List.of(programme),
            projects,
            plans,
            sessions,
            outputs,
            lessons,
            comments,
            actions,
            sharings,
            lookUps,
            reuses,
            ownParts)
        .flatMap(List::stream);
  }
}
