package fi.oppienjako.lessons.export.workbook;

import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes texts of their wordings in several cells.
 *
 * @param tongues in which languages they stand
 * @param different what is said of those whose original is in another language than it seems, or of
 *     which a translation is outdated, by their places
 */
record PlaybookTexts(PlaybookTongues tongues, Map<String, Different> different) {

  /** What is said of one text. */
  record Different(Locale original, Set<Locale> outdated) {}

  /** Where a text is, by what does not change when rows do. */
  static String place(PlaybookSheet sheet, String name, String field) {
    return sheet.key() + "/" + name + "/" + field;
  }

  /** The text with those wordings; nothing where there is none. */
  Optional<LocalizedText> text(Map<Locale, String> wordings, String place) {
    if (wordings.isEmpty()) {
      return Optional.empty();
    }
    Optional<Different> told =
        Optional.ofNullable(different.get(place))
            .filter(one -> wordings.containsKey(one.original()));
    Locale original =
        told.map(Different::original)
            .orElseGet(
                () ->
                    Stream.of(
                            Stream.of(tongues.original()),
                            tongues.all(),
                            wordings.keySet().stream())
                        .flatMap(languages -> languages)
                        .filter(wordings::containsKey)
                        .findFirst()
                        .orElseThrow());
    Set<Locale> outdated = new LinkedHashSet<>();
    told.ifPresent(one -> outdated.addAll(one.outdated()));
    outdated.retainAll(wordings.keySet());
    outdated.remove(original);
    return Optional.of(new LocalizedText(original, new LinkedHashMap<>(wordings), outdated));
  }
}
