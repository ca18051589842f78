package fi.oppienjako.lessons.search.lucene;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.hash.Hashing;
import com.google.common.hash.HashingInputStream;
import fi.oppienjako.lessons.core.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Concepts and the names that people use for them, so that somebody who says <em>seniorit</em>
 * finds what another calls <em>ikääntyneet</em> or <em>äldre</em>. Immutable and thread-safe.
 *
 * <p>It is read from a properties file in UTF-8, in the manner of SKOS: for each concept its names
 * in each language, separated by commas, the preferred one first, and what it is a kind or a part
 * of.
 *
 * <pre>
 * older-people.fi=ikääntyneet, seniorit, vanhukset
 * older-people.sv=äldre, seniorer
 * older-people.broader=residents
 * </pre>
 */
public final class Thesaurus {

  private static final String BROADER = "broader";
  private static final Splitter NAMES = Splitter.on(',').trimResults().omitEmptyStrings();
  private static final String FILE = "thesaurus.properties";
  private static final Thesaurus BUNDLED =
      new Thesaurus(Thesaurus::bundledContent, Thesaurus::bundledFingerprint);

  /** A concept in a language. */
  record Named(String concept, Locale language) {}

  /** Names of concepts, and what each is a kind or a part of. */
  record Content(
      ImmutableListMultimap<Named, String> names, ImmutableSetMultimap<String, String> broader) {

    static final Content NOTHING =
        new Content(ImmutableListMultimap.of(), ImmutableSetMultimap.of());

    Content and(Content other) {
      return new Content(
          ImmutableListMultimap.<Named, String>builder().putAll(names).putAll(other.names).build(),
          ImmutableSetMultimap.<String, String>builder()
              .putAll(broader)
              .putAll(other.broader)
              .build());
    }

    /** {@code concept} and all that it is a kind or a part of. */
    Set<String> withBroader(String concept) {
      Set<String> found = new LinkedHashSet<>();
      Deque<String> open = new ArrayDeque<>(List.of(concept));
      while (!open.isEmpty()) {
        String one = open.remove();
        if (found.add(one)) {
          open.addAll(broader.get(one));
        }
      }
      return found;
    }

    @Override
    public String toString() {
      return names + " " + broader;
    }
  }

  private final Supplier<Content> content;
  private final Supplier<String> fingerprint;

  private Thesaurus(Supplier<Content> content, Supplier<String> fingerprint) {
    this.content = content;
    this.fingerprint = fingerprint;
  }

  private static Thesaurus of(Content content) {
    return new Thesaurus(
        () -> content, () -> Hashing.sha256().hashString(content.toString(), UTF_8).toString());
  }

  /** No concepts. */
  public static Thesaurus empty() {
    return of(Content.NOTHING);
  }

  /** The concepts of development work in the public sector that come with the library. */
  public static Thesaurus bundled() {
    return BUNDLED;
  }

  /**
   * Reads the concepts in a file; see above.
   *
   * @throws IndexException if a key has no language and no {@code broader} at its end, or cannot be
   *     read at all
   * @throws IOException if the file cannot be read
   */
  public static Thesaurus read(Reader file) throws IOException {
    return of(readContent(file));
  }

  private static Content readContent(Reader file) throws IOException {
    Properties lines = new Properties();
    try {
      lines.load(file);
    } catch (IllegalArgumentException illFormed) {
      throw new IndexException(
          Message.of("index.thesaurus", String.valueOf(illFormed.getMessage())), illFormed);
    }
    ImmutableListMultimap.Builder<Named, String> names = ImmutableListMultimap.builder();
    ImmutableSetMultimap.Builder<String, String> broader = ImmutableSetMultimap.builder();
    Map<String, Locale> languages = new HashMap<>();
    for (String key : lines.stringPropertyNames().stream().sorted().toList()) {
      int dot = key.lastIndexOf('.');
      String tag = key.substring(dot + 1);
      if (dot < 1 || !(tag.equals(BROADER) || isLanguage(tag))) {
        throw new IndexException(Message.of("index.thesaurus", key));
      }
      List<String> values = NAMES.splitToList(requireNonNull(lines.getProperty(key)));
      String concept = key.substring(0, dot);
      if (tag.equals(BROADER)) {
        broader.putAll(concept, values);
      } else {
        Locale language = languages.computeIfAbsent(tag, Locale::forLanguageTag);
        names.putAll(new Named(concept, language), values);
      }
    }
    return new Content(names.build(), broader.build());
  }

  private static boolean isLanguage(String tag) {
    return (tag.length() == 2 || tag.length() == 3)
        && CharMatcher.inRange('a', 'z').matchesAllOf(tag);
  }

  /** These concepts and those of {@code other}; a concept that is in both has the names of both. */
  public Thesaurus and(Thesaurus other) {
    return new Thesaurus(
        () -> content().and(other.content()), () -> fingerprint() + " " + other.fingerprint());
  }

  /** All that is in it; the bundled concepts are read each time, since they take much memory. */
  Content content() {
    return content.get();
  }

  /** The same for equal concepts. */
  String fingerprint() {
    return fingerprint.get();
  }

  /** All of it in words, the same for equal concepts. */
  @Override
  public String toString() {
    return content().toString();
  }

  private static Content bundledContent() {
    try (InputStream file = bundledFile()) {
      return readContent(new InputStreamReader(file, UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** That of the bytes of the file, which takes less than to read what they say. */
  private static String bundledFingerprint() {
    try (InputStream file = bundledFile()) {
      HashingInputStream hashed = new HashingInputStream(Hashing.sha256(), file);
      hashed.transferTo(OutputStream.nullOutputStream());
      return hashed.hash().toString();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static InputStream bundledFile() {
    return requireNonNull(Thesaurus.class.getResourceAsStream(FILE));
  }
}
