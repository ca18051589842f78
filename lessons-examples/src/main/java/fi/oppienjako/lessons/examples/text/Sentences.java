package fi.oppienjako.lessons.examples.text;

import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.core.text.Written;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The sentences of one package in one language, from the {@code messages} files beside it.
 * Immutable and thread-safe.
 */
public final class Sentences {

  /** What ends a quotation, in each of the three languages. */
  private static final String QUOTED = "”";

  private final Locale language;
  private final ResourceBundle bundle;
  private final Optional<Sentences> others;

  private Sentences(Locale language, ResourceBundle bundle, Optional<Sentences> others) {
    this.language = language;
    this.bundle = bundle;
    this.others = others;
  }

  /** The sentences beside {@code owner}, in the spoken language nearest to {@code language}. */
  public static Sentences beside(Class<?> owner, Locale language) {
    Locale spoken = Languages.spoken(language);
    String name = owner.getPackageName() + ".messages";
    return new Sentences(
        spoken, ResourceBundle.getBundle(name, spoken, owner.getModule()), Optional.empty());
  }

  /** These, and {@code others} for what these do not say. */
  public Sentences orElse(Sentences others) {
    return new Sentences(language, bundle, Optional.of(others));
  }

  /** The language. */
  public Locale language() {
    return language;
  }

  /** The message file itself. */
  public ResourceBundle bundle() {
    return bundle;
  }

  /**
   * The sentence under {@code key}. Texts in several languages, days, moments (as their day) and
   * decimal numbers are put in as this language says them, anything else as it says itself.
   *
   * <p>A sentence that changes with a number is there as {@code key.many} and {@code key.one}, and
   * as {@code key.zero} where nothing is said otherwise; the first whole number among the arguments
   * decides.
   */
  public String in(String key, Object... arguments) {
    Object[] told = arguments.clone();
    for (int i = 0; i < told.length; i++) {
      told[i] = told(told[i]);
    }
    String sentence = new MessageFormat(pattern(counted(key, arguments)), language).format(told);
    for (Object argument : arguments) {
      if (argument instanceof LocalizedText text) {
        sentence = markedOutside(sentence, text);
      }
    }
    return sentence;
  }

  /** {@code sentence}, in which the name of a language never stands within quotation marks. */
  private String markedOutside(String sentence, LocalizedText text) {
    String mark = text(text).substring(text.in(language).length());
    return mark.isEmpty() ? sentence : sentence.replace(mark + QUOTED, QUOTED + mark);
  }

  /**
   * The sentence under {@code key} for what its organisers call {@code kind}, such as a hanke;
   * where there is none for that kind, the one for any.
   */
  public String inKind(String key, Term kind, Object... arguments) {
    String own = key + "." + kind.key();
    return in(isThere(own) ? own : key, arguments);
  }

  /** The sentence under {@code key} as a text that is told in this language alone. */
  public LocalizedText asText(String key) {
    return LocalizedText.of(language, in(key));
  }

  /** {@code text} in this language; where it is in another, with the name of that behind it. */
  public String text(LocalizedText text) {
    return text.marked(language);
  }

  /** {@code day} as people write it in this language. */
  public String day(LocalDate day) {
    return Written.day(language, day);
  }

  /** {@code number} as people write it in this language, with the decimals that it has. */
  public String number(BigDecimal number) {
    return Written.number(language, number);
  }

  /** A share of so many hundredths as people write it in this language. */
  public String percent(int hundredths) {
    return Written.percent(language, hundredths);
  }

  /** {@code label} as a sentence or a line begins with it. */
  public String begun(LocalizedText label) {
    return begun(text(label));
  }

  /** {@code label} as a sentence or a line begins with it. */
  public String begun(String label) {
    int second = label.offsetByCodePoints(0, 1);
    return label.substring(0, second).toUpperCase(language) + label.substring(second);
  }

  private String counted(String key, Object... arguments) {
    if (isThere(key) || !isThere(key + ".many")) {
      return key;
    }
    int number =
        Arrays.stream(arguments)
            .filter(Number.class::isInstance)
            .map(Number.class::cast)
            .findFirst()
            .map(Number::intValue)
            .orElseThrow();
    String form = number == 0 && isThere(key + ".zero") ? ".zero" : number == 1 ? ".one" : ".many";
    return key + form;
  }

  private boolean isThere(String key) {
    return bundle.containsKey(key) || others.map(more -> more.isThere(key)).orElse(false);
  }

  private String pattern(String key) {
    return others.isPresent() && !bundle.containsKey(key)
        ? others.get().pattern(key)
        : bundle.getString(key);
  }

  private String told(Object argument) {
    if (argument instanceof LocalizedText text) {
      return text(text);
    }
    if (argument instanceof BigDecimal number) {
      return number(number);
    }
    if (argument instanceof Instant moment) {
      return day(LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }
    return argument instanceof LocalDate day ? day(day) : String.valueOf(argument);
  }
}
