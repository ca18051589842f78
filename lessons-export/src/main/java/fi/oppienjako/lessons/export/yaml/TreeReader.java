package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.export.file.InvalidFileException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads YAML into a tree that knows its places, within limits.
 *
 * <p>It works on the parser's events, which show what a tree or token stream hides: anchors,
 * aliases, tags, repeated keys, further documents and how a text was written.
 */
final class TreeReader {

  private static final int DEEPEST = 30;
  private static final int LONGEST_TEXT = 1 << 16;
  private static final int MOST_NODES = 400_000;

  private final Faults faults;
  private final Iterator<Event> events;
  private int nodes;

  private TreeReader(String text, Faults faults) {
    this.faults = faults;
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
    this.events = new ParserImpl(settings, new StreamReader(settings, new WholeCharacters(text)));
  }

  /**
   * The tree of the one document in {@code text}.
   *
   * @throws InvalidFileException if it cannot be parsed to its end; what is wrong but leaves a tree
   *     is added to {@code faults}
   */
  static Node.Keys read(String text, Faults faults) {
    return new TreeReader(text, faults).document();
  }

  private Node.Keys document() {
    next(Place.FILE);
    if (next(Place.FILE).getEventId() == Event.ID.StreamEnd) {
      throw faults.ending(Place.FILE, Wrong.of("file.empty"));
    }
    Node whole = node(next(Place.FILE), Place.FILE, 0);
    next(Place.FILE);
    Event after = next(Place.FILE);
    if (after.getEventId() != Event.ID.StreamEnd) {
      faults.add(place(Place.FILE, after), Wrong.of("file.second-document"));
    }
    return whole
        .asKeys()
        .orElseThrow(
            () -> faults.ending(whole.place(), Wrong.of("file.begins-otherwise", whole.what())));
  }

  private Node node(Event event, Place here, int depth) {
    Place place = place(here, event);
    if (++nodes > MOST_NODES) {
      throw faults.ending(place, Wrong.of("file.too-many-values", MOST_NODES));
    }
    if (depth > DEEPEST) {
      throw faults.ending(place, Wrong.of("file.too-deep", DEEPEST));
    }
    return switch (event.getEventId()) {
      case Scalar -> scalar((ScalarEvent) event, place);
      case SequenceStart -> items((CollectionStartEvent) event, place, depth);
      case MappingStart -> keys((CollectionStartEvent) event, place, depth);
      default -> {
        faults.add(place, Wrong.of("yaml.alias"));
        yield new Node.Refused(place);
      }
    };
  }

  private Node scalar(ScalarEvent event, Place place) {
    refuseExtras(event, event.getTag(), place);
    String text = event.getValue();
    if (text.length() > LONGEST_TEXT) {
      faults.add(place, Wrong.of("text.too-long", LONGEST_TEXT));
      return new Node.Refused(place);
    }
    Optional<String> foul = foulCharacter(text);
    if (foul.isPresent()) {
      faults.add(place, Wrong.of("text.character", foul.get()));
      return new Node.Refused(place);
    }
    return new Node.Scalar(place, text, event.isPlain());
  }

  private Node items(CollectionStartEvent event, Place place, int depth) {
    refuseExtras(event, event.getTag(), place);
    List<Node> items = new ArrayList<>();
    Event next = next(place);
    while (next.getEventId() != Event.ID.SequenceEnd) {
      items.add(node(next, place.item(items.size(), 0, 0), depth + 1));
      next = next(place);
    }
    return new Node.Items(place, items);
  }

  private Node keys(CollectionStartEvent event, Place place, int depth) {
    refuseExtras(event, event.getTag(), place);
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    Event next = next(place);
    while (next.getEventId() != Event.ID.MappingEnd) {
      Node key = node(next, place, depth + 1);
      Optional<Node.Scalar> name = key.asScalar();
      if (name.isEmpty()) {
        if (!key.isRefused()) {
          faults.add(key.place(), Wrong.of("key.not-a-word", key.what()));
        }
        node(next(place), place, depth + 1);
      } else {
        entry(name.get(), entries, place, depth);
      }
      next = next(place);
    }
    return new Node.Keys(place, entries);
  }

  private void entry(Node.Scalar key, Map<String, Node.Entry> entries, Place place, int depth) {
    Place there = place.under(key.text(), key.place().line(), key.place().column());
    Node value = node(next(there), there, depth + 1);
    Node.Entry first = entries.get(key.text());
    if (first == null) {
      entries.put(
          key.text(), new Node.Entry(new Node.Scalar(there, key.text(), key.plain()), value));
    } else {
      faults.add(there, Wrong.of("key.twice", first.key().place().line()));
    }
  }

  private void refuseExtras(NodeEvent event, Optional<String> tag, Place place) {
    event
        .getAnchor()
        .ifPresent(anchor -> faults.add(place, Wrong.of("yaml.anchor", anchor.getValue())));
    tag.filter(name -> !name.equals("!"))
        .ifPresent(name -> faults.add(place, Wrong.of("yaml.tag", name)));
  }

  private Event next(Place place) {
    try {
      return events.next();
    } catch (MarkedYamlEngineException e) {
      Place where = e.getProblemMark().map(mark -> place(place, mark)).orElse(place);
      throw faults.ending(where, Wrong.of("yaml.broken", e.getProblem()));
    } catch (YamlEngineException e) {
      throw faults.ending(place, Wrong.of("yaml.broken", String.valueOf(e.getMessage())));
    } catch (IllegalArgumentException e) {
      // How the parser meets an escape beyond the last character, such as \UFFFFFFFF in quotes.
      throw faults.ending(place, Wrong.of("yaml.broken", Wrong.of("yaml.escape")));
    } catch (RuntimeException e) {
      // A fault of the parser's own, whatever it may be: the file shows at least where it came up.
      throw faults.ending(place, Wrong.of("yaml.parser", e.toString()));
    }
  }

  private static Optional<String> foulCharacter(String text) {
    return text.codePoints()
        .filter(c -> (Character.isISOControl(c) && c != '\n' && c != '\t') || isLoneSurrogate(c))
        .mapToObj("U+%04X"::formatted)
        .findFirst();
  }

  private static boolean isLoneSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private static Place place(Place here, Event event) {
    return event.getStartMark().map(mark -> place(here, mark)).orElse(here);
  }

  private static Place place(Place here, Mark mark) {
    return here.at(mark.getLine() + 1, mark.getColumn() + 1);
  }
}
