package fi.oppienjako.lessons.export.workbook;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.Result;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.LessonQuery;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.Outcome;
import fi.oppienjako.lessons.core.sharing.SharingKind;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.export.document.Wording;
import fi.oppienjako.lessons.export.workbook.Choices.Choice;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one reader sees of a programme today, as a workbook shows it.
 *
 * @param sharing the library, for what it works out
 * @param programme the programme
 * @param person the reader, if it is a person that the store knows
 * @param waits what waits for them, and for others
 * @param seen the store as they see it
 * @param wording in which words it is told
 * @param projects the projects of the programme, in the order of their names
 * @param lessons the lessons of the programme
 * @param lists what can be chosen
 */
record Shown(
    LessonSharing sharing,
    Programme programme,
    Optional<Person> person,
    Waits waits,
    Snapshot seen,
    Wording wording,
    List<Project> projects,
    List<Lesson> lessons,
    Lists lists) {

  static Shown of(
      LessonSharing sharing,
      Programme programme,
      Optional<Person> person,
      Waits waits,
      Snapshot seen,
      Locale language) {
    Programme stored = seen.get(Programme.KIND, programme.id());
    Wording wording = Wording.of(stored, seen, language);
    List<Project> projects =
        seen.projects()
            .where(Project.BY_PROGRAMME, stored.id())
            .sorted(
                Comparator.comparing((Project one) -> wording.unmarked(one.name()))
                    .thenComparing(Project::id))
            .toList();
    List<Lesson> lessons;
    try (Stream<Lesson> all = seen.lessons().stream(LessonQuery.inProgramme(stored.id()))) {
      lessons = all.sorted(Comparator.comparing(Lesson::id)).toList();
    }
    Shown shown =
        new Shown(sharing, stored, person, waits, seen, wording, projects, lessons, new Lists());
    shown.listAll();
    return shown;
  }

  Locale language() {
    return wording.language();
  }

  String phrase(String key, Object... arguments) {
    return Phrases.in(language(), key, arguments);
  }

  String text(LocalizedText text) {
    return wording.unmarked(text);
  }

  String label(String list, Object key) {
    return lists.get(list).label(String.valueOf(key));
  }

  Terms terms() {
    return new Terms(programme.vocabulary(), language());
  }

  LocalDate day(Instant at) {
    return sharing.context().day(at);
  }

  Optional<Project> project(Id<Project> id) {
    return seen.projects().find(id);
  }

  /** A day within a text, as people write it. */
  String written(LocalDate day) {
    return DateTimeFormatter.ofPattern(phrase("written.day-told"), Languages.spoken(language()))
        .format(day);
  }

  /** What somebody has looked for: as the programme calls it, if it is one of its words. */
  String word(String searched) {
    return programme.vocabulary().labels().entrySet().stream()
        .filter(label -> label.getKey().key().equals(searched))
        .map(label -> text(label.getValue()))
        .findFirst()
        .orElse(searched);
  }

  /** How a lesson stands, and that it was only told elsewhere. */
  String state(Lesson lesson) {
    String label = text(lesson.state().label());
    return lesson.isAsTold() ? phrase("state.as-told", label) : label;
  }

  /** The names of people; how many others there are, where the reader may not know them. */
  String personNames(Collection<Id<Person>> people) {
    List<String> names = people.stream().map(this::personName).toList();
    String unnamed = phrase("person.unnamed");
    List<String> told = new ArrayList<>(names);
    told.removeIf(unnamed::equals);
    int others = names.size() - told.size();
    if (others > 0) {
      told.add(others == 1 ? unnamed : phrase("people.unnamed", others));
    }
    return String.join(", ", told);
  }

  /** The name of a project, which may be one of another programme. */
  String projectName(Id<Project> id) {
    return lists.get(Lists.PROJECTS).keysByLabel().containsValue(id.value())
        ? label(Lists.PROJECTS, id)
        : project(id).map(other -> text(other.name())).orElse(id.value());
  }

  /** The title of a lesson, which may be one of another programme. */
  String lessonTitle(Id<Lesson> id) {
    return lists.get(Lists.LESSONS).keysByLabel().containsValue(id.value())
        ? label(Lists.LESSONS, id)
        : seen.lessons().find(id).map(other -> text(other.content().title())).orElse(id.value());
  }

  /** The name of a person; that it is not shown, where the reader may not know it. */
  String personName(Id<Person> id) {
    if (lists.get(Lists.PEOPLE).keysByLabel().containsValue(id.value())) {
      return label(Lists.PEOPLE, id);
    }
    return seen.persons().find(id).flatMap(Person::name).orElseGet(() -> phrase("person.unnamed"));
  }

  private void listAll() {
    lists.add(
        Lists.PROJECTS,
        projects.stream().map(one -> new Choice(one.id().value(), text(one.name()))).toList());
    lists.add(
        Lists.LESSONS,
        Stream.concat(lessons.stream(), othersLessons())
            .distinct()
            .map(one -> new Choice(one.id().value(), text(one.content().title())))
            .toList());
    lists.add(Lists.PEOPLE, people());
    lists.add(Lists.MARK, List.of(new Choice("x", "x")));
    lists.add(
        Lists.RESULTS,
        Arrays.stream(Result.values())
            .map(one -> new Choice(one.key(), text(one.label())))
            .toList());
    lists.add(
        Lists.OUTCOMES,
        Arrays.stream(Outcome.values())
            .map(one -> new Choice(one.key(), text(one.label())))
            .toList());
    lists.add(
        Lists.LEVELS,
        Arrays.stream(Openness.values())
            .map(one -> new Choice(one.key(), text(one.label())))
            .toList());
    lists.add(
        Lists.YES_NO,
        List.of(new Choice("yes", phrase("choice.yes")), new Choice("no", phrase("choice.no"))));
    lists.add(
        Lists.SHARING_KINDS,
        Arrays.stream(SharingKind.values())
            .map(one -> new Choice(one.key(), text(one.label())))
            .toList());
  }

  /** What the projects could use of others: what is suggested to them. */
  private Stream<Lesson> othersLessons() {
    return projects.stream()
        .flatMap(
            project ->
                sharing
                    .context()
                    .options()
                    .recommender()
                    .lessonsFor(
                        project, project.progress().current().map(visit -> visit.phase()), seen, 20)
                    .stream())
        .map(suggestion -> suggestion.subject());
  }

  private List<Choice> people() {
    Stream<Id<Person>> ids =
        Stream.concat(
            programme.people().stream().map(one -> one.person()),
            projects.stream().flatMap(one -> one.team().stream()).map(one -> one.person()));
    return Stream.concat(person.stream().map(Person::id), ids)
        .distinct()
        .flatMap(id -> seen.persons().find(id).stream())
        .filter(one -> one.name().isPresent())
        .map(one -> new Choice(one.id().value(), one.name().orElseThrow()))
        .sorted(Comparator.comparing(Choice::label).thenComparing(Choice::key))
        .toList();
  }
}
