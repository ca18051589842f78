package fi.oppienjako.lessons.core.sharing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import fi.oppienjako.lessons.core.concept.Vocabulary;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Messages;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.core.text.Written;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Why something is suggested: what two things have in common, or whom it helped already. Immutable.
 *
 * @param kind the respect in which they are alike
 * @param common what they have in common, at least one unless it is the meaning: words of texts or
 *     vocabularies, or the identifiers of phases, organisations or projects
 * @param names the names of those among them that are identifiers, where the reader may know them
 * @param words the words of texts in each language in which they are alike; otherwise empty
 */
public record Reason(
    Kind kind,
    List<String> common,
    Map<String, LocalizedText> names,
    Map<Locale, List<String>> words) {

  /** In which respect two things are alike. */
  public enum Kind {
    /** The conditions of one match the circumstances of the other. */
    CONDITION,
    /** They are about the same themes. */
    THEME,
    /** Their texts use the same words, which others seldom use. */
    WORDS,
    /** Its text uses the same words as the project's own lessons. */
    OWN_LESSONS,
    /** Their texts mean much the same in other words, as a model of language tells. */
    MEANING,
    /** Both concern the same target groups. */
    TARGET_GROUP,
    /** One was learned in the phase in which the other is. */
    PHASE,
    /** The same organisations take part in both. */
    NETWORK,
    /** It helped other projects. */
    HELPED,
    /** It helped other projects in part. */
    PARTLY,
    /** It did not help other projects. */
    NOT;

    /** Whether it adds to another reason for a suggestion, and is not one by itself. */
    public boolean needsAnother() {
      return compareTo(PHASE) >= 0;
    }

    private boolean isOfWords() {
      return this == WORDS || this == OWN_LESSONS;
    }

    private boolean holdsIdentifiers() {
      return compareTo(NETWORK) >= 0;
    }

    private boolean isCounted() {
      return compareTo(HELPED) >= 0;
    }
  }

  /**
   * Checks and copies.
   *
   * @throws InvalidValueException if there is nothing in common
   */
  public Reason {
    requireNonNull(kind, "kind");
    common = ImmutableList.copyOf(common);
    names = ImmutableMap.copyOf(names);
    words = ImmutableMap.copyOf(Maps.transformValues(words, ImmutableList::copyOf));
    if (common.isEmpty() && kind != Kind.MEANING) {
      throw new InvalidValueException(Message.of("match.nothing-common"));
    }
  }

  /** A reason without names. */
  public Reason(Kind kind, List<String> common) {
    this(kind, common, Map.of(), Map.of());
  }

  /** The words that texts share, by language, the language in which they share the most first. */
  public static Reason ofWords(Map<Locale, List<String>> words) {
    return new Reason(Kind.WORDS, words.values().iterator().next(), Map.of(), words);
  }

  /** What two texts mean is much the same, in other words. */
  public static Reason ofMeaning() {
    return new Reason(Kind.MEANING, List.of());
  }

  /** Returns these words, as words that the lessons of a project share. */
  public Reason ofOwnLessons() {
    return new Reason(Kind.OWN_LESSONS, common, names, words);
  }

  /** Returns this reason, with the names that {@code names} finds for what is in common. */
  public Reason named(Function<String, Optional<LocalizedText>> names) {
    Map<String, LocalizedText> found = new LinkedHashMap<>();
    common.forEach(one -> names.apply(one).ifPresent(name -> found.put(one, name)));
    return new Reason(kind, common, found, words);
  }

  /**
   * The reason as people read it in {@code language}, words of vocabularies named by {@code
   * vocabulary}; words of texts are those in that language, else those in which most is shared,
   * followed by the name of their language.
   */
  public String in(Locale language, Vocabulary vocabulary) {
    String named = kind.isOfWords() ? words(language) : names(language, vocabulary);
    String key = "reason." + kind.name().toLowerCase(Locale.ROOT);
    return kind.isCounted()
        ? Messages.in(language, key + (common.size() == 1 ? ".one" : ".many"), named, common.size())
        : Messages.in(language, key, named);
  }

  /** The reason in English. */
  @Override
  public String toString() {
    return in(Locale.ENGLISH, Vocabulary.EMPTY);
  }

  private String words(Locale language) {
    Locale own = Locale.forLanguageTag(language.getLanguage());
    Locale shown =
        words.containsKey(own) ? own : words.keySet().stream().findFirst().orElse(Locale.ROOT);
    return Written.marked(
        language,
        words.getOrDefault(shown, common).stream()
            .map(word -> Messages.in(language, "reason.word", word))
            .collect(Collectors.joining(", ")),
        shown);
  }

  private String names(Locale language, Vocabulary vocabulary) {
    return common.stream()
        .map(one -> name(one, language, vocabulary))
        .collect(Collectors.joining(", "));
  }

  private String name(String one, Locale language, Vocabulary vocabulary) {
    LocalizedText name = names.get(one);
    if (name != null) {
      return name.in(language);
    }
    boolean labelled = Term.isWellFormed(one) && vocabulary.labels().containsKey(new Term(one));
    return kind.holdsIdentifiers() && !labelled ? one : vocabulary.label(one, language);
  }
}
