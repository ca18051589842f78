package fi.oppienjako.lessons.export.workbook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What can be chosen in a cell: what people read, and what it stands for. Immutable. */
record Choices(Map<String, String> keysByLabel) {

  /** One thing to choose. */
  record Choice(String key, String label) {}

  Choices {
    keysByLabel = Collections.unmodifiableMap(new LinkedHashMap<>(keysByLabel));
  }

  /** In the order given; of several with one label, all but the first bear their keys, too. */
  static Choices of(List<Choice> choices) {
    Map<String, String> byLabel = new LinkedHashMap<>();
    for (Choice choice : choices) {
      String label = CellText.read(choice.label().replace('\n', ' '));
      String told = label.length() > 200 ? label.substring(0, 200) + "…" : label;
      byLabel.put(
          byLabel.containsKey(told) ? told + " (" + choice.key() + ")" : told, choice.key());
    }
    return new Choices(byLabel);
  }

  /** What is read for {@code key}; the key itself, where it cannot be chosen. */
  String label(String key) {
    return keysByLabel.entrySet().stream()
        .filter(choice -> choice.getValue().equals(key))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(key);
  }

  /** What {@code written} stands for: a label, in whatever letters, or a key. */
  Optional<String> key(String written) {
    String exact = keysByLabel.get(written);
    if (exact != null) {
      return Optional.of(exact);
    }
    String small = written.toLowerCase(Locale.ROOT);
    return keysByLabel.entrySet().stream()
        .filter(
            choice ->
                choice.getKey().toLowerCase(Locale.ROOT).equals(small)
                    || choice.getValue().equals(written))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
