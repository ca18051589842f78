package fi.oppienjako.lessons.core.sharing;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares many with one, by what they say and by the words of vocabularies. Mutable, not
 * thread-safe: first everything is compared, then what is alike is asked for.
 *
 * <p>What two have in common counts by how rare it is among all that is compared: what all share
 * counts next to nothing, so that no list of stop words is needed. Texts are compared in each
 * language that both have, and count as alike as they are in the best of them: {@link SharedWords}
 * says when that is a reason. A theme, condition or target group in common always is one. Being in
 * the same phase or having organisations in common is not one by itself.
 *
 * @param <T> what kind of thing is compared
 */
public final class Likeness<T> {

  private static final double TAG = 2;

  private record Compared<T>(T subject, List<Trait> traits, Map<Locale, Words.Met> met) {}

  private record Said(Locale language, double much, List<String> words) {}

  private final Set<Trait> traits;
  private final Map<Locale, SharedWords> words = new LinkedHashMap<>();
  private final Multiset<Trait> holders = HashMultiset.create();
  private final List<Compared<T>> compared = new ArrayList<>();
  private int count;

  private Likeness(Profile wanted) {
    traits = ImmutableSet.copyOf(wanted.traits());
    wanted.said().forEach((language, texts) -> words.put(language, new SharedWords(texts)));
  }

  /** Returns an instance that has compared nothing with {@code wanted} yet. */
  public static <T> Likeness<T> to(Profile wanted) {
    return new Likeness<>(wanted);
  }

  /** Compares {@code subject}, whose profile is {@code profile}. */
  public void compare(T subject, Profile profile) {
    List<Trait> shared = profile.traits().stream().filter(traits::contains).toList();
    holders.addAll(shared);
    count++;
    Map<Locale, Words.Met> met = new HashMap<>();
    Map<Locale, List<String>> said = profile.said();
    words.forEach(
        (language, ours) -> {
          List<String> theirs = said.get(language);
          if (theirs != null) {
            met.put(language, ours.compare(theirs));
          }
        });
    if (!shared.isEmpty() || met.values().stream().anyMatch(it -> !it.words().isEmpty())) {
      compared.add(new Compared<>(subject, shared, met));
    }
  }

  /** Returns what is alike, the most alike first, else in the order in which it was compared. */
  public List<Alike<T>> found() {
    return compared.stream().flatMap(this::alike).sorted(Alike.best()).toList();
  }

  private Stream<Alike<T>> alike(Compared<T> one) {
    List<Said> said = said(one);
    List<Reason> reasons = new ArrayList<>();
    for (Reason.Kind kind : Reason.Kind.values()) {
      (kind == Reason.Kind.WORDS ? words(said) : shared(one, kind)).ifPresent(reasons::add);
    }
    double content =
        said.stream().mapToDouble(Said::much).max().orElse(0)
            + one.traits().stream().filter(it -> !it.isCircumstance()).mapToDouble(this::tag).sum();
    double circumstances =
        one.traits().stream().filter(Trait::isCircumstance).mapToDouble(this::rarity).sum();
    return reasons.stream().allMatch(reason -> reason.kind().needsAnother())
        ? Stream.of()
        : Stream.of(new Alike<>(one.subject(), new MatchReasons(reasons), content, circumstances));
  }

  /** What the texts have in common in each language in which it is a reason, the most first. */
  private List<Said> said(Compared<T> one) {
    List<Said> said = new ArrayList<>();
    words.forEach(
        (language, ours) -> {
          Words.Met met = one.met().get(language);
          double much = met == null ? 0 : ours.much(met);
          if (met != null && much > 0) {
            said.add(new Said(language, much, ours.weightiest(met)));
          }
        });
    said.sort(Comparator.comparingDouble(Said::much).reversed());
    return said;
  }

  private static Optional<Reason> words(List<Said> said) {
    Map<Locale, List<String>> words = new LinkedHashMap<>();
    said.forEach(one -> words.put(one.language(), one.words()));
    return words.isEmpty() ? Optional.empty() : Optional.of(Reason.ofWords(words));
  }

  private static <T> Optional<Reason> shared(Compared<T> one, Reason.Kind kind) {
    List<String> common =
        one.traits().stream()
            .filter(trait -> trait.kind() == kind)
            .map(Trait::key)
            .distinct()
            .toList();
    return common.isEmpty() ? Optional.empty() : Optional.of(new Reason(kind, common));
  }

  private double tag(Trait trait) {
    double rarity = rarity(trait);
    return (trait.kind() == Reason.Kind.TARGET_GROUP ? 1 : TAG) * rarity * rarity;
  }

  private double rarity(Trait trait) {
    return Math.log((count + 2.0) / (holders.count(trait) + 1));
  }
}
