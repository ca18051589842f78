package fi.oppienjako.lessons.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.contract.Sampled;
import fi.oppienjako.lessons.core.contract.SampledKinds;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AggregateTest {

  private record Note(Id<Note> id, int revision, String text) implements Aggregate<Note> {

    static final Kind<Note> KIND = Kind.of("note", Note.class);

    @Override
    public Kind<Note> storedAs() {
      return KIND;
    }

    @Override
    public Note atRevision(int revision) {
      return new Note(id, revision, text);
    }
  }

  private static final Note NOTE = new Note(Id.of("a"), 1, "text");

  @Test
  void hasTheSameContentWhateverTheRevision() {
    assertThat(NOTE.sameContentAs(NOTE.atRevision(7))).isTrue();
    assertThat(NOTE.sameContentAs(new Note(Id.of("a"), 1, "other"))).isFalse();
    assertThat(NOTE.sameContentAs(new Note(Id.of("b"), 1, "text"))).isFalse();
  }

  static List<Sampled<?>> kinds() {
    return SampledKinds.ALL;
  }

  @ParameterizedTest
  @MethodSource("kinds")
  <A extends Aggregate<A>> void isTheSameAtEveryRevision(Sampled<A> kind) {
    for (A thing : kind.things()) {
      A seventh = thing.atRevision(7);
      assertThat(thing.revision()).isZero();
      assertThat(seventh.revision()).isEqualTo(7);
      assertThat(seventh.sameContentAs(thing)).isTrue();
      assertThat(seventh.atRevision(0)).isEqualTo(thing);
    }
  }
}
