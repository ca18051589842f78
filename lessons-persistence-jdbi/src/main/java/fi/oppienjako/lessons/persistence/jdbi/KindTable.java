package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Index;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.port.StaleRevisionException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The table of one kind: documents, and beside them what is asked for in SQL, as {@link KindRow}
 * has it. What has several values is in the one table of ties.
 */
final class KindTable<A extends Aggregate<A>> {

  private final Kind<A> kind;
  private final KindRow<A> row;
  private final Documents documents;
  private final String schema;
  private final String name;
  private final String insert;
  private final String keep;
  private final String update;
  private final String tie;
  private final String untie;

  /** In {@code schema}, written as SQL takes it. */
  KindTable(Kind<A> kind, Asked<A> asked, Documents documents, String schema, Dialect dialect) {
    this.kind = kind;
    this.documents = documents;
    this.schema = schema;
    row = new KindRow<>(kind, asked);
    name = schema + "." + KindSchema.table(kind);
    List<String> all = row.columns();
    insert =
        "insert into %s (%s, id, document) values (%s?, %s)"
            .formatted(name, String.join(", ", all), "?, ".repeat(all.size()), dialect.document());
    update =
        "update %s set %s = ?, document = %s where id = ? and revision = ?"
            .formatted(name, String.join(" = ?, ", all), dialect.document());
    keep =
        "insert into %s.earlier (kind, id, revision, format, changed_at, document)"
                .formatted(schema)
            + " select '%s', id, revision, format, changed_at, document from %s where id = ?"
                .formatted(kind.key(), name);
    tie = "insert into %s.tie (name, word, kind, id) values (?, ?, ?, ?)".formatted(schema);
    untie =
        "delete from %s.tie where name = ? and word = ? and kind = ? and id = ?".formatted(schema);
  }

  /** What makes the table and its indexes; an older one gets the columns that it lacks. */
  List<String> definition() {
    return KindSchema.definition(row);
  }

  /** What its rows are found and counted by. */
  Set<String> indexes() {
    return row.indexes();
  }

  /** Fills columns and ties anew from the documents, as for an index that came later. */
  void refill(Session session) {
    session.execute("delete from %s.tie where kind = ?".formatted(schema), kind.key());
    String set =
        "update %s set state = ?%s where id = ?"
            .formatted(
                name,
                row.own().stream().map(one -> ", " + one + " = ?").collect(Collectors.joining()));
    Pages.<A>stream(
            Pages.SIZE,
            last ->
                refilled(
                    session,
                    set,
                    read(
                        session,
                        last.map(one -> Where.ANY.and("id > ?", one.id().value()))
                            .orElse(Where.ANY),
                        Pages.SIZE)))
        .forEachOrdered(one -> {});
  }

  private List<A> refilled(Session session, String set, List<A> page) {
    List<List<String>> tied = new ArrayList<>();
    session.batch(
        set,
        page,
        one -> {
          tied.addAll(ties(one));
          List<@Nullable Object> values = new ArrayList<>();
          values.add(row.state(one));
          values.addAll(row.ownValues(one));
          values.add(one.id().value());
          return values;
        });
    session.batch(tie, tied, one -> one);
    return page;
  }

  Kind<A> kind() {
    return kind;
  }

  /** Its name in SQL. */
  String name() {
    return name;
  }

  boolean isVisible() {
    return row.isVisible();
  }

  /** Those under {@code id}; {@code lock} ends the statement. */
  Optional<A> find(Session session, String id, String lock) {
    return session
        .rows(
            "select format, document from " + name + " where id = ?" + lock,
            List.of(id),
            this::document)
        .stream()
        .findFirst();
  }

  /** Those that meet {@code where}, in the order of their identifiers. */
  List<A> read(Session session, Where where, int limit) {
    return session.rows(page(where), with(where, limit), this::document);
  }

  /** The statement of a page: where much may have to be put in order, identifiers first. */
  String page(Where where) {
    String wanted = where.clauses() + " order by " + where.order() + " limit ?";
    return where.join().isEmpty()
        ? "select format, document from " + name + wanted
        : "select format, document from %s join (select id from %1$s%s) as page (at) on id = page.at order by id"
            .formatted(name, wanted);
  }

  private static List<Object> with(Where where, int limit) {
    List<Object> arguments = new ArrayList<>(where.arguments());
    arguments.add(limit);
    return arguments;
  }

  /** What the columns say of those that meet {@code where}, in the order of their identifiers. */
  <R> List<R> facts(
      Session session, String columns, Where where, int limit, Session.Reading<R> reading) {
    return session.rows(
        "select %s from %s%s order by %s limit ?"
            .formatted(columns, name, where.clauses(), where.order()),
        with(where, limit),
        reading);
  }

  /** Those of {@code ids} that there are. */
  List<A> several(Session session, Collection<String> ids) {
    return session.rows(
        "select format, document from " + name + " join unnest(?) as asked (one) on id = one",
        List.of(ids),
        this::document);
  }

  private A document(ResultSet found) throws SQLException {
    return documents.read(kind, found.getInt(1), found.getBytes(2));
  }

  /**
   * What {@code index} finds under {@code key}.
   *
   * @throws IllegalArgumentException if it is an index of another kind
   */
  Where where(Where others, Index<A, ?> index, String key) {
    checkOwn(index);
    return index.isSingle()
        ? others.in(row.column(index), key)
        : tied(others, index.name(), List.of(key));
  }

