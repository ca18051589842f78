package fi.oppienjako.lessons.core.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Worded;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A kind of aggregate, under which stores keep it.
 *
 * <p>There is no list of all kinds that stores would have to know: each aggregate declares its own
 * kind, a host application's own included. It is declared once, as a constant of the aggregate, and
 * compared by identity. Immutable and thread-safe.
 *
 * @param <A> the type of the aggregate
 */
public final class Kind<A extends Aggregate<A>> implements Worded {

  private static final Pattern FORM = Pattern.compile("[a-z]+(-[a-z]+)*");

  private final String key;
  private final Class<A> type;
  private final ImmutableList<Index<A, ?>> indexes;

  private Kind(String key, Class<A> type, List<Index<A, ?>> indexes) {
    this.key = requireNonNull(key, "key");
    this.type = requireNonNull(type, "type");
    this.indexes = ImmutableList.copyOf(indexes);
    if (!FORM.matcher(key).matches()) {
      throw new IllegalArgumentException(
          "a kind is named by lower-case words with hyphens between, not '%s'".formatted(key));
    }
  }

  /**
   * Declares a kind.
   *
   * @param key the word for it in messages and files, such as {@code look-up}
   * @param indexes the indexes by which its aggregates can be looked up, besides their identifiers
   * @throws IllegalArgumentException if {@code key} is not lower-case words with hyphens between
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // The array goes into a list of its own at once.
  public static <A extends Aggregate<A>> Kind<A> of(
      String key, Class<A> type, Index<A, ?>... indexes) {
    return new Kind<>(key, type, List.of(indexes));
  }

  /** The word for it in messages and files, such as {@code look-up}. */
  public String key() {
    return key;
  }

  /** The class of its aggregates. */
  public Class<A> type() {
    return type;
  }

  /** The indexes by which its aggregates can be looked up, besides their identifiers. */
  public List<Index<A, ?>> indexes() {
    return indexes;
  }

  /** The index over what its aggregates are called in other systems; empty if they have none. */
  @SuppressWarnings("unchecked") // Index.byReference() makes all that have this name.
  public Optional<Index<A, ExternalReference>> byReference() {
    return indexes.stream()
        .filter(index -> index.name().equals(Index.REFERENCE))
        .map(index -> (Index<A, ExternalReference>) index)
        .findFirst();
  }

  /** Returns a reference to the aggregate of this kind with that identifier. */
  public Ref<A> ref(Id<A> id) {
    return new Ref<>(this, id);
  }

  /** What it is called in messages to a reader of {@code language}; else the key. */
  @Override
  public String in(Locale language) {
    Message word = Message.of("kind." + key);
    return word.isKnown() ? word.in(language) : key;
  }

  /** The key. */
  @Override
  public String toString() {
    return key;
  }
}
