package fi.oppienjako.lessons.search.lucene.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Words that only look alike keep their own stems. */
class ApartTest {

  @Test
  void wordsThatOnlyLookAlikeDoNotMeet() {
    List<List<String>> meeting =
        Terms.table("apart.txt").stream()
            .filter(
                row ->
                    Terms.all(Terms.stems(row.get(0)), row.get(1))
                        .equals(Terms.all(Terms.stems(row.get(0)), row.get(2))))
            .toList();

    assertThat(meeting).isEmpty();
  }
}
