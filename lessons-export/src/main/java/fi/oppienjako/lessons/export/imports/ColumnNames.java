package fi.oppienjako.lessons.export.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * By what registers call their columns: case, accents, punctuation and the plural s of English do
 * not matter, and the longest name that a heading holds is the one that counts.
 */
final class ColumnNames {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OPTIONAL = Pattern.compile("\\((s|t|er|n|en)\\)");
  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern PLURAL = Pattern.compile("(?<=[a-z]{2}[^s ])s\\b");
  private static final int SHORTEST_END = 4;
  private static final ImmutableMap<RegisterKind, ImmutableMap<String, Field>> KNOWN =
      ImmutableMap.of(
          RegisterKind.LESSON, read("column-names.properties"),
          RegisterKind.PROJECT, read("project-column-names.properties"));

  /** How surely a heading names a field. */
  record Match(Field field, boolean whole, int length) {}

  private ColumnNames() {}

  static boolean isKnown(String heading) {
    String words = normal(heading);
    return KNOWN.values().stream().anyMatch(names -> names.containsKey(words));
  }

  static Optional<Match> match(RegisterKind kind, String heading) {
    String words = normal(heading);
    Map<String, Field> names = names(kind);
    Field whole = names.get(words);
    if (whole != null) {
      return Optional.of(new Match(whole, true, words.length()));
    }
    String spaced = " " + words + " ";
    Match best = null;
    for (Map.Entry<String, Field> known : names.entrySet()) {
      String name = known.getKey();
      boolean held =
          spaced.contains(" " + name + " ")
              || ((name.length() >= SHORTEST_END || name.equals("pvm")) && words.endsWith(name));
      if (held && (best == null || name.length() > best.length())) {
        best = new Match(known.getValue(), false, name.length());
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether a heading holds a name for {@code field} among its words. */
  static boolean mentions(RegisterKind kind, String heading, Field field) {
    String spaced = " " + normal(heading) + " ";
    return names(kind).entrySet().stream()
        .anyMatch(
            known -> known.getValue() == field && spaced.contains(" " + known.getKey() + " "));
  }

  static String normal(String heading) {
    String lower = heading.toLowerCase(Locale.ROOT);
    String bare = OPTIONAL.matcher(lower).replaceAll("");
    String plain = MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFD)).replaceAll("");
    return PLURAL.matcher(GAP.matcher(plain).replaceAll(" ").strip()).replaceAll("");
  }

  private static Map<String, Field> names(RegisterKind kind) {
    return KNOWN.getOrDefault(kind, ImmutableMap.of());
  }

  private static ImmutableMap<String, Field> read(String file) {
    Properties names = new Properties();
    try (InputStream in = Objects.requireNonNull(ColumnNames.class.getResourceAsStream(file))) {
      names.load(new InputStreamReader(in, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, Field> known = new LinkedHashMap<>();
    for (Field field : Field.values()) {
      String listed = names.getProperty(field.key(), "");
      for (String name : Splitter.on(',').trimResults().omitEmptyStrings().split(listed)) {
        known.putIfAbsent(normal(name), field);
      }
    }
    return ImmutableMap.copyOf(known);
  }
}
