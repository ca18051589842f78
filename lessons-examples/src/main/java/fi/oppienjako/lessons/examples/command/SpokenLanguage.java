package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.text.Languages;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of the languages that the library speaks. */
final class SpokenLanguage implements ITypeConverter<Locale> {

  static Optional<Locale> find(String tag) {
    return Languages.SPOKEN.stream().filter(l -> l.toLanguageTag().equals(tag)).findFirst();
  }

  @Override
  public Locale convert(String tag) {
    return find(tag).orElseThrow(() -> new TypeConversionException(tag));
  }
}
