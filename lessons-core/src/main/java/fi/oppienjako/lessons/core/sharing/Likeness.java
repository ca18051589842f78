package fi.oppienjako.lessons.core.sharing;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares many with one, by what they say and by the words of vocabularies. Mutable, not
 * thread-safe: first everything is compared, then what is alike is asked for.
 *
 * <p>What two have in common counts by how rare it is among all that is compared: what all share
 * counts next to nothing, so that no list of stop words is needed. The words of texts make a reason
 * only together, two at least, when they are rare enough for texts as long as these; what is shared
 * of themes, conditions and target groups always is one. Being in the same phase or having
 * organisations in common is none by itself.
 *
 * @param <T> what kind of thing is compared
 */
public final class Likeness<T> {

  private static final int TOLD = 5;
  private static final double TAG = 2;

  /** How much texts must share, in words that nobody else uses; found by trying on real texts. */
  private static final double AT_LEAST = 0.5;

  /** The longer a text, the more of it others share by chance. */
  private static final double PER_LENGTH = 0.15;

  private record Compared<T>(T subject, List<Trait> traits, Words.Met met) {

    Map<String, Double> words() {
      return met.words();
    }
  }

  private final Set<Trait> traits;
  private final Words words;
  private final double enough;
  private final Multiset<Object> holders = HashMultiset.create();
  private final List<Compared<T>> compared = new ArrayList<>();
  private int count;
  private double size;

  private Likeness(Profile wanted) {
    this.traits = ImmutableSet.copyOf(wanted.traits());
    this.words = Words.of(wanted.said());
    this.enough = Math.max(AT_LEAST, PER_LENGTH * Math.sqrt(words.size()));
  }

  /** Returns an instance that has compared nothing with {@code wanted} yet. */
  public static <T> Likeness<T> to(Profile wanted) {
    return new Likeness<>(wanted);
  }

  /** Compares {@code subject}, whose profile is {@code profile}. */
  public void compare(T subject, Profile profile) {
    List<Trait> shared = profile.traits().stream().filter(traits::contains).toList();
    Words.Met met = words.metBy(profile.said());
    holders.addAll(shared);
    holders.addAll(met.words().keySet());
    count++;
    size += met.size();
    if (!shared.isEmpty() || !met.words().isEmpty()) {
      compared.add(new Compared<>(subject, shared, met));
    }
  }

  /** Returns what is alike, the most alike first, else in the order in which it was compared. */
  public List<Alike<T>> found() {
    return compared.stream().flatMap(this::alike).sorted(Alike.best()).toList();
  }

  private Stream<Alike<T>> alike(Compared<T> one) {
    List<Reason> reasons = new ArrayList<>();
    double said = said(one);
    double content =
        said
            + one.traits().stream().filter(it -> !it.isCircumstance()).mapToDouble(this::tag).sum();
    for (Reason.Kind kind : Reason.Kind.values()) {
      List<String> common = common(one, kind, said > 0);
      if (!common.isEmpty()) {
        reasons.add(new Reason(kind, common));
      }
    }
    double circumstances =
        one.traits().stream().filter(Trait::isCircumstance).mapToDouble(this::rarity).sum();
    return reasons.stream().allMatch(reason -> reason.kind().needsAnother())
        ? Stream.of()
        : Stream.of(new Alike<>(one.subject(), new MatchReasons(reasons), content, circumstances));
  }

  private List<String> common(Compared<T> one, Reason.Kind kind, boolean saysTheSame) {
    if (kind != Reason.Kind.WORDS) {
      return one.traits().stream()
          .filter(trait -> trait.kind() == kind)
          .map(Trait::key)
          .distinct()
          .toList();
    }
    return saysTheSame ? told(one) : List.of();
  }

  /** The words that weigh the most, without those that weigh little beside them. */
  private List<String> told(Compared<T> one) {
    List<String> words =
        one.words().keySet().stream()
            .sorted(
                Comparator.<String>comparingDouble(word -> weight(one, word))
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .limit(TOLD)
            .toList();
    double least = weight(one, words.get(0)) / 10;
    return words.stream().filter(word -> weight(one, word) >= least).toList();
  }

  /** How much the texts have in common; 0 if it is too little to be a reason. */
  private double said(Compared<T> one) {
    List<Double> weights =
        one.words().keySet().stream()
            .map(word -> weight(one, word))
            .filter(weight -> weight > 0)
            .toList();
    double met = weights.stream().mapToDouble(Double::doubleValue).sum();
    double length = Math.max(1, one.met().size()) / (Math.max(1, size) / count);
    double said = met / (0.5 + 0.5 * length);
    return weights.size() < 2 || said < enough * squared(Math.log(count + 2.0)) ? 0 : said;
  }

  private double weight(Compared<T> one, String word) {
    return one.words().getOrDefault(word, 0.0) * squared(rarity(word));
  }

  private double tag(Trait trait) {
    return (trait.kind() == Reason.Kind.TARGET_GROUP ? 1 : TAG) * squared(rarity(trait));
  }

  private double rarity(Object shared) {
    return Math.log((count + 2.0) / (holders.count(shared) + 1));
  }

  private static double squared(double number) {
    return number * number;
  }
}
