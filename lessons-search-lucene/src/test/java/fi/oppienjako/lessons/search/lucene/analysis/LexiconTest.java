package fi.oppienjako.lessons.search.lucene.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LexiconTest {

  private static String base(String form, String... listed) {
    PartWords words = PartWords.none().and(List.of(listed));
    return LanguageAnalysis.of(new Locale("fi"), words).word(form).orElseThrow().base();
  }

  @Test
  void takesTheFirstListedOfWordsThatFitAsWell() {
    assertThat(base("ekonomi", "ekonomia ekonomisti")).isEqualTo("ekonomia");
    assertThat(base("ekonomi", "ekonomisti ekonomia")).isEqualTo("ekonomisti");
  }
}
