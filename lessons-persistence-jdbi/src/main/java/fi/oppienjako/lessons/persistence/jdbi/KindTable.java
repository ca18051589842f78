package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Index;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.port.StaleRevisionException;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.json.LessonsJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The table of one kind: documents, and beside them what is asked for in SQL. Its columns follow
 * from the kind; one for each index that is single. What has several values is in the one table of
 * ties.
 */
final class KindTable<A extends Aggregate<A>> {

  /** Open to nobody outside its project. */
  static final int CLOSED = -1;

  private static final String PROJECT = "project";
  private static final String PERSON = "@person";
  private static final List<String> COMMON =
      List.of("revision", "format", PROJECT, "programme", "open_at", "state", "changed_at");

  private final Kind<A> kind;
  private final Asked<A> asked;
  private final Documents documents;
  private final List<Index<A, ?>> columns;
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
    this.asked = asked;
    this.documents = documents;
    this.schema = schema;
    columns = kind.indexes().stream().filter(index -> index.isSingle() && !isOwner(index)).toList();
    name = schema + "." + plainName(kind);
    List<String> all = Stream.concat(COMMON.stream(), own().stream()).toList();
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

  private static String plainName(Kind<?> kind) {
    return '"' + kind.key().replace('-', '_') + '"';
  }

  /** What makes the table and its indexes; an older one gets the columns that it lacks. */
  List<String> definition() {
    List<String> statements = new ArrayList<>();
    statements.add(
        """
        create table if not exists %s (
          id identifier primary key,
          revision integer not null,
          format integer not null,
          project identifier,
          programme identifier,
          open_at integer not null,
          state identifier,
          changed_at timestamp(6) with time zone not null,
          document document not null)\
        """
            .formatted(plainName(kind)));
    columns.forEach(
        index ->
            statements.add(
                "alter table %s add column if not exists %s identifier"
                    .formatted(plainName(kind), column(index))));
    asked
        .facts()
        .forEach(
            fact ->
                statements.add(
                    "alter table %s add column if not exists %s %s"
                        .formatted(plainName(kind), fact.name(), fact.type())));
    Stream.concat(Stream.of(PROJECT), columns.stream().map(this::column))
        .forEach(
            column ->
                statements.add(
                    "create index if not exists \"%s_%s\" on %s (%s, id)"
                        .formatted(kind.key(), column, plainName(kind), column)));
    return statements;
  }

  /** What its rows are found and counted by. */
  Set<String> indexes() {
    return Stream.concat(
            kind.indexes().stream().map(Index::name), asked.facts().stream().map(Fact::name))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The columns that only this kind has. */
  private List<String> own() {
    return Stream.concat(columns.stream().map(this::column), asked.facts().stream().map(Fact::name))
        .toList();
  }

  /** Fills columns and ties anew from the documents, as for an index that came later. */
  void refill(Session session) {
    session.execute("delete from %s.tie where kind = ?".formatted(schema), kind.key());
    String set =
        "update %s set state = ?%s where id = ?"
            .formatted(
                name, own().stream().map(one -> ", " + one + " = ?").collect(Collectors.joining()));
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
          tied.addAll(ties(one, documents.write(one).persons()));
          List<@Nullable Object> row = new ArrayList<>();
          row.add(asked.state(one).orElse(null));
          addKeys(row, one);
          row.add(one.id().value());
          return row;
        });
    session.batch(tie, tied, row -> row);
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
    return Visible.class.isAssignableFrom(kind.type());
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

  private A document(ResultSet row) throws SQLException {
    return documents.read(kind, row.getInt(1), row.getBytes(2));
  }

