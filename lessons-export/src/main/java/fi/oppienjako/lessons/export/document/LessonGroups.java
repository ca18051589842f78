package fi.oppienjako.lessons.export.document;

import static java.util.stream.Collectors.joining;

import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.text.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Lessons in groups, each told once, in the first of its groups; a list at the end names it in the
 * others.
 *
 * @param groups the groups, in the order in which they are told
 * @param of the groups of a lesson
 * @param label what a group is called
 * @param kind the key of what they are grouped by
 * @param <G> what they are grouped by
 */
record LessonGroups<G>(
    List<G> groups,
    Function<Lesson, ? extends Collection<G>> of,
    Function<G, String> label,
    String kind) {

  /** By theme, the themes of most lessons first. */
  static LessonGroups<Term> byTheme(Voice voice, List<Lesson> lessons) {
    Map<Term, Integer> counts = new TreeMap<>();
    lessons.forEach(
        lesson -> themes(lesson).forEach(theme -> counts.merge(theme, 1, Integer::sum)));
    return new LessonGroups<>(
        counts.keySet().stream()
            .sorted(Comparator.comparing(counts::get, Comparator.reverseOrder()))
            .toList(),
        LessonGroups::themes,
        voice::word,
        "theme");
  }

  /** By perspective. */
  static LessonGroups<Perspective> byPerspective(Voice voice) {
    return new LessonGroups<>(
        List.of(Perspective.values()),
        lesson -> lesson.relevance().perspectives(),
        perspective -> voice.text(perspective.label()),
        "perspective");
  }

  /** Adds {@code lessons}, each by {@code entry}, with headings of the third level. */
  void addTo(Sections sections, List<Lesson> lessons, Consumer<Lesson> entry) {
    Voice voice = sections.voice();
    List<Inline> named = new ArrayList<>();
    for (G group : groups) {
      List<Lesson> told = lessons.stream().filter(lesson -> isFirst(group, lesson)).toList();
      String others =
          lessons.stream()
              .filter(lesson -> of.apply(lesson).contains(group) && !told.contains(lesson))
              .map(lesson -> voice.text(lesson.content().title()))
              .collect(joining("; "));
      String name = voice.begun(label.apply(group));
      if (!told.isEmpty()) {
        sections.blocks().heading(3, Inline.of(name));
        told.forEach(entry);
      }
      if (!others.isEmpty()) {
        named.add(Inline.ofStrong(name + ":").text(" " + others));
      }
    }
    List<Lesson> ungrouped = lessons.stream().filter(one -> of.apply(one).isEmpty()).toList();
    if (!ungrouped.isEmpty()) {
      sections.part("report." + kind + ".none");
      ungrouped.forEach(entry);
    }
    if (!named.isEmpty()) {
      sections.part("report." + kind + ".also").bullets(named);
    }
  }

  private boolean isFirst(G group, Lesson lesson) {
    return groups.stream()
        .filter(of.apply(lesson)::contains)
        .findFirst()
        .equals(Optional.of(group));
  }

  private static Set<Term> themes(Lesson lesson) {
    return lesson.relevance().topics().themes();
  }
}
