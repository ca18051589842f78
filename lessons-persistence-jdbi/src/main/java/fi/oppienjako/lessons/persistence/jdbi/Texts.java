package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one thing, one row per language.
 *
 * @param wordings the rows
 */
record Texts(List<Wording> wordings) {

  /** How a wording stands among those of its text. */
  private enum Standing {
    ORIGINAL,
    CURRENT,
    STALE
  }

  /** A row. */
  record Wording(String part, int n, Locale language, String standing, String wording) {}

  /** The texts of {@code root}, as {@code writing} puts them there. */
  static <A> ChildTable<A, Wording> of(String root, BiConsumer<A, Sink> writing) {
    return ChildTable.of(
        root,
        "text",
        List.of("part", "n", "language", "standing", "wording"),
        (thing, rows) -> writing.accept(thing, new Sink(rows)),
        row ->
            new Wording(
                row.text(),
                row.number(),
                Locale.forLanguageTag(row.text()),
                row.text(),
                row.text()));
  }

  /** Where texts are put. */
  record Sink(Rows rows) {

    void put(String part, LocalizedText text) {
      put(part, 0, text);
    }

    void put(String part, Optional<LocalizedText> text) {
      text.ifPresent(there -> put(part, 0, there));
    }

    void put(String part, Collection<LocalizedText> texts) {
      int n = 0;
      for (LocalizedText text : texts) {
        put(part, n++, text);
      }
    }

    void put(String part, int n, LocalizedText text) {
      text.wordings()
          .forEach(
              (language, wording) ->
                  rows.add(
                      part, n, language.toLanguageTag(), standing(text, language).name(), wording));
    }

    private static Standing standing(LocalizedText text, Locale language) {
      if (language.equals(text.original())) {
        return Standing.ORIGINAL;
      }
      return text.stale().contains(language) ? Standing.STALE : Standing.CURRENT;
    }
  }

  LocalizedText the(String part) {
    return the(part, 0);
  }

  LocalizedText the(String part, int n) {
    return maybe(part, n)
        .orElseThrow(() -> new IllegalStateException("the text %s %d is gone".formatted(part, n)));
  }

  Optional<LocalizedText> maybe(String part) {
    return maybe(part, 0);
  }

  Optional<LocalizedText> maybe(String part, int n) {
    Map<Locale, String> found = new HashMap<>();
    Set<Locale> stale = new HashSet<>();
    @Nullable Locale original = null;
    for (Wording row : wordings) {
      if (row.n == n && row.part.equals(part)) {
        found.put(row.language, row.wording);
        switch (Standing.valueOf(row.standing)) {
          case ORIGINAL -> original = row.language;
          case STALE -> stale.add(row.language);
          case CURRENT -> {}
        }
      }
    }
    return original == null
        ? Optional.empty()
        : Optional.of(new LocalizedText(original, found, stale));
  }

  /** The texts of {@code part} in their order. */
  List<LocalizedText> all(String part) {
    List<LocalizedText> all = new ArrayList<>();
    Optional<LocalizedText> next = maybe(part, 0);
    while (next.isPresent()) {
      all.add(next.get());
      next = maybe(part, all.size());
    }
    return all;
  }
}
