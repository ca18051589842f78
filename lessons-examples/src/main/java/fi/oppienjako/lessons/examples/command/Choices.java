package fi.oppienjako.lessons.examples.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What may be answered.
 *
 * @param known what is there to choose from
 * @param open whether something else may be answered too
 */
record Choices(List<Choice> known, boolean open) {

  private static final int SHOWN = 20;

  static Choices anything() {
    return new Choices(List.of(), true);
  }

  static Choices of(List<Choice> known) {
    return new Choices(known, false);
  }

  /** These, where something else may be answered too. */
  Choices orElse() {
    return new Choices(known, true);
  }

  /** Whether nothing can be answered. */
  boolean isEmpty() {
    return known.isEmpty() && !open;
  }

  boolean has(String id) {
    return known.stream().anyMatch(one -> one.id().equals(id));
  }

  /** The lines that show them, each with the number by which it can be chosen. */
  Stream<String> lines() {
    return IntStream.range(0, Math.min(known.size(), SHOWN))
        .mapToObj(i -> String.format(Locale.ROOT, "%4d  %s", i + 1, known.get(i).told()));
  }

  int notShown() {
    return Math.max(0, known.size() - SHOWN);
  }

  /** What {@code answer} means: an id, or the number of something; empty if it is none of these. */
  Optional<String> find(String answer) {
    if (has(answer)) {
      return Optional.of(answer);
    }
    if (answer.matches("[1-9][0-9]?")) {
      int number = Integer.parseInt(answer);
      if (number <= Math.min(known.size(), SHOWN)) {
        return Optional.of(known.get(number - 1).id());
      }
    }
    return open ? Optional.of(answer) : Optional.empty();
  }

  /**
   * One of them.
   *
   * @param id what the command takes
   * @param called what people call it
   */
  record Choice(String id, String called) {

    String told() {
      return called.equals(id) ? id : called + "  [" + id + "]";
    }
  }
}
