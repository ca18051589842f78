package fi.oppienjako.lessons.search.lucene;

import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.sharing.Alike;
import fi.oppienjako.lessons.core.sharing.MatchReasons;
import fi.oppienjako.lessons.core.sharing.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts what is like a piece of work by its words and what is by its meaning into one ranking. So
 * that outcomes weigh as they do without meanings, what comes at a place counts as much as what
 * words alone would have put there; what shares only circumstances stays last.
 */
final class AlikeTogether {

  private AlikeTogether() {}

  /**
   * What is alike, the most alike first.
   *
   * @param said what is alike by its words, the most alike first
   * @param near what is near in its meaning, the nearest first
   * @param usual how much counts what comes first if nothing is alike by its words
   */
  static <T extends Aggregate<T>> Stream<Alike<T>> of(
      List<Alike<T>> said, List<Nearest.Near> near, Likenesses.Reading<T> reading, double usual) {
    Map<String, Alike<T>> byWords = new LinkedHashMap<>();
    List<Alike<T>> byAccident = new ArrayList<>();
    for (Alike<T> one : said) {
      if (one.content() > 0) {
        byWords.put(one.subject().id().value(), one);
      } else {
        byAccident.add(one);
      }
    }
    List<Double> places = byWords.values().stream().map(Alike::content).toList();
    List<Alike<T>> together = new ArrayList<>();
    for (String id :
        RankFusion.of(List.copyOf(byWords.keySet()), near.stream().map(Nearest.Near::id).toList())
            .keySet()) {
      Optional.ofNullable(byWords.get(id))
          .or(() -> byMeaning(id, reading))
          .ifPresent(one -> together.add(at(content(places, together.size(), usual), one)));
    }
    return Stream.concat(
        together.stream(),
        byAccident.stream()
            .filter(
                one -> near.stream().noneMatch(it -> it.id().equals(one.subject().id().value()))));
  }

  private static <T> Optional<Alike<T>> byMeaning(String id, Likenesses.Reading<T> reading) {
    return reading
        .read(id)
        .map(
            found ->
                new Alike<>(found.subject(), new MatchReasons(List.of(Reason.ofMeaning())), 0, 0));
  }

  private static <T> Alike<T> at(double content, Alike<T> one) {
    return new Alike<>(one.subject(), one.reasons(), content, one.circumstances());
  }

  private static double content(List<Double> places, int place, double usual) {
    if (place < places.size()) {
      return places.get(place);
    }
    int last = Math.max(0, places.size() - 1);
    return (places.isEmpty() ? usual : places.get(last))
        * RankFusion.share(place)
        / RankFusion.share(last);
  }
}
