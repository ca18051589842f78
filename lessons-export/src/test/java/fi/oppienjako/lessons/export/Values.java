package fi.oppienjako.lessons.export;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** The values of a good YAML file: its texts, its lists and its keys with values. */
final class Values {

  /**
   * One value.
   *
   * @param way the way to it through keys, without positions in lists
   * @param line its line, counted from 1
   * @param from where it begins
   * @param to where it ends
   */
  record Value(String way, int line, int from, int to) {

    /** Its form: what it is and what it stands in, whatever names the file gives. */
    String form() {
      List<String> keys = Splitter.on('.').splitToList(OWN_NAMES.matcher(way).replaceAll("*"));
      return String.join(".", keys.subList(Math.max(0, keys.size() - 2), keys.size()));
    }

    /** {@code file} with something else in its place. */
    String replacedBy(String other, String file) {
      return file.substring(0, from) + other + file.substring(to);
    }
  }

  /** Languages, and the names that a file gives itself, stand where keys do. */
  private static final Pattern OWN_NAMES =
      Pattern.compile(
          "(?<=\\b(organisations|people|roles|words|points|values|answers|before|after)\\.)[^.\\[]+"
              + "|(?<=\\.)(fi|sv|en)\\b");

  private final String file;
  private final Iterator<Event> events;
  private final List<Value> found = new ArrayList<>();

  private Values(String file) {
    if (file.codePoints().count() != file.length()) {
      throw new IllegalArgumentException("the parser counts code points, which are chars here");
    }
    this.file = file;
    LoadSettings settings = LoadSettings.builder().build();
    this.events = new ParserImpl(settings, new StreamReader(settings, file));
  }

  /** All of them but the whole. */
  static List<Value> of(String file) {
    Values values = new Values(file);
    values.events.next();
    values.events.next();
    values.value(values.events.next(), "");
    values.found.remove(values.found.size() - 1);
    return values.found;
  }

  private void value(Event begin, String way) {
    Event end = begin;
    if (begin.getEventId() == Event.ID.SequenceStart) {
      end = events.next();
      while (end.getEventId() != Event.ID.SequenceEnd) {
        value(end, way + "[]");
        end = events.next();
      }
    } else if (begin.getEventId() == Event.ID.MappingStart) {
      end = events.next();
      while (end.getEventId() != Event.ID.MappingEnd) {
        String key = ((ScalarEvent) end).getValue();
        value(events.next(), way + "." + key);
        end = events.next();
      }
    }
    found.add(between(way, begin.getStartMark().orElseThrow(), end.getEndMark().orElseThrow()));
  }

  private Value between(String way, Mark begin, Mark end) {
    int to = end.getIndex();
    while (Character.isWhitespace(file.charAt(to - 1))) {
      to--;
    }
    return new Value(way, begin.getLine() + 1, begin.getIndex(), to);
  }
}
