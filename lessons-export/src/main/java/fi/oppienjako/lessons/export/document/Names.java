package fi.oppienjako.lessons.export.document;

import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Vocabulary;
import fi.oppienjako.lessons.core.lesson.Action;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.LessonQuery;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.View;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.Reuse;
import fi.oppienjako.lessons.core.sharing.Overdue;
import fi.oppienjako.lessons.core.sharing.Sharing;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What people read beside or instead of identifiers. Immutable and thread-safe.
 *
 * <p>A document names only what it speaks of anyway; still, give a person as the reader may see
 * them ({@code sight.shown(person)}).
 */
public final class Names {

  /** No names: identifiers are shown as they are. */
  public static final Names NONE = builder().build();

  private final Map<Kind, Map<String, LocalizedText>> byKind;
  private final Map<String, String> persons;

  private Names(Map<Kind, Map<String, LocalizedText>> byKind, Map<String, String> persons) {
    this.byKind = byKind;
    this.persons = persons;
  }

  /** A builder to gather names in. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The names of everything in {@code programme} that the reader of {@code seen} may know: its
   * projects, lessons, sharings, actions and phases, the playbooks, the projects that reused its
   * lessons, and the persons and organisations of the store. A phase has the name that its playbook
   * gives it, where a plan renames it.
   */
  public static Names seenIn(Snapshot seen, Programme programme) {
    Builder names = frame(seen, programme);
    each(seen.persons(), names::person);
    for (Project project : seen.projects().where(Project.BY_PROGRAMME, programme.id()).toList()) {
      seen.actions().where(Action.BY_PROJECT, project.id()).forEach(names::action);
    }
    seen.sharings().where(Sharing.BY_PROGRAMME, programme.id()).forEach(names::sharing);
    List<Id<Lesson>> learned = new ArrayList<>();
    try (Stream<Lesson> lessons = seen.lessons().stream(LessonQuery.inProgramme(programme.id()))) {
      lessons.forEach(
          lesson -> {
            names.lesson(lesson);
            learned.add(lesson.id());
          });
    }
    for (Id<Lesson> id : learned) {
      seen.reuses().where(Reuse.BY_LESSON, id).toList().stream()
          .flatMap(reuse -> seen.projects().find(reuse.project()).stream())
          .forEach(names::project);
    }
    return names.build();
  }

  /**
   * The names of all projects that the reader of {@code seen} may know, and of what the vocabulary
   * of {@code programme} speaks of; none of its lessons, however many there are.
   */
  static Names ofProjects(Snapshot seen, Programme programme) {
    Builder names = frame(seen, programme);
    each(seen.projects(), names::project);
    return names.build();
  }

  /** The names of organisations, of the programme's projects, and of the phases of their work. */
  private static Builder frame(Snapshot seen, Programme programme) {
    Builder names = builder().programme(programme);
    each(seen.organisations(), names::organisation);
    for (Project project : seen.projects().where(Project.BY_PROGRAMME, programme.id()).toList()) {
      names.project(project);
      seen.plans().find(Plan.idFor(project.id())).ifPresent(plan -> names.phasesOf(plan.process()));
    }
    each(seen.playbooks(), names::playbook);
    return names;
  }

  private static <A extends Aggregate<A>> void each(View<A> view, Consumer<A> name) {
    try (Stream<A> all = view.stream()) {
      all.forEach(name);
    }
  }

  Optional<LocalizedText> lesson(Id<Lesson> id) {
    return name(Kind.LESSON, id);
  }

  Optional<LocalizedText> organisation(Id<Organisation> id) {
    return name(Kind.ORGANISATION, id);
  }

  Optional<String> person(Id<Person> id) {
    return Optional.ofNullable(persons.get(id.value()));
  }

  Optional<LocalizedText> phase(Id<Phase> id) {
    return name(Kind.PHASE, id);
  }

  Optional<LocalizedText> playbook(Id<Playbook> id) {
    return name(Kind.PLAYBOOK, id);
  }

  Optional<LocalizedText> programme(Id<Programme> id) {
    return name(Kind.PROGRAMME, id);
  }

