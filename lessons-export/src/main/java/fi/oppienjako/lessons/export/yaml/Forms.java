package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Interval;
import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.Topics;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** The small things that a file is made of: texts, dates, levels and other words. */
final class Forms {

  /** A text, plain or per language. */
  static final Form<LocalizedText> TEXT = new TextForm();

  /** A text in no particular language, such as a name of a person. */
  static final Form<String> PLAIN = Form.word(Forms::plain);

  static final Form<Term> TERM = Form.word(Term::new);

  static final Form<LocalDate> DATE = Form.word(Forms::date);

  static final Form<Interval> INTERVAL = Form.word(Interval::parse);

  static final Form<URI> LINK = Form.word(Forms::link);

  static final Form<Openness> LEVEL =
      choice("a level of openness", Openness.values(), Openness::key);

  static final Form<Perspective> PERSPECTIVE =
      choice("a perspective", Perspective.values(), Perspective::key);

  static final Form<LoopStep> LOOP_STEP =
      choice("a step of the loop", LoopStep.values(), LoopStep::key);

  static final Form<Boolean> TRUE_OR_FALSE = either("true", "false");

  static final Form<Boolean> YES_OR_NO = either("yes", "no");

  /** Years of more than four digits are no years of the calendar that people write. */
  private static final int LENGTH_OF_DATE = "2022-08-31".length();

  private Forms() {}

  static <T> Form<Id<T>> id() {
    return Form.word(Id::of);
  }

  /** One of a few words. */
  static <T> Form<T> choice(String what, T[] values, Function<T, String> key) {
    Map<String, T> byKey = new LinkedHashMap<>();
    Arrays.stream(values).forEach(value -> byKey.put(key.apply(value), value));
    return Form.word(
        word ->
            Optional.ofNullable(byKey.get(word))
                .orElseThrow(
                    () -> new IllegalArgumentException(isNot(word, what, byKey.keySet()))));
  }

  /** That {@code word} is not {@code what}, and what it could be instead. */
  static String isNot(String word, String what, Set<String> known) {
    return isNot(word, what) + Nearest.hint(word, known);
  }

  /** That {@code word} is not {@code what}. */
  static String isNot(String word, String what) {
    return "'%s' is not %s"
        .formatted(word.length() <= 64 ? word : word.substring(0, 64) + "…", what);
  }

  /** {@code from} and {@code to}, either of which may be left out. */
  static Supplier<DateRange> period(Fields in) {
    InOrder days = new InOrder();
    Optional<LocalDate> from = in.maybe("from", days);
    Optional<LocalDate> to = in.maybe("to", days);
    return () -> new DateRange(from, to);
  }

  /** {@code themes} and target {@code groups}. */
  static Supplier<Topics> topics(Fields in) {
    Set<Term> themes = in.each("themes", TERM);
    Set<Term> groups = in.each("groups", TERM);
    return () -> new Topics(themes, groups);
  }

  /** The instant that a day in a file stands for: its first, in UTC. */
  static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** The day that {@code instant} is on, in UTC. */
  static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }

  private static Form<Boolean> either(String yes, String no) {
    Boolean[] both = {true, false};
    return choice("an answer", both, value -> value ? yes : no);
  }

  private static String plain(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a text must not be blank");
    }
    return text.strip();
  }

  private static LocalDate date(String text) {
    try {
      if (text.length() == LENGTH_OF_DATE) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(notADay(text), e);
    }
    throw new IllegalArgumentException(notADay(text));
  }

  private static String notADay(String text) {
    return isNot(text, "a day of the calendar, such as 2022-08-31");
  }

  private static URI link(String text) {
    try {
      URI link = new URI(text);
      boolean ofTheWeb = "https".equals(link.getScheme()) || "http".equals(link.getScheme());
      if (ofTheWeb && link.getHost() != null) {
        return link;
      }
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(notALink(text), e);
    }
    throw new IllegalArgumentException(notALink(text));
  }

  private static String notALink(String text) {
    return isNot(text, "an address such as https://www.example.org/page");
  }
}
