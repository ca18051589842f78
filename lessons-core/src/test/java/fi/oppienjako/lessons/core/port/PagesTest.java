package fi.oppienjako.lessons.core.port;

import static fi.oppienjako.lessons.core.contract.Fixtures.project;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cursors, pages, positions and kinds. */
class PagesTest {

  private static final Project A = project("a");
  private static final Project B = project("b");
  private static final Project C = project("c");

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 999, 1000})
  void aPageHoldsOneToAThousand(int size) {
    assertThat(Cursor.<Project>first(size)).isEqualTo(new Cursor<Project>(Optional.empty(), size));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1001})
  void aPageHoldsNeitherLessNorMore(int size) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Cursor.first(size))
        .withMessage("a page holds 1 to 1000, not " + size);
  }

  @Test
  void theLastPageHasNoNext() {
    assertThat(Page.of(Cursor.<Project>first(2), List.of(A, B)))
        .isEqualTo(new Page<>(List.of(A, B), Optional.empty()));
    assertThat(Page.of(Cursor.<Project>first(2), List.of()).next()).isEmpty();
  }

  @Test
  void theNextPageBeginsAfterTheLastOnThisOne() {
    Page<Project> page = Page.of(Cursor.first(2), List.of(A, B, C));
    assertThat(page.items()).containsExactly(A, B);
    assertThat(page.next()).contains(new Cursor<>(Optional.of(B.id()), 2));
  }

  @Test
  void positionsGrowFromTheStart() {
    assertThat(Position.START).isEqualTo(new Position(0));
    assertThat(Stream.of(new Position(2), new Position(10), Position.START).sorted())
        .containsExactly(Position.START, new Position(2), new Position(10));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Position(-1))
        .withMessage("a position is 0 or more, not -1");
  }
}
