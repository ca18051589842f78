package fi.oppienjako.lessons.examples.story;

import java.time.LocalDate;

/** One step of a story. */
public interface Step {

  /** What its title and its reason stand under in the message files. */
  String key();

  /** The day on which it begins. */
  LocalDate day();

  /** Does it, and shows what came out. */
  void tell(Scene scene);
}
