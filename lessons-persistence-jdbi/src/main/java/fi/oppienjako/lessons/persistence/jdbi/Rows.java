package fi.oppienjako.lessons.persistence.jdbi;

import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Rows on their way into one table, sent a thousand at a time. */
final class Rows {

  private static final int BATCH = 1000;

  private final PreparedBatch batch;
  private final Check check;
  private @Nullable String owner;
  private int place;
  private boolean numbered;

  /** Looks at how many rows each line of a batch has touched. */
  @FunctionalInterface
  interface Check {
    void touched(int[] counts);
  }

  Rows(PreparedBatch batch, Check check) {
    this.batch = batch;
    this.check = check;
  }

  /** What is added from now on belongs to the thing with that identifier. */
  Rows of(String owner) {
    this.owner = owner;
    numbered = false;
    return this;
  }

  /** What is added next is at place {@code n} of a list of the owner's. */
  Rows at(int n) {
    place = n;
    numbered = true;
    return this;
  }

  /** A row of the owner's, with {@code cells} after its identifier and place. */
  void add(@Nullable Object... cells) {
    bind(0, owner);
    if (numbered) {
      bind(1, place);
    }
    line(numbered ? 2 : 1, Arrays.asList(cells));
  }

  /** A row that belongs to nobody. */
  void line(List<? extends @Nullable Object> cells) {
    line(0, cells);
  }

  private void line(int from, List<? extends @Nullable Object> cells) {
    for (int i = 0; i < cells.size(); i++) {
      bind(from + i, cells.get(i));
    }
    batch.add();
    if (batch.size() == BATCH) {
      send();
    }
  }

  private void bind(int position, @Nullable Object value) {
    batch.bind(position, new Cell(value));
  }

  void send() {
    if (batch.size() > 0) {
      check.touched(batch.execute());
    }
  }
}
