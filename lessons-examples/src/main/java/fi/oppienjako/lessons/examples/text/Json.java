package fi.oppienjako.lessons.examples.text;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.io.JsonStringEncoder;

/** The little JSON that the commands put together themselves: a list of flat things. */
public final class Json {

  private Json() {}

  /** An array of {@code things}, one a line. */
  public static String array(Stream<Thing> things) {
    return things.map(thing -> "\n  " + thing).collect(joining(",", "[", "\n]\n"));
  }

  /** One object. Mutable, not thread-safe. */
  public static final class Thing {

    private final List<String> members = new ArrayList<>();

    /** A text under {@code key}. */
    public Thing text(String key, String value) {
      return json(key, quoted(value));
    }

    /** Something that is JSON already. */
    public Thing json(String key, String value) {
      members.add(quoted(key) + ": " + value.strip());
      return this;
    }

    @Override
    public String toString() {
      return "{" + String.join(", ", members) + "}";
    }
  }

  private static String quoted(String text) {
    return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
  }
}
