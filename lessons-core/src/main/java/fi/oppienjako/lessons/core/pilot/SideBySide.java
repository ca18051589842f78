package fi.oppienjako.lessons.core.pilot;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Id;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The ways of several projects side by side: where they differ, and which themes come back
 * everywhere. Immutable.
 *
 * @param paths the ways, in the order of the projects' identifiers
 * @param notEverywhere the phases that some went through and others did not, with those who did
 * @param recurringThemes the themes of lessons that came up in more than one project, with these
 *     projects
 */
public record SideBySide(
    List<PhasePath> paths,
    Map<Id<Phase>, Set<Id<Project>>> notEverywhere,
    Map<Term, Set<Id<Project>>> recurringThemes) {

  /** Copies. */
  public SideBySide {
    paths = ImmutableList.copyOf(paths);
    notEverywhere = ImmutableSortedMap.copyOf(notEverywhere);
    recurringThemes = ImmutableSortedMap.copyOf(recurringThemes);
  }

  /** The ways of {@code projects} and the themes of {@code lessons} learned in them. */
  public static SideBySide of(Collection<Project> projects, Collection<Lesson> lessons) {
    List<PhasePath> paths =
        projects.stream()
            .map(PhasePath::of)
            .sorted((one, other) -> one.project().compareTo(other.project()))
            .toList();
    SetMultimap<Id<Phase>, Id<Project>> walked = MultimapBuilder.treeKeys().treeSetValues().build();
    paths.forEach(path -> path.phases().forEach(phase -> walked.put(phase, path.project())));
    Set<Id<Project>> compared = new TreeSet<>(paths.stream().map(PhasePath::project).toList());
    SetMultimap<Term, Id<Project>> themes = MultimapBuilder.treeKeys().treeSetValues().build();
    lessons.stream()
        .filter(lesson -> compared.contains(lesson.origin().project()))
        .forEach(
            lesson ->
                lesson
                    .relevance()
                    .topics()
                    .themes()
                    .forEach(theme -> themes.put(theme, lesson.origin().project())));
    return new SideBySide(
        paths, chosen(walked, 1, compared.size() - 1), chosen(themes, 2, compared.size()));
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
