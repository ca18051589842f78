package fi.oppienjako.lessons.export.workbook;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the roles, or the phases, of a playbook are called, by which the other sheets name them. Not
 * thread-safe.
 */
final class PlaybookNames<T> {

  private final Map<Id<T>, LocalizedText> names = new LinkedHashMap<>();

  void add(Id<T> id, LocalizedText name) {
    names.put(id, name);
  }

  Set<Id<T>> ids() {
    return names.keySet();
  }

  /** The name, with the identifier after it where it can mean others, too. */
  String label(Id<T> id, Locale language) {
    LocalizedText name = names.get(id);
    if (name == null) {
      return id.value();
    }
    String told = oneLine(name.in(language));
    return named(told).equals(List.of(id)) ? told : bothOf(told, id);
  }

  /** Those that {@code written} can mean: by identifier, or by name in whatever language. */
  List<Id<T>> named(String written) {
    String plain = oneLine(written).toLowerCase(Locale.ROOT);
    for (Id<T> id : names.keySet()) {
      if (id.value().equals(plain)) {
        return List.of(id);
      }
    }
    Set<Id<T>> found = new LinkedHashSet<>();
    names.forEach(
        (id, name) -> {
          for (String wording : name.wordings().values()) {
            String known = oneLine(wording).toLowerCase(Locale.ROOT);
            if (plain.equals(known) || plain.equals(bothOf(known, id))) {
              found.add(id);
            }
          }
        });
    return new ArrayList<>(found);
  }

  static String bothOf(String name, Id<?> id) {
    return name + " (" + id + ")";
  }

  static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
