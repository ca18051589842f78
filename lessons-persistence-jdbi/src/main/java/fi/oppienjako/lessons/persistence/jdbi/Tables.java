package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.port.StoreException;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables of all kinds that a store keeps, in its schema. Immutable. */
final class Tables {

  private final String schema;
  private final Documents documents;
  private final Map<Kind<?>, KindTable<?>> byKind = new LinkedHashMap<>();
  private final Map<String, KindTable<?>> byKey;
  private final String hangingOnProject;

  Tables(StoreOptions options, Dialect dialect) {
    schema = '"' + options.schema() + '"';
    documents = options.documents();
    options.kinds().forEach(kind -> byKind.put(kind, table(kind, dialect)));
    byKey = byKind.values().stream().collect(Collectors.toMap(one -> one.kind().key(), one -> one));
    hangingOnProject =
        byKind.values().stream()
            .filter(KindTable::isVisible)
            .map(
                one ->
                    "select '%s' where exists (select 1 from %s where project = ? and open_at >= 0)"
                        .formatted(one.kind().key(), one.name()))
            .collect(Collectors.joining(" union all "));
  }

  private <A extends Aggregate<A>> KindTable<A> table(Kind<A> kind, Dialect dialect) {
    return new KindTable<>(kind, Asked.of(kind), documents, schema, dialect);
  }

  /** The schema, as SQL takes it. */
  String schema() {
    return schema;
  }

  Documents documents() {
    return documents;
  }

  Collection<KindTable<?>> all() {
    return byKind.values();
  }

  /**
   * The table of {@code kind}.
   *
   * @throws StoreException if the store was not opened for that kind
   */
  @SuppressWarnings("unchecked") // A table is made of the kind that it stands under.
  <A extends Aggregate<A>> KindTable<A> of(Kind<A> kind) {
    KindTable<?> found = byKind.get(kind);
    if (found == null) {
      throw new StoreException(Message.of("store.kind-not-kept", kind.key()));
    }
    return (KindTable<A>) found;
  }

  /** The table of the kind with that key. */
  KindTable<?> of(String key) {
    KindTable<?> found = byKey.get(key);
    if (found == null) {
      throw new StoreException(Message.of("store.unknown-kind", key));
    }
    return found;
  }

  /** Of {@code asked}, by their kinds, those on which nothing hangs for sure. */
  Set<Ref<?>> bindNothing(Session session, Map<Kind<?>, List<Ref<?>>> asked) {
    List<Ref<?>> all =
        asked.values().stream()
            .flatMap(List::stream)
            .filter(ref -> ref.kind() != Project.KIND)
            .toList();
    if (all.isEmpty()) {
      return Set.of();
    }
    Where names = Where.ANY.among("name", all.stream().map(KindRow::bound).distinct().toList());
    List<Object> arguments = new ArrayList<>();
    arguments.add(all.stream().map(ref -> ref.id().value()).distinct().toList());
    arguments.addAll(names.values());
    Set<String> binding =
        new HashSet<>(
            session.rows(
                "select distinct word || name from %s.tie join unnest(?) as asked (one) on word = one%s"
                    .formatted(schema, names.sql()),
                arguments,
                row -> row.getString(1)));
    return all.stream()
        .filter(ref -> !binding.contains(ref.id().value() + KindRow.bound(ref)))
        .collect(Collectors.toSet());
  }

  /** A kind of which something hangs on another thing, and how those are found. */
  record Hanging(KindTable<?> table, Where where) {}

  /** Where to look for what hangs on {@code bound}, at whatever level; one statement. */
  List<Hanging> hanging(Session session, Ref<?> bound) {
    String id = bound.id().value();
    String tie = KindRow.bound(bound);
    boolean owner = bound.kind() == Project.KIND;
    String tied =
        "select distinct 't' || kind from %s.tie where name = ? and word = ?".formatted(schema);
    List<Object> arguments = new ArrayList<>(List.of(tie, id));
    String owned = "";
    if (owner) {
      owned = " union all " + hangingOnProject.replace("select '", "select 'o");
      byKind.values().stream().filter(KindTable::isVisible).forEach(one -> arguments.add(id));
    }
    return session.rows(tied + owned, arguments, row -> row.getString(1)).stream()
        .map(
            found -> {
              KindTable<?> table = of(found.substring(1));
              return new Hanging(
                  table,
                  found.charAt(0) == 'o'
                      ? Where.ANY.in("project", id).and("open_at >= 0")
                      : table.tied(Where.ANY, tie, List.of(id)));
            })
        .toList();
  }
}
