package fi.oppienjako.lessons.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** A language that an application brings; how it is found is tried where one is embedded. */
class TranslationTest {

  private static final Locale ESTONIAN = Locale.forLanguageTag("et");
  private static final Translations ONE = new Translations(List.of(new Estonian()));

  @Test
  void isToldInItsLanguageWhateverTheRegion() {
    assertThat(told(Locale.forLanguageTag("et-EE"), "open-at", "arena"))
        .isEqualTo("avatud tasemel arena");
  }

  @Test
  void saysSoWhereASentenceIsMissing() {
    assertThat(told(ESTONIAN, "plain", "Not yet.")).isEqualTo("Not yet. (inglise)");
  }

  @Test
  void leavesTheLibrarysOwnLanguagesAsTheyAre() {
    assertThat(told(Languages.FINNISH, "open-at", "arena")).isEqualTo("avoin tasolla arena");
    assertThat(told(Locale.GERMAN, "open-at", "arena")).isEqualTo("open at arena");
  }

  private static String told(Locale language, String key, Object... arguments) {
    return Messages.sentence(ONE, language, TranslationTest::refusals, key).with(any -> arguments);
  }

  private static ResourceBundle refusals(Locale spoken) {
    return ResourceBundle.getBundle("fi.oppienjako.lessons.core.text.refusals", spoken);
  }

  private static final class Estonian implements Translation {

    @Override
    public Locale language() {
      return ESTONIAN;
    }

    @Override
    public Optional<ResourceBundle> sentences(String file) {
      return file.equals("fi.oppienjako.lessons.core.text.refusals")
          ? Optional.of(new Refusals())
          : Optional.empty();
    }
  }

  private static final class Refusals extends ListResourceBundle {

    @Override
    protected Object[][] getContents() {
      return new Object[][] {{"open-at", "avatud tasemel {0}"}};
    }
  }
}
