package fi.oppienjako.lessons.core.sharing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Conditions;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.Topics;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.programme.Party;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Term;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why a lesson could help a project, or why two projects may be doing the same work. Immutable.
 *
 * <p>Being in the same phase or having organisations in common is not a reason by itself: work is
 * alike when conditions, themes or target groups are.
 *
 * @param all the reasons, the weightiest kind first; empty if there are none
 */
public record MatchReasons(List<Reason> all) implements Iterable<Reason> {

  /** Copies. */
  public MatchReasons {
    all = ImmutableList.copyOf(all);
  }

  /**
   * Why {@code lesson} could help {@code project}.
   *
   * @param learnedIn the project in which the lesson was learned, where the reader may see it
   * @param phase the phase that the project is in or about to enter
   */
  public static MatchReasons forUsing(
      Lesson lesson, Optional<Project> learnedIn, Project project, Optional<Id<Phase>> phase) {
    List<Condition> conditions =
        lesson.relevance().conditions().inCommonWith(project.circumstances());
    List<Reason> reasons = alike(conditions, lesson.relevance().topics(), project.topics());
    if (!reasons.isEmpty()) {
      add(
          reasons,
          Reason.Kind.PHASE,
          lesson.origin().phase().filter(then -> phase.filter(then::equals).isPresent()).stream());
      add(
          reasons,
          Reason.Kind.NETWORK,
          learnedIn.stream().flatMap(there -> bodiesInCommon(there, project)));
    }
    return new MatchReasons(reasons);
  }

  /** Why {@code one} and {@code other} may be doing the same work. */
  public static MatchReasons forOverlap(Project one, Project other) {
    List<Reason> reasons =
        alike(
            one.circumstances().inCommonWith(other.circumstances()), one.topics(), other.topics());
    if (!reasons.isEmpty()) {
      add(reasons, Reason.Kind.NETWORK, bodiesInCommon(one, other));
    }
    return new MatchReasons(reasons);
  }

  /** Why two pieces of work may be the same, by their topics and circumstances. */
  public static MatchReasons forOverlap(
      Topics one, Conditions oneIn, Topics other, Conditions otherIn) {
    return new MatchReasons(alike(oneIn.inCommonWith(otherIn), one, other));
  }

  /** Whether there are no reasons. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** The sum of the weights of all reasons. */
  public int weight() {
    return all.stream().mapToInt(Reason::weight).sum();
  }

  @Override
  public Iterator<Reason> iterator() {
    return all.iterator();
  }

  /** The reasons in English. */
  @Override
  public String toString() {
    return all.stream().map(Reason::toString).collect(Collectors.joining("; "));
  }

  private static List<Reason> alike(List<Condition> conditions, Topics one, Topics other) {
    List<Reason> reasons = new ArrayList<>();
    add(reasons, Reason.Kind.CONDITION, conditions.stream().map(Condition::term).distinct());
    add(reasons, Reason.Kind.THEME, inCommon(one.themes(), other.themes()));
    add(reasons, Reason.Kind.TARGET_GROUP, inCommon(one.targetGroups(), other.targetGroups()));
    return reasons;
  }

  private static void add(List<Reason> reasons, Reason.Kind kind, Stream<?> common) {
    List<String> words = common.map(Object::toString).toList();
    if (!words.isEmpty()) {
      reasons.add(new Reason(kind, words));
    }
  }

  private static Stream<Term> inCommon(Set<Term> one, Set<Term> other) {
    return Sets.intersection(one, other).stream().sorted();
  }

  private static Stream<Id<Organisation>> bodiesInCommon(Project one, Project other) {
    Set<Id<Organisation>> bodies =
        one.parties().stream().map(Party::organisation).collect(Collectors.toSet());
    return other.parties().stream()
        .map(Party::organisation)
        .filter(bodies::contains)
        .distinct()
        .sorted();
  }
}
