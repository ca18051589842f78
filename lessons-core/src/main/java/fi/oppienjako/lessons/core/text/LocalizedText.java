package fi.oppienjako.lessons.core.text;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A text in one or more languages, one of which is the original.
 *
 * <p>Changing the original marks every translation stale until a new one is given. Wordings are
 * stripped, put into Unicode's composed form and have {@code \n} as line ending; none is blank.
 * Immutable and thread-safe.
 *
 * @param original the language that the others are translations of; always among {@code wordings}
 * @param wordings the text in each language, the original first, the others in the order of their
 *     tags
 * @param stale the languages whose wording was made from an earlier original; never the original
 */
public record LocalizedText(Locale original, Map<Locale, String> wordings, Set<Locale> stale)
    implements Worded {

  private static final Comparator<Locale> BY_TAG = Comparator.comparing(Locale::toLanguageTag);

  /**
   * Checks, cleans and copies.
   *
   * @throws InvalidValueException if a wording is not as {@link PlainText} asks, if the original
   *     has no wording, or if a stale language is the original or has no wording
   */
  public LocalizedText {
    requireNonNull(original, "original");
    if (!wordings.containsKey(original)) {
      throw new InvalidValueException(Message.of("text.no-original", original.toLanguageTag()));
    }
    ImmutableMap.Builder<Locale, String> cleaned = ImmutableMap.builder();
    cleaned.put(original, PlainText.cleaned(wordings.get(original)));
    for (Locale language : translations(original, wordings.keySet())) {
      cleaned.put(language, PlainText.cleaned(wordings.get(language)));
    }
    if (stale.contains(original) || !wordings.keySet().containsAll(stale)) {
      throw new InvalidValueException(Message.of("text.stale-unknown", stale));
    }
    wordings = cleaned.buildOrThrow();
    stale = ImmutableSortedSet.copyOf(BY_TAG, stale);
  }

  /** A text in one language. */
  public static LocalizedText of(Locale language, String text) {
    return new LocalizedText(language, Map.of(language, text), Set.of());
  }

  /** A text whose original is English. */
  public static LocalizedText english(String text) {
    return of(Languages.ENGLISH, text);
  }

  /**
   * This text with {@code wording} in {@code language}. A new wording of the original makes all
   * translations stale; a translation that is given is up to date.
   */
  public LocalizedText with(Locale language, String wording) {
    Map<Locale, String> changed = new LinkedHashMap<>(wordings);
    changed.put(language, wording);
    Set<Locale> outdated = new LinkedHashSet<>(stale);
    if (!language.equals(original)) {
      outdated.remove(language);
    } else if (!PlainText.cleaned(wording).equals(wordings.get(original))) {
      outdated.addAll(wordings.keySet());
      outdated.remove(original);
    }
    return new LocalizedText(original, changed, outdated);
  }

  /**
   * The text for a reader of {@code language}: in that very language; else in the same language
   * without region or script; else in any regional form of it; else the original.
   */
  @Override
  public String in(Locale language) {
    String exact = wordings.get(language);
    if (exact != null) {
      return exact;
    }
    String general = wordings.get(Locale.forLanguageTag(language.getLanguage()));
    if (general != null) {
      return general;
    }
    return wordings.entrySet().stream()
        .filter(wording -> wording.getKey().getLanguage().equals(language.getLanguage()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseGet(this::toString);
  }

  /**
   * The text for a reader of {@code language}, as {@link #in} gives it, followed by the name of its
   * language where the library's own sentences are in another for that reader: {@code Yksi neuvonta
   * kaikille (Finnish)}.
   */
  public String marked(Locale language) {
    return isIn(language) ? in(language) : Written.marked(language, in(language), original);
  }

  private boolean isIn(Locale language) {
    return wordings.keySet().stream()
        .anyMatch(one -> one.getLanguage().equals(language.getLanguage()));
  }

  /** Those of {@code wanted} in which there is no wording. */
  public Set<Locale> missing(Set<Locale> wanted) {
    return wanted.stream()
        .filter(language -> !wordings.containsKey(language))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The original wording. */
  @Override
  public String toString() {
    return requireNonNull(wordings.get(original));
  }

  private static List<Locale> translations(Locale original, Set<Locale> languages) {
    if (languages.size() == 1) {
      return List.of();
    }
    return languages.stream()
        .filter(language -> !language.equals(original))
        .sorted(BY_TAG)
        .toList();
  }
}
