package fi.oppienjako.lessons.core.text;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;

/** The further languages that there are. Immutable. */
record Translations(List<Translation> all) {

  /** Those that the application names as services. */
  static final Translations INSTALLED =
      new Translations(
          ImmutableList.copyOf(
              ServiceLoader.load(Translation.class, Translation.class.getClassLoader())));

  /** The one into the language of {@code wanted}, whatever its region. */
  Optional<Translation> into(Locale wanted) {
    return all.stream()
        .filter(one -> one.language().getLanguage().equals(wanted.getLanguage()))
        .findFirst();
  }

  /** The pattern of a sentence in the language of {@code wanted}, if that translates it. */
  Optional<String> pattern(Locale wanted, String file, String key) {
    return into(wanted)
        .flatMap(one -> one.sentences(file))
        .filter(sentences -> sentences.containsKey(key))
        .map(sentences -> sentences.getString(key));
  }
}
