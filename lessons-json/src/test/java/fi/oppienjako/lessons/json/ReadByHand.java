package fi.oppienjako.lessons.json;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Aspect;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Conditions;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.Topics;
import fi.oppienjako.lessons.core.lesson.Content;
import fi.oppienjako.lessons.core.lesson.Correction;
import fi.oppienjako.lessons.core.lesson.Evidence;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.lesson.LessonStatus;
import fi.oppienjako.lessons.core.lesson.LessonStep;
import fi.oppienjako.lessons.core.lesson.Life;
import fi.oppienjako.lessons.core.lesson.Link;
import fi.oppienjako.lessons.core.lesson.Origin;
import fi.oppienjako.lessons.core.lesson.Relevance;
import fi.oppienjako.lessons.core.lesson.Result;
import fi.oppienjako.lessons.core.model.ExternalReference;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A peer in the benchmark: reads lessons as somebody would who wrote all by hand, token by token.
 */
final class ReadByHand {

  private final JsonParser in;

  ReadByHand(JsonParser in) {
    this.in = in;
  }

  /** The lesson that begins here. */
  Lesson lesson() {
    Fields of = fields();
    return new Lesson(
        of.id("id"),
        of.number("revision"),
        of.get("origin", Origin.class),
        of.get("content", Content.class),
        of.maybe("relevance", Relevance.class).orElse(relevance(new Fields(Map.of()))),
        of.get("life", Life.class),
        of.list("evidence", Evidence.class),
        Set.copyOf(of.words("contributors", Id::<Person>of)),
        of.string("licence"),
        Set.copyOf(of.words("references", ExternalReference::parse)));
  }

  /** What stood in an object, each already read as what it is. */
  private record Fields(Map<String, Object> all) {

    <T> T get(String key, Class<T> type) {
      return type.cast(all.get(key));
    }

    <T> Optional<T> maybe(String key, Class<T> type) {
      return Optional.ofNullable(type.cast(all.get(key)));
    }

    String string(String key) {
      return get(key, String.class);
    }

    <T> Optional<T> word(String key, Function<String, T> read) {
      return maybe(key, String.class).map(read);
    }

    <T> Id<T> id(String key) {
      return Id.of(string(key));
    }

    int number(String key) {
      return get(key, Integer.class);
    }

    <T> List<T> list(String key, Class<T> type) {
      return maybe(key, List.class).stream()
          .flatMap(some -> ((List<?>) some).stream())
          .map(type::cast)
          .toList();
    }

    <T> List<T> words(String key, Function<String, T> read) {
      return list(key, String.class).stream().map(read).toList();
    }

    Instant at() {
      return Instant.parse(string("at"));
    }
  }

  private Fields fields() {
    Map<String, Object> all = new LinkedHashMap<>();
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String key = in.currentName();
      in.nextToken();
      all.put(key, value(key));
    }
    return new Fields(all);
  }

  private Object value(String key) {
    JsonToken token = in.currentToken();
    if (token == JsonToken.START_ARRAY) {
      List<Object> some = new ArrayList<>();
      while (in.nextToken() != JsonToken.END_ARRAY) {
        some.add(value(key));
      }
      return some;
    }
    if (token != JsonToken.START_OBJECT) {
      return token == JsonToken.VALUE_NUMBER_INT ? in.getIntValue() : in.getString();
    }
    return key.equals("wordings") ? wordings() : made(key, fields());
  }

  private Map<Locale, String> wordings() {
    Map<Locale, String> wordings = new LinkedHashMap<>();
    while (in.nextToken() != JsonToken.END_OBJECT) {
      Locale language = Locale.forLanguageTag(in.currentName());
      in.nextToken();
      wordings.put(language, in.getString());
    }
    return wordings;
  }

  private static Object made(String key, Fields of) {
    return switch (key) {
      case "origin" ->
          new Origin(
              of.id("project"),
              of.word("programme", Id::of),
              of.word("phase", Id::of),
              of.word("activity", Id::of),
              of.word("session", Id::of));
      case "content", "before" ->
          new Content(
              of.get("title", LocalizedText.class),
              of.get("observation", LocalizedText.class),
              of.maybe("insight", LocalizedText.class),
              of.maybe("recommendation", LocalizedText.class),
              of.word("result", one -> choice(Result.class, one)).orElse(Result.NEUTRAL));
      case "relevance" -> relevance(of);
      case "conditions" -> new Conditions(of.list("all", Condition.class));
      case "all" ->
          new Condition(
              of.word("aspect", one -> choice(Aspect.class, one)).orElse(Aspect.SITUATION),
              new Term(of.string("term")),
              of.maybe("explanation", LocalizedText.class));
      case "topics" ->
          new Topics(
              new LinkedHashSet<>(of.words("themes", Term::new)),
              new LinkedHashSet<>(of.words("targetGroups", Term::new)));
      case "life" ->
          new Life(
              history(of), of.list("links", Link.class), of.list("corrections", Correction.class));
      case "history" -> of;
      case "entries" ->
          new History.Entry<>(
              of.get("state", LessonStatus.class), of.maybe("by", By.class), of.at());
      case "state" ->
          new LessonStatus(
              choice(LessonStep.class, of.string("step")),
              choice(LessonState.class, of.string("state")),
              of.word("openness", one -> choice(Openness.class, one)));
      case "by" -> new By(of.id("person"), of.maybe("reason", String.class));
      case "links" ->
          new Link(
              choice(Link.Kind.class, of.string("kind")),
              of.id("other"),
              of.word("openness", one -> choice(Openness.class, one)),
              of.get("by", By.class),
              of.at());
      case "corrections" ->
          new Correction(
              of.get("before", Content.class),
              of.word("openness", one -> choice(Openness.class, one)),
              of.get("by", By.class),
              of.at());
      case "evidence" ->
          new Evidence(of.get("text", LocalizedText.class), of.word("link", URI::create));
      default -> text(of);
    };
  }

  private static Relevance relevance(Fields of) {
    return new Relevance(
        of.maybe("conditions", Conditions.class).orElse(new Conditions(List.of())),
        new LinkedHashSet<>(of.words("perspectives", one -> choice(Perspective.class, one))),
        of.maybe("topics", Topics.class).orElse(new Topics(Set.of(), Set.of())));
  }

  @SuppressWarnings("unchecked") // Entries hold what was made of them.
  private static History<LessonStatus> history(Fields life) {
    return new History<>(
        life.get("history", Fields.class).list("entries", History.Entry.class).stream()
            .map(entry -> (History.Entry<LessonStatus>) entry)
            .toList());
  }

  @SuppressWarnings("unchecked") // Wordings are read as such.
  private static LocalizedText text(Fields of) {
    return new LocalizedText(
        Locale.forLanguageTag(of.string("original")),
        of.get("wordings", Map.class),
        new LinkedHashSet<>(of.words("stale", Locale::forLanguageTag)));
  }

  private static <E extends Enum<E>> E choice(Class<E> choices, String word) {
    return Enum.valueOf(choices, word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