  /**
   * What {@code index} finds under {@code key}.
   *
   * @throws IllegalArgumentException if it is an index of another kind
   */
  Where where(Where others, Index<A, ?> index, String key) {
    checkOwn(index);
    if (isOwner(index)) {
      return others.in(PROJECT, key);
    }
    return index.isSingle()
        ? others.in(column(index), key)
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
      return others.and(
          (isOwner(index) ? PROJECT : column(index)) + " = any(?)", List.<Object>of(keys));
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
                  tied.addAll(ties(one.next(), written.persons()));
                  List<@Nullable Object> row = row(one.next(), now);
                  row.add(one.next().id().value());
                  row.add(written.document());
                  return row;
                }));
    session.batch(keep, changed, one -> List.of(one.next().id().value()));
    List<Integer> counts =
        session.batch(
            update,
            changed,
            one -> {
              A old = Optional.ofNullable(one.old()).orElseThrow();
              Documents.Written written = documents.write(one.next());
              Set<List<String>> after = ties(one.next(), written.persons());
              Set<List<String>> before = ties(old, documents.write(old).persons());
              after.stream().filter(tie -> !before.contains(tie)).forEach(tied::add);
              before.stream().filter(tie -> !after.contains(tie)).forEach(untied::add);
              List<@Nullable Object> row = row(one.next(), now);
              row.add(written.document());
              row.add(one.next().id().value());
              row.add(old.revision());
              return row;
            });
    for (int i = 0; i < counts.size(); i++) {
      if (counts.get(i) == 0) {
        A next = changed.get(i).next();
        throw new StaleRevisionException(Ref.to(next), next.revision() - 1);
      }
    }
    session.batch(untie, untied, row -> row);
    session.batch(tie, tied, row -> row);
  }

  /** Those whose documents name {@code person}. */
  List<A> naming(Session session, String person) {
    List<String> ids =
        session.rows(
            "select id from %s.tie where name = ? and word = ? and kind = ?".formatted(schema),
            List.of(PERSON, person, kind.key()),
            row -> row.getString(1));
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
        row -> kind.ref(Id.of(row.getString(1))));
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
    session.batch(untie, ties(old, documents.write(old).persons()), row -> row);
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

  private List<@Nullable Object> row(A thing, OffsetDateTime now) {
    Optional<Visible> visible = thing instanceof Visible one ? Optional.of(one) : Optional.empty();
    List<@Nullable Object> row = new ArrayList<>();
    row.add(thing.revision());
    row.add(LessonsJson.FORMAT);
    row.add(visible.flatMap(Visible::ownedBy).map(ref -> ref.id().value()).orElse(null));
    row.add(visible.flatMap(Visible::scope).map(ref -> ref.id().value()).orElse(null));
    row.add(
        visible
            .map(one -> one.visibleFrom().map(KindTable::rank).orElse(CLOSED))
            .orElse(rank(Openness.AGORA)));
    row.add(asked.state(thing).orElse(null));
    row.add(now);
    addKeys(row, thing);
    return row;
  }

  private void addKeys(List<@Nullable Object> row, A thing) {
    columns.forEach(
        index -> row.add(index.keys(thing).stream().map(Id::value).findFirst().orElse(null)));
    for (Fact<A> fact : asked.facts()) {
      Object value = fact.value().apply(thing);
      row.add(value instanceof Optional<?> word ? word.orElse(null) : value);
    }
  }

  /** By name, word, kind and identifier: what is not in columns, what bounds it, whom it names. */
  private Set<List<String>> ties(A thing, Set<String> persons) {
    Set<List<String>> ties = new LinkedHashSet<>();
    String id = thing.id().value();
    for (Index<A, ?> index : kind.indexes()) {
      if (!index.isSingle()) {
        index
            .keys(thing)
            .forEach(key -> ties.add(List.of(index.name(), key.value(), kind.key(), id)));
      } else if (isOwner(index) && !isOwned(thing, index)) {
        throw new IllegalArgumentException(
            "the index 'project' of %s has to name its own project".formatted(Ref.to(thing)));
      }
    }
    asked.words(thing).forEach(word -> ties.add(List.of(asked.vocabulary(), word, kind.key(), id)));
    if (thing instanceof Visible visible) {
      visible.bounds().stream()
          .filter(bound -> !isOwner(bound, visible))
          .forEach(bound -> ties.add(List.of(bound(bound), bound.id().value(), kind.key(), id)));
    }
    persons.forEach(person -> ties.add(List.of(PERSON, person, kind.key(), id)));
    return ties;
  }

  /** Grows as levels get wider: 0 to 3. */
  static int rank(Openness level) {
    return level.compareTo(Openness.LAB);
  }

  /** The name of the tie to what something depends on. */
  static String bound(Ref<?> ref) {
    return "^" + ref.kind().key();
  }

  static boolean isOwner(Ref<?> bound, Visible thing) {
    return bound.kind() == Project.KIND && thing.ownedBy().filter(bound::equals).isPresent();
  }

  /** What is visible and looked up by project is owned by it: one column serves both. */
  private boolean isOwner(Index<A, ?> index) {
    return index.isSingle() && index.name().equals(PROJECT) && isVisible();
  }

  private boolean isOwned(A thing, Index<A, ?> index) {
    Optional<String> owner = ((Visible) thing).ownedBy().map(project -> project.id().value());
    return index.keys(thing).stream().map(Id::value).toList().equals(owner.stream().toList());
  }

  private String column(Index<A, ?> index) {
    return "by_" + index.name().replace('-', '_');
  }
}
