package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Interval;
import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.Topics;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.ExternalReference;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.PartialDate;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.core.text.Worded;
import fi.oppienjako.lessons.export.fault.Wrong;
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

  /** A word, or what people write for one, which then stays as its label. */
  static final Form<Term> WRITTEN = Forms::written;

  static final Form<LocalDate> DATE = Form.word(Forms::date);

  static final Form<Interval> INTERVAL = Form.word(Interval::parse);

  static final Form<URI> LINK = Form.word(Forms::link);

  static final Form<ExternalReference> EXTERNAL = Form.word(ExternalReference::parse);

  static final Form<Openness> LEVEL =
      choice(Wrong.of("word.openness"), Openness.values(), Openness::key);

  static final Form<Perspective> PERSPECTIVE =
      choice(Wrong.of("word.perspective"), Perspective.values(), Perspective::key);

  static final Form<LoopStep> LOOP_STEP =
      choice(Wrong.of("word.loop-step"), LoopStep.values(), LoopStep::key);

  static final Form<Boolean> TRUE_OR_FALSE = either("true", "false");

  static final Form<Boolean> YES_OR_NO = either("yes", "no");

  /** Years of more than four digits are no years of the calendar that people write. */
  private static final int LENGTH_OF_DATE = "2022-08-31".length();

  private Forms() {}

  static <T> Form<Id<T>> id() {
    return Form.word(Id::of);
  }

  /** One of a few words. */
  static <T> Form<T> choice(Worded what, T[] values, Function<T, String> key) {
    Map<String, T> byKey = new LinkedHashMap<>();
    Arrays.stream(values).forEach(value -> byKey.put(key.apply(value), value));
    return Form.word(
        word ->
            Optional.ofNullable(byKey.get(word))
                .orElseThrow(() -> new WrongException(isNot(word, what, byKey.keySet()))));
  }

  /** That {@code word} is not {@code what}, and what it could be instead. */
  static Wrong isNot(String word, Worded what, Set<String> known) {
    return Wrong.of("value.not-one-of", quoted(word), what, Nearest.hint(word, known));
  }

  /** That {@code word} is not {@code what}. */
  static Wrong isNot(String word, Worded what) {
    return Wrong.of("value.not", quoted(word), what);
  }

  private static String quoted(String word) {
    return word.length() <= 64 ? word : word.substring(0, 64) + "…";
  }

  /** {@code from} and {@code to}, either of which may be left out or known in part. */
  static Supplier<DateRange> period(Fields in) {
    Optional<PartialDate> from = in.maybe("from", new Dates(Optional.empty()));
    Optional<PartialDate> to = in.maybe("to", new Dates(from));
    return () -> new DateRange(from, to);
  }

  /** As {@link #period}, where days are counted: what is told is a day. */
  static Supplier<DateRange> days(Fields in) {
    InOrder days = new InOrder();
    Optional<LocalDate> from = in.maybe("from", days);
    Optional<LocalDate> to = in.maybe("to", days);
    return () -> DateRange.ofDays(from, to);
  }

  /** {@code themes} and target {@code groups}. */
  static Supplier<Topics> topics(Fields in) {
    Set<Term> themes = in.each("themes", WRITTEN);
    Set<Term> groups = in.each("groups", WRITTEN);
    return () -> new Topics(themes, groups);
  }

  private static Optional<Term> written(Node node, Reading reading) {
    Optional<Term> word = Form.word(Term::of).read(node, reading);
    Optional<String> written = node.asScalar().map(scalar -> scalar.text().strip());
    if (word.isPresent() && written.filter(Term::isWellFormed).isEmpty()) {
      reading
          .made(node.place(), () -> LocalizedText.of(reading.language(), written.orElseThrow()))
          .ifPresent(label -> reading.words().put(word.get(), label));
    }
    return word;
  }

  /** What something is called in other systems, under {@code references}. */
  static Set<ExternalReference> references(Fields in) {
    return in.each("references", EXTERNAL);
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
    return choice(Wrong.of("word.answer"), both, value -> value ? yes : no);
  }

  private static String plain(String text) {
    if (text.isBlank()) {
      throw new WrongException(Wrong.of("text.blank"));
    }
    return text.strip();
  }

  private static LocalDate date(String text) {
    try {
      if (text.length() == LENGTH_OF_DATE) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeParseException e) {
      // No day either, as what is of another length.
    }
    throw new WrongException(isNot(text, Wrong.of("word.day")));
  }

  private static URI link(String text) {
    try {
      URI link = new URI(text);
      boolean ofTheWeb = "https".equals(link.getScheme()) || "http".equals(link.getScheme());
      if (ofTheWeb && link.getHost() != null) {
        return link;
      }
    } catch (URISyntaxException e) {
      // No address either, as what is not of the web.
    }
    throw new WrongException(isNot(text, Wrong.of("word.link")));
  }
}
