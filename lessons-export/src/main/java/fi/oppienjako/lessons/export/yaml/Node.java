package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.core.text.Worded;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value in a file, which knows where it stands. Immutable. */
sealed interface Node {

  /** Where it stands. */
  Place place();

  /** What it is, as told to whoever wrote something else than was expected. */
  Worded what();

  /** As a text. */
  default Optional<Scalar> asScalar() {
    return Optional.empty();
  }

  /** As a list. */
  default Optional<Items> asItems() {
    return Optional.empty();
  }

  /** As keys with values. */
  default Optional<Keys> asKeys() {
    return Optional.empty();
  }

  /** Whether nothing is written after a key, which is as good as leaving the key out. */
  default boolean isEmpty() {
    return false;
  }

  /** Whether it was refused already, so that no more needs to be told of it. */
  default boolean isRefused() {
    return false;
  }

  /** A text, as it was written: numbers, dates and yes or no are texts too. */
  record Scalar(Place place, String text, boolean plain) implements Node {

    @Override
    public Worded what() {
      return Wrong.of("value.text");
    }

    @Override
    public Optional<Scalar> asScalar() {
      return Optional.of(this);
    }

    @Override
    public boolean isEmpty() {
      return plain && text.isEmpty();
    }
  }

  /** A list. */
  record Items(Place place, List<Node> items) implements Node {

    @Override
    public Worded what() {
      return Wrong.of("value.list");
    }

    @Override
    public Optional<Items> asItems() {
      return Optional.of(this);
    }

    /** Whether nothing is in it. */
    boolean isBare() {
      return items.isEmpty();
    }
  }

  /** Keys with values, in the order in which they are written. */
  record Keys(Place place, Map<String, Entry> entries) implements Node {

    @Override
    public Worded what() {
      return Wrong.of("value.keys");
    }

    @Override
    public Optional<Keys> asKeys() {
      return Optional.of(this);
    }

    /** The value under {@code key}, if anything is written there. */
    Optional<Node> value(String key) {
      Entry entry = entries.get(key);
      return Optional.ofNullable(entry).map(Entry::value).filter(value -> !value.isEmpty());
    }
  }

  /** A key and its value. */
  record Entry(Scalar key, Node value) {}

  /** Something that is refused whatever it may mean. */
  record Refused(Place place) implements Node {

    @Override
    public Worded what() {
      return Wrong.of("value.refused");
    }

    @Override
    public boolean isRefused() {
      return true;
    }
  }
}
