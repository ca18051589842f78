package fi.oppienjako.lessons.export.imports;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.ExternalReference;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Referenced;
import fi.oppienjako.lessons.core.text.Worded;
import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.export.table.Place;
import fi.oppienjako.lessons.export.table.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Brings the rows of a register in, some at a time, and tells what became of them and what has
 * vanished from the register since.
 *
 * @param <R> what a row tells
 * @param <A> what becomes of it
 */
final class Bringing<R extends ToldRow, A extends Aggregate<A> & Referenced> {

  private static final int CHUNK = 500;
  private static final int MOST_TOLD = 20;

  /** Something to be told of a row. */
  record Remark(Worded what, Place where) {}

  /** Brings one row in, within a transaction that may be tried again. */
  interface One<R, A> {

    /** Brings {@code row} in, which was {@code there} before if it came in already. */
    Counts.What bring(R row, Optional<A> there, LessonSharing all, List<Remark> noticed);
  }

  private final LessonSharing sharing;
  private final Mapping mapping;
  private final ImportOptions options;
  private final Class<R> type;
  private final Kind<A> kind;
  private final One<R, A> one;
  private final Remarks remarks = new Remarks();
  private Counts counts = Counts.NONE;
  private long vanished;

  Bringing(
      LessonSharing sharing,
      Mapping mapping,
      ImportOptions options,
      Class<R> type,
      Kind<A> kind,
      One<R, A> one) {
    this.sharing = sharing;
    this.mapping = mapping;
    this.options = options;
    this.type = type;
    this.kind = kind;
    this.one = one;
  }

  /**
   * Brings in what {@code table} tells.
   *
   * @param stored hands over everything that may have come from the register before: how it is
   *     known elsewhere, and its title
   */
  ImportReport of(
      Table table,
      Trial trial,
      Consumer<BiConsumer<Collection<ExternalReference>, String>> stored) {
    List<Worded> gone = new ArrayList<>();
    try (Outcomes outcomes = new Outcomes(table, mapping)) {
      List<R> chunk = new ArrayList<>();
      while (outcomes.hasNext()) {
        RowOutcome outcome = outcomes.next();
        if (type.isInstance(outcome)) {
          chunk.add(type.cast(outcome));
          if (chunk.size() == CHUNK) {
            bring(chunk);
            chunk.clear();
          }
        }
      }
      bring(chunk);
      Set<String> keys = outcomes.keys();
      stored.accept((references, title) -> vanished(references, title, keys, gone));
      if (vanished > MOST_TOLD) {
        gone.add(Wrong.of("import.more-vanished", vanished - MOST_TOLD));
      }
    }
    List<Worded> told = new ArrayList<>(trial.told());
    told.addAll(remarks.told());
    told.addAll(gone);
    return new ImportReport(
        true,
        counts.added(),
        counts.revised(),
        counts.unchanged(),
        counts.kept(),
        trial.rejected(),
        vanished,
        told);
  }

  private void bring(List<R> rows) {
    List<Remark> noticed = new ArrayList<>();
    Counts before = counts;
    counts =
        sharing.<Counts>atomically(
            all -> {
              noticed.clear();
              Map<ExternalReference, A> there = there(rows, all);
              Counts now = before;
              for (R row : rows) {
                Optional<A> known = Optional.ofNullable(there.get(row.reference()));
                now = now.one(one.bring(row, known, all, noticed));
              }
              return now;
            });
    noticed.forEach(remark -> remarks.add(remark.what(), remark.where()));
    options.progress().loaded(counts.all());
  }

  /**
   * What the rows became before; the first by identifier, if several. Asked for before any of them
   * is written, since a store writes what waits before it answers.
   */
  private Map<ExternalReference, A> there(List<R> rows, LessonSharing all) {
    Map<ExternalReference, A> there = new HashMap<>();
    for (R row : rows) {
      all.find(kind, row.reference(), Viewer.unrestricted())
          .ifPresent(known -> there.put(row.reference(), known));
    }
    return there;
  }

  private void vanished(
      Collection<ExternalReference> references, String title, Set<String> keys, List<Worded> gone) {
    references.stream()
        .filter(reference -> reference.system().equals(mapping.register()))
        .filter(reference -> !keys.contains(reference.key()))
        .forEach(
            reference -> {
              vanished++;
              if (vanished <= MOST_TOLD) {
                gone.add(Wrong.of("import.vanished", reference.toString(), title));
              }
            });
  }
}
