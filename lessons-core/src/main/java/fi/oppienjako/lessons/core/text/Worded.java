package fi.oppienjako.lessons.core.text;

import java.util.Locale;

/** What is put into words in the language of whoever reads it. */
public interface Worded {

  /** The words for a reader of {@code language}. */
  String in(Locale language);
}
