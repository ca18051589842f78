package fi.oppienjako.lessons.core.reuse;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.Maps;
import fi.oppienjako.lessons.core.lesson.Lesson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many lessons reached each stage: captured, validated, shared, looked up by others, reused by
 * others. Immutable.
 *
 * <p>Each number is a part of the one before it, so that shares can be computed stage by stage. For
 * a viewer who does not see every lesson, such as the drafts of others, it begins with what was
 * shared: nothing true could be said of the stages before that. Lessons that are open as another
 * system gave them are left to {@link AsTold}.
 *
 * @param stages the lessons that reached each stage, in order, without a gap
 */
public record Chain(Map<Stage, Figure<Lesson>> stages) {

  /**
   * One stage of a chain.
   *
   * @param stage the stage
   * @param lessons the lessons that reached it
   * @param keptPercent their share of those at the stage before, in whole per cent; empty for the
   *     first
   */
  public record Link(Stage stage, Figure<Lesson> lessons, Optional<Integer> keptPercent) {

    /** Checks that nothing is missing. */
    public Link {
      requireNonNull(stage, "stage");
      requireNonNull(lessons, "lessons");
      requireNonNull(keptPercent, "keptPercent");
    }
  }

  /** Copies. */
  public Chain {
    stages = Maps.immutableEnumMap(stages);
  }

  /** The lessons that reached {@code stage}; none if the chain does not say. */
  public Figure<Lesson> at(Stage stage) {
    return stages.getOrDefault(stage, Figure.of(List.of()));
  }

  /** The stages in order, each with its share of the one before it. */
  public List<Link> links() {
    List<Link> links = new ArrayList<>();
    stages.forEach(
        (stage, lessons) -> {
          Optional<Integer> kept =
              links.isEmpty()
                  ? Optional.empty()
                  : Optional.of(lessons.percentOf(links.get(links.size() - 1).lessons()));
          links.add(new Link(stage, lessons, kept));
        });
    return List.copyOf(links);
  }

  /**
   * The numbers in English, such as {@code 9 captured, 8 validated, 6 shared, 4 looked up, 3
   * reused}.
   */
  @Override
  public String toString() {
    return stages.entrySet().stream()
        .map(one -> one.getValue() + " " + one.getKey().key().replace('-', ' '))
        .collect(joining(", "));
  }
}
