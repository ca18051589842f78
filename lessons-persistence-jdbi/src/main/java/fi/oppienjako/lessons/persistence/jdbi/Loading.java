package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.StaleRevisionException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Takes in many things, a thousand in a transaction. */
final class Loading {

  private static final int CHUNK = 1000;

  private final Map<Table<?>, Chunk<?>> chunks = new LinkedHashMap<>();
  private final List<Aggregate<?>> inOrder = new ArrayList<>();

  private Loading() {}

  /**
   * Takes in {@code all}.
   *
   * @param sessions opens a session that writes
   * @param written is told, chunk by chunk, how many things were not there yet
   */
  static void load(
      Stream<? extends Aggregate<?>> all,
      LoadProgress progress,
      Supplier<Transaction> sessions,
      LongConsumer written) {
    List<Aggregate<?>> chunk = new ArrayList<>(CHUNK);
    long[] soFar = {0};
    Runnable take =
        () -> {
          Loading loading = new Loading();
          chunk.forEach(loading::sort);
          try (Transaction session = sessions.get()) {
            long fresh = loading.write(session);
            session.commit();
            written.accept(fresh);
          }
          soFar[0] += chunk.size();
          chunk.clear();
          progress.loaded(soFar[0]);
        };
    Consumer<Aggregate<?>> add =
        thing -> {
          chunk.add(thing);
          if (chunk.size() == CHUNK) {
            take.run();
          }
        };
    try (all) {
      all.forEachOrdered(add);
    }
    if (!chunk.isEmpty()) {
      take.run();
    }
  }

  private <A extends Aggregate<A>> void sort(Aggregate<A> thing) {
    A kept = thing.atRevision(Math.max(1, thing.revision()));
    if (chunk(thing).add(kept)) {
      inOrder.add(kept);
    }
  }

  private long write(Transaction session) {
    ChangeFeed feed = ChangeFeed.open(session);
    chunks.values().forEach(chunk -> chunk.write(session));
    feed.tell(inOrder.stream().filter(this::isFresh).toList());
    return feed.end();
  }

  private boolean isFresh(Aggregate<?> thing) {
    return chunk(thing).fresh.containsKey(thing.id().value());
  }

  @SuppressWarnings("unchecked") // What is in a chunk is of the kind of its table.
  private <A extends Aggregate<A>> Chunk<A> chunk(Aggregate<A> thing) {
    Table<A> table = Tables.of(thing);
    return (Chunk<A>) chunks.computeIfAbsent(table, any -> new Chunk<>(table));
  }

  /** Those of one kind. */
  private static final class Chunk<A extends Aggregate<A>> {

    private final Table<A> table;
    private final Map<String, A> fresh = new LinkedHashMap<>();

    Chunk(Table<A> table) {
      this.table = table;
    }

    /** Whether {@code thing} was not there yet. */
    boolean add(A thing) {
      A before = fresh.putIfAbsent(thing.id().value(), thing);
      if (before != null) {
        checkSame(before, thing);
      }
      return before == null;
    }

    void write(Transaction session) {
      List<String> there = table.present(session, List.copyOf(fresh.keySet()));
      if (!there.isEmpty()) {
        Where those = Where.ANY.and("id = any(?)", there);
        for (A kept : table.read(session, those, there.size())) {
          A given = fresh.remove(kept.id().value());
          if (given != null) {
            checkSame(kept, given);
          }
        }
      }
      if (!fresh.isEmpty()) {
        table.insert(session, List.copyOf(fresh.values()));
      }
    }

    private void checkSame(A kept, A given) {
      if (!kept.sameContentAs(given)) {
        throw new StaleRevisionException(table.kind(), given.id().value(), given.revision());
      }
    }
  }
}
