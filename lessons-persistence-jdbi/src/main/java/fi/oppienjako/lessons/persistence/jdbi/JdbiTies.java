package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Owner;
import fi.oppienjako.lessons.core.access.SaidAbout;
import fi.oppienjako.lessons.core.access.Ties;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ties that a snapshot finds among its projects; for a whole page of things in one statement.
 * What has been asked once is not asked again. Not thread-safe.
 */
final class JdbiTies implements Ties {

  /** The levels in the order in which the tables number them. */
  private static final List<Openness> LEVELS = List.of(Openness.values());

  private final Tables tables;
  private final Source source;
  private final Map<String, Optional<Ref<Programme>>> programmes = new HashMap<>();
  private final Map<String, Optional<Openness>> plans = new HashMap<>();
  private final Map<String, Boolean> takenBack = new HashMap<>();
  private final Map<String, List<Ref<Project>>> teams = new HashMap<>();

  JdbiTies(Tables tables, Source source) {
    this.tables = tables;
    this.source = source;
  }

  /** Reads at once what will be asked of {@code page}. */
  <A extends Aggregate<A>> void expect(Kind<A> kind, List<A> page) {
    if (kind.type() == Person.class) {
      readTeams(ids(page.stream().map(person -> person.id().value()), teams));
    } else if (Visible.class.isAssignableFrom(kind.type())) {
      expectProjects(page.stream().map(Visible.class::cast));
      readTakenBack(
          ids(
              page.stream()
                  .filter(SaidAbout.class::isInstance)
                  .map(thing -> ((SaidAbout<?>) thing).about().id().value()),
              takenBack));
    }
  }

  /** Reads at once what will be asked of the projects of {@code things}. */
  void expectProjects(Stream<? extends Visible> things) {
    readProjects(
        ids(
            things.flatMap(thing -> thing.ownedBy().stream()).map(owner -> owner.id().value()),
            programmes));
  }

  private static Set<String> ids(Stream<String> asked, Map<String, ?> known) {
    return asked.filter(id -> !known.containsKey(id)).collect(Collectors.toSet());
  }

  @Override
  public Optional<Ref<Programme>> programmeOf(Ref<? extends Owner> project) {
    String id = project.id().value();
    if (!programmes.containsKey(id)) {
      readProjects(Set.of(id));
    }
    return programmes.getOrDefault(id, Optional.empty());
  }

  @Override
  public Optional<Openness> planOpenAt(Ref<? extends Owner> project) {
    String id = project.id().value();
    if (!plans.containsKey(id)) {
      readProjects(Set.of(id));
    }
    return plans.getOrDefault(id, Optional.empty());
  }

  @Override
  public boolean isTakenBack(Ref<?> thing) {
    String id = thing.id().value();
    if (thing.kind() == Lesson.KIND && !takenBack.containsKey(id)) {
      readTakenBack(Set.of(id));
    }
    return thing.kind() == Lesson.KIND && takenBack.getOrDefault(id, false);
  }

  @Override
  public Stream<Ref<Project>> teamsOf(Id<Person> person) {
    if (!teams.containsKey(person.value())) {
      readTeams(Set.of(person.value()));
    }
    return teams.getOrDefault(person.value(), List.of()).stream();
  }

  /** Their programmes, and how widely their plans are open. */
  private void readProjects(Set<String> projects) {
    if (!projects.isEmpty()) {
      projects.forEach(id -> programmes.put(id, Optional.empty()));
      projects.forEach(id -> plans.put(id, Optional.empty()));
      source
          .session()
          .rows(
              """
              select id, 'programme', by_programme from %s join unnest(?) as asked (one) on id = one
              where by_programme is not null union all
              select project, 'plan', cast(open_at as varchar) from %s
              join unnest(?) as asked (one) on project = one\
              """
                  .formatted(tables.of(Project.KIND).name(), tables.of(Plan.KIND).name()),
              List.of(projects, projects),
              row -> List.of(row.getString(1), row.getString(2), row.getString(3)))
          .forEach(row -> put(row.get(0), row.get(1).equals("plan"), row.get(2)));
    }
  }

  private void put(String project, boolean isPlan, String found) {
    if (isPlan) {
      plans.put(project, Optional.of(LEVELS.get(Integer.parseInt(found))));
    } else {
      programmes.put(project, Optional.of(Programme.KIND.ref(Id.of(found))));
    }
  }

  private void readTakenBack(Set<String> lessons) {
    if (!lessons.isEmpty()) {
      lessons.forEach(id -> takenBack.put(id, false));
      read(
          "select id, state from %s join unnest(?) as asked (one) on id = one where state = '%s'"
              .formatted(tables.of(Lesson.KIND).name(), Asked.word(LessonState.WITHDRAWN)),
          lessons,
          (id, state) -> takenBack.put(id, true));
    }
  }

  private void readTeams(Set<String> persons) {
    if (!persons.isEmpty()) {
      persons.forEach(id -> teams.put(id, new ArrayList<>()));
      read(
          "select word, id from %s.tie join unnest(?) as asked (one) on word = one where name = '%s' and kind = '%s'"
              .formatted(tables.schema(), Project.BY_MEMBER.name(), Project.KIND.key()),
          persons,
          (person, project) ->
              teams
                  .computeIfAbsent(person, any -> new ArrayList<>())
                  .add(Project.KIND.ref(Id.of(project))));
    }
  }

  private void read(String sql, Set<String> asked, BiConsumer<String, String> each) {
    source
        .session()
        .rows(sql, List.of(asked), row -> List.of(row.getString(1), row.getString(2)))
        .forEach(pair -> each.accept(pair.get(0), pair.get(1)));
  }
}