  Optional<LocalizedText> project(Id<Project> id) {
    return name(Kind.PROJECT, id);
  }

  /** The project, the programme, the sharing or the action that {@code overdue} concerns. */
  Optional<LocalizedText> subject(Overdue overdue) {
    Id<Object> id = Id.of(overdue.subject());
    return switch (overdue.what()) {
      case CAPTURE, LOOK_UP -> name(Kind.PROJECT, id);
      case SHARING -> name(Kind.PROGRAMME, id);
      case PLANNED_SHARING -> name(Kind.SHARING, id);
      case ACTION -> name(Kind.ACTION, id);
    };
  }

  /** {@code vocabulary} and the names of phases and organisations, which reasons speak of too. */
  Vocabulary in(Vocabulary vocabulary) {
    Map<Term, LocalizedText> labels = new HashMap<>();
    for (Kind kind : List.of(Kind.PHASE, Kind.ORGANISATION)) {
      byKind
          .getOrDefault(kind, Map.of())
          .forEach(
              (id, name) -> {
                if (Term.isWellFormed(id)) {
                  labels.put(new Term(id), name);
                }
              });
    }
    labels.putAll(vocabulary.labels());
    return new Vocabulary(labels);
  }

  private Optional<LocalizedText> name(Kind kind, Id<?> id) {
    return Optional.ofNullable(byKind.getOrDefault(kind, Map.of()).get(id.value()));
  }

  /** Two things of different kinds may have the same identifier. */
  private enum Kind {
    ACTION,
    LESSON,
    ORGANISATION,
    PHASE,
    PLAYBOOK,
    PROGRAMME,
    PROJECT,
    SHARING
  }

  /** Gathers names; of two with the same identifier, the later one stays. Not thread-safe. */
  public static final class Builder {

    private final Map<Kind, Map<String, LocalizedText>> byKind = new HashMap<>();
    private final Map<String, String> persons = new HashMap<>();

    private Builder() {}

    /** What {@code action} is. */
    public Builder action(Action action) {
      return put(Kind.ACTION, action.id(), action.text());
    }

    /** The title of {@code lesson}. */
    public Builder lesson(Lesson lesson) {
      return put(Kind.LESSON, lesson.id(), lesson.content().title());
    }

    /** The name of {@code organisation}. */
    public Builder organisation(Organisation organisation) {
      return put(Kind.ORGANISATION, organisation.id(), organisation.name());
    }

    /** The name of {@code person}, if there is one. */
    public Builder person(Person person) {
      person.name().ifPresent(name -> persons.put(person.id().value(), name));
      return this;
    }

    /** The names of the phases of {@code process}. */
    public Builder phasesOf(ProcessModel process) {
      process.phases().forEach(phase -> put(Kind.PHASE, phase.id(), phase.name()));
      return this;
    }

    /** The name of {@code playbook}, and those of its phases. */
    public Builder playbook(Playbook playbook) {
      return phasesOf(playbook.process()).put(Kind.PLAYBOOK, playbook.id(), playbook.name());
    }

    /** The name of {@code programme}. */
    public Builder programme(Programme programme) {
      return put(Kind.PROGRAMME, programme.id(), programme.name());
    }

    /** The name of {@code project}. */
    public Builder project(Project project) {
      return put(Kind.PROJECT, project.id(), project.name());
    }

    /** The name of {@code sharing}. */
    public Builder sharing(Sharing sharing) {
      return put(Kind.SHARING, sharing.id(), sharing.name());
    }

    /** The names gathered so far. */
    public Names build() {
      Map<Kind, Map<String, LocalizedText>> copy = new HashMap<>();
      byKind.forEach((kind, names) -> copy.put(kind, Map.copyOf(names)));
      return new Names(copy, Map.copyOf(persons));
    }

    private Builder put(Kind kind, Id<?> id, LocalizedText name) {
      byKind.computeIfAbsent(kind, any -> new HashMap<>()).put(id.value(), name);
      return this;
    }
  }
}
