package fi.oppienjako.lessons.core.loop;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.lesson.Comment;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Member;
import fi.oppienjako.lessons.core.programme.Participant;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.Reuse;
import fi.oppienjako.lessons.core.sharing.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Whose inboxes a change may have changed. It may name too many, since each inbox is looked into as
 * its owner sees it.
 */
final class Concerned {

  private static final int FITTING = 100;

  private final Context context;

  Concerned(Context context) {
    this.context = context;
  }

  /**
   * Something that changed.
   *
   * @param kind the kind of thing
   * @param id its identifier
   */
  record Thing(Kind<?> kind, String id) {}

  Set<Id<Person>> everyone() {
    return read(
        all -> {
          try (Stream<Person> persons = all.persons().stream()) {
            return known(persons);
          }
        });
  }

  Set<Id<Person>> by(Collection<Thing> changed) {
    return read(
        all ->
            known(
                changed.stream()
                    .flatMap(thing -> found(thing.kind(), thing.id(), all))
                    .flatMap(thing -> by(thing, all))
                    .distinct()
                    .flatMap(person -> all.persons().find(person).stream())));
  }

  private Stream<Id<Person>> by(Aggregate<?> changed, Snapshot all) {
    Stream<Id<Person>> team =
        changed instanceof Visible visible
            ? visible.ownedBy().stream()
                .flatMap(owner -> all.projects().find(Id.of(owner.id().value())).stream())
                .flatMap(Concerned::team)
            : Stream.of();
    return Stream.concat(team, beyondTheTeam(changed, all));
  }

  private Stream<Id<Person>> beyondTheTeam(Aggregate<?> changed, Snapshot all) {
    if (changed instanceof Person person) {
      return Stream.of(person.id());
    }
    if (changed instanceof Programme programme) {
      return Stream.concat(
          programme.people().stream().map(Participant::person),
          listed(all.projects().where(Project.BY_PROGRAMME, programme.id())).stream()
              .flatMap(Concerned::team));
    }
    if (changed instanceof Lesson lesson) {
      return lesson.state().isCurrent()
          ? context.options().recommender().beneficiariesOf(lesson, all, FITTING).stream()
              .map(Suggestion::subject)
              .flatMap(Concerned::team)
          : Stream.of();
    }
    if (changed instanceof Reuse reuse) {
      return all.lessons().find(reuse.lesson()).stream()
          .flatMap(lesson -> lesson.contributors().stream());
    }
    if (changed instanceof Comment comment) {
      return comment.replyTo().flatMap(all.comments()::find).stream()
          .map(asked -> asked.by().person());
    }
    return Stream.of();
  }

  private static Stream<Id<Person>> team(Project project) {
    return project.team().stream().map(Member::person);
  }

  private static <A extends Aggregate<A>> Stream<A> found(Kind<A> kind, String id, Snapshot all) {
    return all.all(kind).find(Id.of(id)).stream();
  }

  /** In an order of their own, whatever order they were found in; nobody who was forgotten. */
  private static Set<Id<Person>> known(Stream<Person> persons) {
    Set<Id<Person>> known = new TreeSet<>();
    persons.filter(person -> !person.isForgotten()).map(Person::id).forEach(known::add);
    return known;
  }

  private Set<Id<Person>> read(Function<? super Snapshot, ? extends Set<Id<Person>>> look) {
    return context.store().<Set<Id<Person>>>read(Viewer.unrestricted(), look);
  }

  private static <A> List<A> listed(Stream<A> things) {
    try (things) {
      return things.toList();
    }
  }
}
