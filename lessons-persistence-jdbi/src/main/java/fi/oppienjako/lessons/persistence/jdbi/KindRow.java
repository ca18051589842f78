package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Index;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.json.LessonsJson;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the document of a kind, which follows from the kind: a column for each index
 * that is single and for each fact; what has several values is tied. Immutable.
 */
final class KindRow<A extends Aggregate<A>> {

  /** Open to nobody outside its project. */
  static final int CLOSED = -1;

  static final String PROJECT = "project";
  static final String PERSON = "@person";

  private static final List<String> COMMON =
      List.of("revision", "format", PROJECT, "programme", "open_at", "state", "changed_at");

  private final Kind<A> kind;
  private final Asked<A> asked;
  private final List<Index<A, ?>> single;

  KindRow(Kind<A> kind, Asked<A> asked) {
    this.kind = kind;
    this.asked = asked;
    single = kind.indexes().stream().filter(index -> index.isSingle() && !isOwner(index)).toList();
  }

  Kind<A> kind() {
    return kind;
  }

  /** All columns but the identifier and the document, in the order of {@link #values}. */
  List<String> columns() {
    return Stream.concat(COMMON.stream(), own().stream()).toList();
  }

  /** The columns that only this kind has. */
  List<String> own() {
    return Stream.concat(single.stream().map(this::column), asked.facts().stream().map(Fact::name))
        .toList();
  }

  /** The columns that only this kind has, with their types. */
  List<String> typed() {
    return Stream.concat(
            single.stream().map(index -> column(index) + " identifier"),
            asked.facts().stream().map(fact -> fact.name() + " " + fact.type()))
        .toList();
  }

  /** The columns by which its rows are looked up. */
  List<String> looked() {
    return Stream.concat(Stream.of(PROJECT), single.stream().map(this::column)).toList();
  }

  /** The names of what its rows are found and counted by. */
  Set<String> indexes() {
    return Stream.concat(
            kind.indexes().stream().map(Index::name), asked.facts().stream().map(Fact::name))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What stands in {@link #columns}. */
  List<@Nullable Object> values(A thing, OffsetDateTime now) {
    Optional<Visible> visible = thing instanceof Visible one ? Optional.of(one) : Optional.empty();
    List<@Nullable Object> row = new ArrayList<>();
    row.add(thing.revision());
    row.add(LessonsJson.FORMAT);
    row.add(visible.flatMap(Visible::ownedBy).map(ref -> ref.id().value()).orElse(null));
    row.add(visible.flatMap(Visible::scope).map(ref -> ref.id().value()).orElse(null));
    row.add(
        visible
            .map(one -> one.visibleFrom().map(KindRow::rank).orElse(CLOSED))
            .orElse(rank(Openness.AGORA)));
    row.add(state(thing));
    row.add(now);
    row.addAll(ownValues(thing));
    return row;
  }

  @Nullable String state(A thing) {
    return asked.state(thing).orElse(null);
  }

  /** What stands in {@link #own}. */
  List<@Nullable Object> ownValues(A thing) {
    List<@Nullable Object> row = new ArrayList<>();
    single.forEach(
        index -> row.add(index.keys(thing).stream().map(Id::value).findFirst().orElse(null)));
    for (Fact<A> fact : asked.facts()) {
      Object value = fact.value().apply(thing);
      row.add(value instanceof Optional<?> word ? word.orElse(null) : value);
    }
    return row;
  }

  /** By name, word, kind and identifier: what is not in columns, what bounds it, whom it names. */
  Set<List<String>> ties(A thing, Set<String> persons) {
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

  boolean isVisible() {
    return Visible.class.isAssignableFrom(kind.type());
  }

  private boolean isOwned(A thing, Index<A, ?> index) {
    Optional<String> owner = ((Visible) thing).ownedBy().map(project -> project.id().value());
    return index.keys(thing).stream().map(Id::value).toList().equals(owner.stream().toList());
  }

  /** The column of an index that is single. */
  String column(Index<A, ?> index) {
    return isOwner(index) ? PROJECT : "by_" + index.name().replace('-', '_');
  }
}
