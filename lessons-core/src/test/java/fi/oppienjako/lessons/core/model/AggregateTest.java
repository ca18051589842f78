package fi.oppienjako.lessons.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
