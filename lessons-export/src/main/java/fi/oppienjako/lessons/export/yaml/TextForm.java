package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A text, plain or per language; the first language is the original. */
final class TextForm implements Form<LocalizedText> {

  @Override
  public Optional<LocalizedText> read(Node node, Reading reading) {
    Optional<Node.Scalar> plain = node.asScalar();
    if (plain.isPresent()) {
      return reading.made(
          node.place(), () -> LocalizedText.of(reading.language(), plain.get().text()));
    }
    Optional<Node.Keys> perLanguage = node.asKeys();
    if (perLanguage.isEmpty()) {
      reading.wrongKind(node, Wrong.of("value.text-per-language"));
      return Optional.empty();
    }
    return perLanguage(perLanguage.get(), reading);
  }

  private static Optional<LocalizedText> perLanguage(Node.Keys node, Reading reading) {
    int before = reading.faults().count();
    Map<Locale, String> wordings = new LinkedHashMap<>();
    for (Node.Entry entry : node.entries().values()) {
      Optional<Locale> language =
          reading.made(entry.key().place(), () -> Languages.parse(entry.key().text()));
      Optional<String> wording = WORDING.read(entry.value(), reading);
      if (language.isPresent()
          && wording.isPresent()
          && wordings.putIfAbsent(language.get(), wording.get()) != null) {
        reading.fault(entry.key(), Wrong.of("text.language-twice"));
      }
    }
    if (wordings.isEmpty() && reading.faults().count() == before) {
      reading.fault(node, Wrong.of("text.no-language"));
    }
    if (reading.faults().count() > before) {
      return Optional.empty();
    }
    Locale original = wordings.keySet().iterator().next();
    return reading.made(node.place(), () -> new LocalizedText(original, wordings, Set.of()));
  }

  private static final Form<String> WORDING =
      Form.word(text -> LocalizedText.english(text).toString());
}
