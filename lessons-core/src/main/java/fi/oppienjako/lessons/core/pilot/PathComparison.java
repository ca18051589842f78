package fi.oppienjako.lessons.core.pilot;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The paths of several projects compared: where they differ, and which themes come back. Immutable.
 *
 * @param paths the paths, in the order of the projects' identifiers
 * @param notEverywhere the phases that some went through and others did not, with those who did
 * @param recurringThemes the themes of lessons that came up in more than one project, with these
 *     projects
 */
public record PathComparison(
    List<PhasePath> paths,
    Map<Id<Phase>, Set<Id<Project>>> notEverywhere,
    Map<Term, Set<Id<Project>>> recurringThemes) {

  /** Copies. */
  public PathComparison {
    paths = ImmutableList.copyOf(paths);
    notEverywhere = ImmutableSortedMap.copyOf(notEverywhere);
    recurringThemes = ImmutableSortedMap.copyOf(recurringThemes);
  }

  /**
   * These paths compared.
   *
   * @param lessons lessons whose themes are compared; those learned on none of the paths are passed
   *     over
   */
  public static PathComparison of(Collection<PhasePath> paths, Stream<Lesson> lessons) {
    Set<Id<Project>> compared = new TreeSet<>();
    SetMultimap<Id<Phase>, Id<Project>> walked = MultimapBuilder.treeKeys().treeSetValues().build();
    for (PhasePath path : paths) {
      compared.add(path.project());
      path.phases().forEach(phase -> walked.put(phase, path.project()));
    }
    SetMultimap<Term, Id<Project>> themes = MultimapBuilder.treeKeys().treeSetValues().build();
    lessons
        .filter(lesson -> compared.contains(lesson.origin().project()))
        .forEach(lesson -> addThemes(lesson, themes));
    return new PathComparison(
        paths.stream().sorted(Comparator.comparing(PhasePath::project)).toList(),
        chosen(walked, 1, compared.size() - 1),
        chosen(themes, 2, compared.size()));
  }

  /** The themes that came up in every project. */
  public Set<Term> themesEverywhere() {
    return recurringThemes.entrySet().stream()
        .filter(theme -> theme.getValue().size() == paths.size())
        .map(Map.Entry::getKey)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Term::compareTo));
  }

  private static void addThemes(Lesson lesson, SetMultimap<Term, Id<Project>> themes) {
    lesson
        .relevance()
        .topics()
        .themes()
        .forEach(theme -> themes.put(theme, lesson.origin().project()));
  }

  private static <K extends Comparable<K>> Map<K, Set<Id<Project>>> chosen(
      SetMultimap<K, Id<Project>> all, int least, int most) {
    Map<K, Set<Id<Project>>> chosen = new TreeMap<>();
    all.asMap()
        .forEach(
            (key, projects) -> {
              if (projects.size() >= least && projects.size() <= most) {
                chosen.put(key, ImmutableSortedSet.copyOf(projects));
              }
            });
    return chosen;
  }
}
