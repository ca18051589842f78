package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.sharing.Alike;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Sees to it that the first lessons shown are not all of one perspective where lessons of the
 * others fit nearly as well.
 *
 * <p>The best lesson of a perspective that is missing among the first {@value #FIRST} comes last
 * among them, if it fits at least half as well as the one that stood last. What gives way is the
 * last one whose perspectives others among them have too; it comes next. The first half stays as it
 * is.
 */
final class Variety {

  static final int FIRST = 10;

  private static final double NEARLY = 0.5;

  private final List<Alike<Lesson>> first;
  private final List<Alike<Lesson>> rest;

  private Variety(List<Alike<Lesson>> best, int count) {
    first = new ArrayList<>(best.subList(0, count));
    rest = new ArrayList<>(best.subList(count, best.size()));
  }

  /**
   * {@code best}, with what is missing among its first.
   *
   * @param best what fits, the best first
   * @param shown how many of them will be shown
   */
  static Stream<Alike<Lesson>> among(List<Alike<Lesson>> best, int shown) {
    int count = Math.min(FIRST, shown);
    if (best.size() <= count) {
      return best.stream();
    }
    Variety variety = new Variety(best, count);
    variety.complete(NEARLY * best.get(count - 1).content());
    return Stream.concat(variety.first.stream(), variety.rest.stream());
  }

  private void complete(double least) {
    List<Alike<Lesson>> giving = new ArrayList<>();
    for (Alike<Lesson> one : List.copyOf(rest)) {
      if (one.content() < least) {
        break;
      }
      int place = perspectives(first).containsAll(perspectives(one)) ? 0 : givingWay();
      if (place > 0) {
        giving.add(0, first.remove(place));
        first.add(one);
        rest.remove(one);
      }
    }
    rest.addAll(0, giving);
  }

  /** The place of the one that can be spared among the first; 0 if none can. */
  private int givingWay() {
    int half = (first.size() + 1) / 2;
    return IntStream.iterate(first.size() - 1, place -> place >= half, place -> place - 1)
        .filter(place -> canBeSpared(first.get(place)))
        .findFirst()
        .orElse(0);
  }

  private boolean canBeSpared(Alike<Lesson> one) {
    Id<Lesson> spared = one.subject().id();
    List<Alike<Lesson>> others =
        first.stream().filter(other -> !other.subject().id().equals(spared)).toList();
    return perspectives(others).containsAll(perspectives(one));
  }

  private static Set<Perspective> perspectives(List<Alike<Lesson>> lessons) {
    return lessons.stream()
        .flatMap(lesson -> perspectives(lesson).stream())
        .collect(Collectors.toSet());
  }

  private static Set<Perspective> perspectives(Alike<Lesson> one) {
    return one.subject().relevance().perspectives();
  }
}
