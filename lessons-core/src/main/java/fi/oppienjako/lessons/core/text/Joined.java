package fi.oppienjako.lessons.core.text;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Several wordings one after another, such as all that keeps a step from being taken. Immutable.
 *
 * @param separator what stands between them
 * @param parts the wordings, in their order, as the arguments of a {@link Message}
 */
public record Joined(String separator, List<Object> parts) implements Worded {

  /** Checks that nothing is missing, and copies. */
  public Joined {
    requireNonNull(separator, "separator");
    parts = ImmutableList.copyOf(parts);
  }

  /** Parts of one sentence, such as the things that are missing, with commas between. */
  public static Joined words(List<?> parts) {
    return new Joined(", ", List.copyOf(parts));
  }

  /** Whole sentences, with semicolons between. */
  public static Joined sentences(List<?> parts) {
    return new Joined("; ", List.copyOf(parts));
  }

  @Override
  public String in(Locale language) {
    return parts.stream()
        .map(part -> Messages.worded(language, part))
        .collect(Collectors.joining(separator));
  }

  /** The words in English. */
  @Override
  public String toString() {
    return in(Languages.ENGLISH);
  }
}
