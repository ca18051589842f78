package org.example.desk;

import fi.oppienjako.lessons.core.text.Translation;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** A language that the library does not speak by itself. */
public final class Estonian implements Translation {

  @Override
  public Locale language() {
    return Locale.forLanguageTag("et");
  }

  @Override
  public Optional<ResourceBundle> sentences(String file) {
    return file.equals("fi.oppienjako.lessons.core.text.refusals")
        ? Optional.of(ResourceBundle.getBundle("org.example.desk.refusals", language()))
        : Optional.empty();
  }
}