  private void checkOwn(Index<A, ?> index) {
    if (!kind.indexes().contains(index)) {
      throw new IllegalArgumentException("%s has no index '%s'".formatted(kind, index));
    }
  }

  /**
   * What {@code index} finds under any of {@code keys}.
   *
   * @throws IllegalArgumentException if it is an index of another kind
   */
  Where where(Where others, Index<A, ?> index, List<String> keys) {
    checkOwn(index);
    if (index.isSingle()) {
      return others.and(row.column(index) + " = any(?)", List.<Object>of(keys));
    }
    return others.foundBy(
        "select distinct id from %s.tie where name = ? and word = any(?) and kind = ?"
            .formatted(schema),
        List.of(index.name(), keys, kind.key()));
  }

  /** What is tied to one of {@code words} by {@code name}. */
  Where tied(Where others, String name, List<String> words) {
    Where ties = Where.ANY.and("name = ?", name).among("word", words).and("kind = ?", kind.key());
    return others.foundBy(
        "select distinct id from %s.tie%s".formatted(schema, ties.sql()), ties.values());
  }

  /**
   * Something that is to be written.
   *
   * @param old what it replaces, if there is anything
   */
  record Waiting<A extends Aggregate<A>>(A next, @Nullable A old) {}

  /**
   * Writes {@code some}.
   *
   * @throws StaleRevisionException if something else than what it replaces is stored by now
   */
  void write(Session session, Collection<Waiting<A>> some, OffsetDateTime now) {
    List<Waiting<A>> fresh = some.stream().filter(one -> one.old() == null).toList();
    List<Waiting<A>> changed = some.stream().filter(one -> one.old() != null).toList();
    List<List<String>> tied = new ArrayList<>();
    List<List<String>> untied = new ArrayList<>();
    Clashes.told(
        fresh.stream().map(one -> Ref.to(one.next())).toList(),
        () ->
            session.batch(
                insert,
                fresh,
                one -> {
                  Documents.Written written = documents.write(one.next());
                  tied.addAll(row.ties(one.next(), written.persons()));
                  List<@Nullable Object> values = row.values(one.next(), now);
                  values.add(one.next().id().value());
                  values.add(written.document());
                  return values;
                }));
    session.batch(keep, changed, one -> List.of(one.next().id().value()));
    List<Integer> counts =
        session.batch(
            update,
            changed,
            one -> {
              A old = Optional.ofNullable(one.old()).orElseThrow();
              Documents.Written written = documents.write(one.next());
              Set<List<String>> after = row.ties(one.next(), written.persons());
              Set<List<String>> before = ties(old);
              after.stream().filter(tie -> !before.contains(tie)).forEach(tied::add);
              before.stream().filter(tie -> !after.contains(tie)).forEach(untied::add);
              List<@Nullable Object> values = row.values(one.next(), now);
              values.add(written.document());
              values.add(one.next().id().value());
              values.add(old.revision());
              return values;
            });
    for (int i = 0; i < counts.size(); i++) {
      if (counts.get(i) == 0) {
        A next = changed.get(i).next();
        throw new StaleRevisionException(Ref.to(next), next.revision() - 1);
      }
    }
    session.batch(untie, untied, one -> one);
    session.batch(tie, tied, one -> one);
  }

  /** Those whose documents name {@code person}. */
  List<A> naming(Session session, String person) {
    List<String> ids =
        session.rows(
            "select id from %s.tie where name = ? and word = ? and kind = ?".formatted(schema),
            List.of(KindRow.PERSON, person, kind.key()),
            found -> found.getString(1));
    return ids.isEmpty()
        ? List.of()
        : session.rows(
            "select format, document from "
                + name
                + " where id = any(?)"
                + session.dialect().toChange(),
            List.<Object>of(ids),
            this::document);
  }

  /** The references of those whose documents hold {@code text}, whatever the case. */
  List<Ref<A>> holding(Session session, String text) {
    return session.rows(
        "select id from %s where lower(cast(document as varchar)) like ?".formatted(name),
        List.of(text),
        found -> kind.ref(Id.of(found.getString(1))));
  }

  /** The earlier revisions whose documents hold {@code text}. */
  List<A> earlier(Session session, String text) {
    return session.rows(
        "select format, document from %s.earlier where kind = ? and cast(document as varchar) like ?"
            .formatted(schema),
        List.of(kind.key(), text),
        this::document);
  }

  /** Puts {@code next} in the place of {@code old}, of which nothing is kept. */
  void replace(Session session, A old, A next, OffsetDateTime now) {
    session.batch(untie, ties(old), one -> one);
    session.execute("delete from " + name + " where id = ?", old.id().value());
    write(session, List.of(new Waiting<>(next, null)), now);
  }

  /** Removes the earlier revisions of one of them. */
  void forgetEarlier(Session session, String id) {
    session.execute(
        "delete from %s.earlier where kind = ? and id = ?".formatted(schema), kind.key(), id);
  }

  /** Puts {@code next} in the place of an earlier revision. */
  void replaceEarlier(Session session, A old, A next) {
    session.execute(
        "update %s.earlier set id = ?, document = %s where kind = ? and id = ? and revision = ?"
            .formatted(schema, session.dialect().document()),
        next.id().value(),
        documents.write(next).document(),
        kind.key(),
        old.id().value(),
        old.revision());
  }

  private Set<List<String>> ties(A thing) {
    return row.ties(thing, documents.write(thing).persons());
  }
}
