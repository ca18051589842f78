package fi.oppienjako.lessons.search.lucene.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EndingTest {

  private static String changed(String rule, String word) {
    return Ending.of(List.of(rule.split(" "))).changed(word);
  }

  @Test
  void takesTheLongestEndingThatFits() {
    assertThat(changed("0 * s,ns,t -", "skolorns")).isEqualTo("skolor");
    assertThat(changed("0 [ao] s,ns -", "bananns")).isEqualTo("bananns");
    assertThat(changed("0 [ao] s,ns -", "banans")).isEqualTo("bana");
  }

  @Test
  void looksAtWhatStandsBefore() {
    assertThat(changed("0 [^i] in is", "talven")).isEqualTo("talven");
    assertThat(changed("0 [^i] in is", "puhelin")).isEqualTo("puhelis");
    assertThat(changed("0 [^i] in is", "kuriin")).isEqualTo("kuriin");
    assertThat(changed("0 ll,min ist is", "kaupallist")).isEqualTo("kaupallis");
    assertThat(changed("0 ll,min ist is", "artist")).isEqualTo("artist");
    assertThat(changed("0 [a] in is", "in")).isEqualTo("in");
  }

  @Test
  void writesALetterOnceMore() {
    assertThat(changed("0 [aä] na +n", "taloana")).isEqualTo("taloaan");
  }

  @Test
  void leavesWordsThatWouldGetTooShort() {
    assertThat(changed("0 * en -", "aven")).isEqualTo("aven");
    assertThat(changed("4 * era -", "tera")).isEqualTo("tera");
    assertThat(changed("4 * era -", "planera")).isEqualTo("plan");
  }

  @Test
  void leavesWordsInWhichItNeverHolds() {
    assertThat(changed("4 * ointi - !hyvinvoin", "organisointi")).isEqualTo("organis");
    assertThat(changed("4 * ointi - !hyvinvoin", "hyvinvointi")).isEqualTo("hyvinvointi");
  }
}
