package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.core.text.Worded;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Keys with values, being read. Keys are asked for one by one; at the end, what nobody has asked
 * for is told as unknown. Mutable, not thread-safe.
 *
 * <p>What is needed comes out as a supplier that is only called when the whole is made, and the
 * whole is only made when nothing in it was wrong.
 */
final class Fields {

  /** So many are listed at most of what takes long to fit together. */
  static final int FEW = 100;

  private final Node.Keys keys;
  private final Reading reading;
  private final Set<String> asked = new LinkedHashSet<>();
  private final int faultsBefore;

  Fields(Node.Keys keys, Reading reading) {
    this.keys = keys;
    this.reading = reading;
    this.faultsBefore = reading.faults().count();
  }

  static Optional<Fields> of(Node node, Reading reading) {
    Optional<Node.Keys> keys = node.asKeys();
    if (keys.isEmpty()) {
      reading.wrongKind(node, Wrong.of("value.keys"));
    }
    return keys.map(found -> new Fields(found, reading));
  }

  /** The value under a key that must be there. */
  <T> Required<T> one(String key, Form<T> form) {
    if (node(key).isEmpty()) {
      reading.fault(keys.place(), Wrong.of("key.missing", key));
    }
    return new Required<>(maybe(key, form));
  }

  /** The value under a key that may be left out. */
  <T> Optional<T> maybe(String key, Form<T> form) {
    return node(key).flatMap(node -> form.read(node, reading));
  }

  /** The value under a key that must be there for some kinds and must not be for others. */
  <K, T> Optional<T> only(Required<K> kind, Set<K> asking, String key, Form<T> form) {
    if (kind.found().isEmpty()) {
      node(key);
      return Optional.empty();
    }
    return asking.contains(kind.get()) ? one(key, form).found() : Optional.empty();
  }

  /** What is listed under a key; nothing if the key is left out. */
  <T> List<T> all(String key, Form<T> form) {
    return read(listed(key), form);
  }

  /** As {@link #all}, where nothing to list is a fault. */
  <T> List<T> some(String key, Form<T> form) {
    needSome(key);
    return all(key, form);
  }

  /** Tells if nothing is listed under {@code key}. */
  void needSome(String key) {
    Optional<Node> node = node(key);
    if (node.isEmpty() || node.flatMap(Node::asItems).filter(Node.Items::isBare).isPresent()) {
      reading.fault(keys.place(), Wrong.of("key.missing-list", key));
    }
  }

  /** As {@link #listed}, of what takes long to fit together where it is more than anybody means. */
  List<Node> few(String key) {
    List<Node> listed = listed(key);
    if (listed.size() > FEW) {
      reading.fault(listed.get(FEW), Wrong.of("list.too-long", FEW));
      return List.of();
    }
    return listed;
  }

  /** As {@link #all}, of {@link #few}. */
  <T> List<T> few(String key, Form<T> form) {
    return read(few(key), form);
  }

  /** As {@link #all}, where something said twice is a fault. */
  <T> Set<T> each(String key, Form<T> form) {
    Set<T> values = new LinkedHashSet<>();
    for (Node node : listed(key)) {
      Optional<T> value = form.read(node, reading);
      if (value.isPresent() && !values.add(value.get())) {
        reading.fault(node, Wrong.of("value.twice"));
      }
    }
    return values;
  }

  /** The values in the list under a key, as they are. */
  List<Node> listed(String key) {
    Optional<Node> node = node(key);
    Optional<Node.Items> items = node.flatMap(Node::asItems);
    if (node.isPresent() && items.isEmpty()) {
      reading.wrongKind(node.get(), Wrong.of("value.list"));
    }
    return items.map(Node.Items::items).orElse(List.of());
  }

  /** What is told under a key, each under its id; nothing if the key is left out. */
  <T> List<T> named(String key, NamedForm<T> form) {
    return entries(
        key,
        Wrong.of("value.ids"),
        (word, value, reading) ->
            of(value, reading)
                .flatMap(in -> form.read(new Required<>(Forms.<T>id().read(word, reading)), in)));
  }

  /** What is told under a key, each under a word; nothing if the key is left out. */
  <T> List<T> entries(String key, EntryForm<T> form) {
    return entries(key, Wrong.of("value.words"), form);
  }

  private <T> List<T> read(List<Node> nodes, Form<T> form) {
    return nodes.stream().flatMap(node -> form.read(node, reading).stream()).toList();
  }

  private <T> List<T> entries(String key, Worded expected, EntryForm<T> form) {
    Optional<Node> node = node(key);
    Optional<Node.Keys> words = node.flatMap(Node::asKeys);
    if (node.isPresent() && words.isEmpty()) {
      reading.wrongKind(node.get(), expected);
    }
    return words.stream()
        .flatMap(found -> found.entries().values().stream())
        .flatMap(entry -> form.read(entry.key(), entry.value(), reading).stream())
        .toList();
  }

  /** Whether anything is written under a key; does not ask for it. */
  boolean says(String key) {
    return keys.value(key).isPresent();
  }

  /** The value under a key, as it is. */
  Optional<Node> node(String key) {
    asked.add(key);
    return keys.value(key);
  }

  /** Where this stands. */
  Place place() {
    return keys.place();
  }

  Reading reading() {
    return reading;
  }

  /**
   * Ends the reading: tells what nobody asked for and makes the whole, if nothing in it was wrong.
   */
  <T> Optional<T> make(Supplier<? extends T> making) {
    Stream<Node.Scalar> unknown =
        keys.entries().values().stream()
            .map(Node.Entry::key)
            .filter(key -> !asked.contains(key.text()));
    unknown.forEach(
        key -> reading.fault(key, Wrong.of("key.unknown", Nearest.hint(key.text(), asked))));
    return reading.faults().count() > faultsBefore
        ? Optional.empty()
        : reading.made(keys.place(), making);
  }
}
