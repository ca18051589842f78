package fi.oppienjako.lessons.export.imports;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.model.ExternalReference;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.export.table.Table;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Brings the rows of a register in, each a lesson new, revised or as it was. */
final class Importing {

  private final LessonSharing sharing;
  private final Project project;
  private final By by;
  private final Mapping mapping;
  private final ImportOptions options;
  private final Optional<KnownPersons> persons;

  Importing(LessonSharing sharing, Project project, By by, Mapping mapping, ImportOptions options) {
    this.sharing = sharing;
    this.project = project;
    this.by = by;
    this.mapping = mapping;
    this.options = options;
    this.persons =
        mapping.having(Field.PERSON).isEmpty()
            ? Optional.empty()
            : Optional.of(KnownPersons.in(sharing));
  }

  ImportReport of(Table table, Trial trial) {
    return new Bringing<>(sharing, mapping, options, Told.class, Lesson.KIND, this::bring)
        .of(table, trial, this::stored);
  }

  private Counts.What bring(
      Told row, Optional<Lesson> there, LessonSharing all, List<Bringing.Remark> noticed) {
    if (there.isEmpty()) {
      return add(row, all, noticed);
    }
    Lesson lesson = there.get();
    if (!lesson.origin().project().equals(project.id())) {
      noticed.add(new Bringing.Remark(Wrong.of("import.elsewhere"), row.place()));
      return Counts.What.KEPT;
    }
    Retelling retelling = Retelling.of(row, lesson, mapping.register());
    if (retelling.hasConflict()) {
      noticed.add(new Bringing.Remark(Wrong.of("import.conflict"), row.place()));
    }
    if (!retelling.changesAnything()) {
      return retelling.hasConflict() ? Counts.What.KEPT : relayed(lesson, all);
    }
    return revise(row, lesson, retelling, all, noticed);
  }

  private Counts.What add(Told row, LessonSharing all, List<Bringing.Remark> noticed) {
    Set<Id<Person>> found = persons.map(known -> known.find(row.persons())).orElse(Set.of());
    if (found.size() < row.persons().size()) {
      noticed.add(new Bringing.Remark(Wrong.of("import.no-person"), row.place()));
    }
    Lesson draft = all.capture(project, by, new NewLesson(row, found)::tell);
    options.asTold().ifPresent(level -> all.relay(draft, level, by));
    return Counts.What.ADDED;
  }

  /** A draft that came in before is opened now, if that is what is asked for. */
  private Counts.What relayed(Lesson lesson, LessonSharing all) {
    Optional<Openness> level = options.asTold();
    if (level.isEmpty() || lesson.state() != LessonState.DRAFT) {
      return Counts.What.UNCHANGED;
    }
    all.relay(lesson, level.get(), by);
    return Counts.What.REVISED;
  }

  private Counts.What revise(
      Told row,
      Lesson lesson,
      Retelling retelling,
      LessonSharing all,
      List<Bringing.Remark> noticed) {
    if (lesson.state() == LessonState.DRAFT || lesson.state() == LessonState.CLARIFICATION) {
      relayed(all.edit(lesson, by, retelling::tell), all);
      return Counts.What.REVISED;
    }
    if (lesson.isAsTold() && lesson.state().isCurrent()) {
      By why =
          by.reason().isPresent()
              ? by
              : by.because(
                  Wrong.of("import.reason", row.reference().toString()).in(options.reader()));
      all.correct(lesson, why, retelling::tell);
      return Counts.What.REVISED;
    }
    noticed.add(
        new Bringing.Remark(Wrong.of("import.too-late", lesson.state().label()), row.place()));
    return Counts.What.KEPT;
  }

  /**
   * Hands over the lessons of the project. All lessons are read, in the order of their identifiers,
   * which every store does in little memory.
   */
  private void stored(BiConsumer<Collection<ExternalReference>, String> each) {
    sharing
        .store()
        .<Boolean>read(
            Viewer.unrestricted(),
            seen -> {
              try (Stream<Lesson> all = seen.all(Lesson.KIND).stream()) {
                all.filter(lesson -> lesson.origin().project().equals(project.id()))
                    .forEach(
                        lesson ->
                            each.accept(lesson.references(), lesson.content().title().toString()));
              }
              return true;
            });
  }
}
