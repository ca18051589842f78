package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.View;
import fi.oppienjako.lessons.examples.command.Choices.Choice;
import fi.oppienjako.lessons.examples.text.Sentences;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What may be chosen in a store, as somebody may see it. The store is opened when it is first
 * needed, and never created.
 */
final class StoredChoices implements AutoCloseable {

  /** So many are read; where there are more, any id may be answered. */
  private static final int SOME = 500;

  private final String place;
  private final Sentences sentences;
  private @Nullable LessonSharing sharing;

  StoredChoices(String place, Sentences sentences) {
    this.place = place;
    this.sentences = sentences;
  }

  Choices persons() {
    return of(
        Viewer.unrestricted(),
        Snapshot::persons,
        person -> !person.isForgotten(),
        person -> choice(person, person.name().orElseGet(() -> person.id().value())));
  }

  Choices programmes(Optional<String> person) {
    return of(
        viewer(person),
        Snapshot::programmes,
        any -> true,
        one -> choice(one, sentences.text(one.name())));
  }

  Choices projects(Optional<String> person) {
    return of(
        viewer(person),
        Snapshot::projects,
        any -> true,
        one -> choice(one, sentences.text(one.name())));
  }

  Choices sessions(Optional<String> person) {
    return of(
        viewer(person),
        Snapshot::sessions,
        any -> true,
        one -> choice(one, sentences.text(one.name()) + ", " + sentences.day(one.date())));
  }

  Choices playbooks() {
    return of(
        Viewer.unrestricted(),
        Snapshot::playbooks,
        any -> true,
        one -> choice(one, sentences.text(one.name())));
  }

  /** Lessons with which the verb can go on. */
  Choices lessons(Optional<String> person, Predicate<Lesson> fits) {
    return of(
        viewer(person),
        Snapshot::lessons,
        fits,
        one ->
            choice(
                one,
                sentences.text(one.content().title())
                    + ", "
                    + sentences.text(one.state().label())));
  }

  private <A extends Aggregate<A>> Choices of(
      Viewer viewer,
      Function<Snapshot, ? extends View<A>> all,
      Predicate<A> fits,
      Function<A, Choice> told) {
    if (!StoreOption.isThere(place)) {
      return Choices.anything();
    }
    List<Choice> found =
        open()
            .store()
            .<List<Choice>>read(
                viewer,
                seen -> {
                  try (Stream<A> things = all.apply(seen).stream()) {
                    return things.filter(fits).limit(SOME).map(told).toList();
                  }
                });
    return new Choices(found, found.size() == SOME);
  }

  private Viewer viewer(Optional<String> person) {
    return StoreOption.isThere(place)
        ? person
            .flatMap(
                id ->
                    open()
                        .store()
                        .<Optional<Person>>read(
                            Viewer.unrestricted(), seen -> seen.persons().find(Id.of(id))))
            .map(open()::viewerFor)
            .orElseGet(Viewer::anyone)
        : Viewer.anyone();
  }

  private LessonSharing open() {
    LessonSharing opened = sharing;
    if (opened == null) {
      opened = LessonSharing.over(StoreOption.open(place), LessonSharing.defaultOptions());
      sharing = opened;
    }
    return opened;
  }

  private static Choice choice(Aggregate<?> one, String called) {
    return new Choice(one.id().value(), called);
  }

  @Override
  public void close() {
    if (sharing != null) {
      sharing.close();
    }
  }
}
