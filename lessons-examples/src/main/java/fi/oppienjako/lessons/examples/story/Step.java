package fi.oppienjako.lessons.examples.story;

import java.time.LocalDate;
import java.util.function.Consumer;

/** One step of a story. */
public interface Step {

  static Step of(String key, LocalDate day, Consumer<Scene> tell) {
    return new Step() {
      @Override
      public String key() {
        return key;
      }

      @Override
      public LocalDate day() {
        return day;
      }

      @Override
      public void tell(Scene scene) {
        tell.accept(scene);
      }
    };
  }

  /** What its title and its reason stand under in the message files. */
  String key();

  /** The day on which it begins. */
  LocalDate day();

  /** Does it, and shows what came out. */
  void tell(Scene scene);
}
