package fi.oppienjako.lessons.export.workbook;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.lesson.LessonStep;
import fi.oppienjako.lessons.core.loop.Answering;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Index;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.LessonsException;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Worded;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Takes in what came back, and tells what became of it. Not thread-safe. */
final class Taking {

  private static final List<DateTimeFormatter> DAYS =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.ofPattern("d.M.uuuu"),
          DateTimeFormatter.ofPattern("d/M/uuuu"));

  private final LessonSharing sharing;
  private final Person person;
  private final Viewer viewer;
  private final Shown shown;
  private final Lists lists;
  private final String workbook;
  private final List<Told> told = new ArrayList<>();

  /**
   * @param sharing the library, in the workbook's language
   * @param person who brings it back
   * @param viewer what they may see
   * @param shown what the store shows them today
   * @param lists what could be chosen when it was written
   * @param workbook by which this workbook is told from others
   */
  Taking(
      LessonSharing sharing,
      Person person,
      Viewer viewer,
      Shown shown,
      Lists lists,
      String workbook) {
    this.sharing = sharing;
    this.person = person;
    this.viewer = viewer;
    this.shown = shown;
    this.lists = lists;
    this.workbook = workbook;
  }

  LessonSharing sharing() {
    return sharing;
  }

  Shown shown() {
    return shown;
  }

  Person person() {
    return person;
  }

  Viewer viewer() {
    return viewer;
  }

  Locale language() {
    return shown.language();
  }

  String workbook() {
    return workbook;
  }

  List<Told> told() {
    return List.copyOf(told);
  }

  // Telling

  void done(Written written, String key, Object... arguments) {
    tell(Told.What.DONE, written, Integer.toString(written.row()), Phrases.later(key, arguments));
  }

  void note(Written written, String key, Object... arguments) {
    tell(Told.What.NOTE, written, Integer.toString(written.row()), Phrases.later(key, arguments));
  }

  void refuse(Written written, String key) {
    tell(Told.What.REFUSED, written, Integer.toString(written.row()), Phrases.later(key));
  }

  void refuse(Written written, String column, String key, Object... arguments) {
    tell(Told.What.REFUSED, written, written.address(column), Phrases.later(key, arguments));
  }

  void conflict(Written written, String column, String theirs) {
    tell(
        Told.What.CONFLICT,
        written,
        written.address(column),
        Phrases.later("told.conflict", heading(column, written), written.cell(column), theirs));
  }

  void tell(Told one) {
    told.add(one);
  }

  private void tell(Told.What what, Written written, String place, Worded message) {
    told.add(new Told(what, written.sheet(), place, message));
  }

  private static Worded heading(String column, Written written) {
    return Phrases.later("column." + written.tab().key() + "." + column);
  }

  /** What {@code step} brings; nothing, once it is told, where the step is refused. */
  <T> Optional<T> attempt(Written written, String column, Supplier<T> step) {
    try {
      return Optional.of(step.get());
    } catch (LessonsException refused) {
      tell(Told.What.REFUSED, written, written.address(column), refused.refusal());
      return Optional.empty();
    }
  }

  // Reading cells

  /** What stands in the cell; empty, once it is told, where nothing does. */
  Optional<String> needed(Written written, String column) {
    String cell = written.cell(column);
    if (cell.isEmpty()) {
      refuse(written, column, "told.missing", heading(column, written));
      return Optional.empty();
    }
    return Optional.of(cell);
  }

  /** The text in the cell, in the workbook's language. */
  Optional<LocalizedText> text(Written written, String column) {
    return needed(written, column)
        .flatMap(cell -> attempt(written, column, () -> LocalizedText.of(language(), cell)));
  }

  /** The text in the cell, as the new wording of {@code before} where there was one. */
  Optional<LocalizedText> text(Written written, String column, Optional<LocalizedText> before) {
    if (before.isEmpty()) {
      return text(written, column);
    }
    LocalizedText old = before.get();
    return needed(written, column)
        .flatMap(
            cell ->
                attempt(written, column, () -> old.with(Wordings.shown(old, language()), cell)));
  }

  /** The key of what is chosen in the cell from one of the lists whose names begin so. */
  Optional<String> choiceOfAny(Written written, String column, String names) {
    String cell = written.cell(column);
    Optional<String> key =
        Stream.of(lists, shown.lists())
            .flatMap(all -> all.all().entrySet().stream())
            .filter(list -> list.getKey().startsWith(names))
            .flatMap(list -> list.getValue().key(cell).stream())
            .findFirst();
    if (key.isEmpty()) {
      refuse(written, column, "told.not-in-list", cell);
    }
    return key;
  }

  /** Whether {@code state} is what the step has led to since the workbook was written. */
  boolean isTaken(Written written, LessonState state, LessonStep step) {
    return written
        .base()
        .map(base -> LessonState.valueOf(base.state().toUpperCase(Locale.ROOT)))
        .filter(before -> before != state)
        .flatMap(before -> before.after(step))
        .filter(state::equals)
        .isPresent();
  }

  /** By which a line that somebody added is known when the same workbook is read again. */
  String addedAs(Written written) {
    StringBuilder all = new StringBuilder(workbook).append('\n').append(written.tab().key());
    new TreeMap<>(written.cells())
        .forEach((column, cell) -> all.append('\n').append(column).append('=').append(cell));
    return CellText.mark(all.toString());
  }

  /** The key of what is chosen in the cell from that list. */
  Optional<String> choice(Written written, String column, String list) {
    return needed(written, column)
        .flatMap(
            cell -> {
              Optional<String> key =
                  lists
                      .find(list)
                      .flatMap(choices -> choices.key(cell))
                      .or(() -> shown.lists().find(list).flatMap(choices -> choices.key(cell)));
              if (key.isEmpty()) {
                refuse(written, column, "told.not-in-list", cell);
              }
              return key;
            });
  }

  /** The thing that is chosen in the cell, as whoever brings the workbook sees it today. */
  <A extends Aggregate<A>> Optional<A> thing(
      Written written, String column, String list, Kind<A> kind) {
    return choice(written, column, list)
        .flatMap(key -> attempt(written, column, () -> get(kind, key)));
  }

  <A extends Aggregate<A>> A get(Kind<A> kind, String key) {
    return sharing.store().<A>read(viewer, seen -> seen.get(kind, Id.<A>of(key)));
  }

  /** Whether the store has something of that identifier, whoever may see it. */
  <A extends Aggregate<A>> boolean isThere(Kind<A> kind, Id<A> id) {
    return sharing
        .store()
        .<Boolean>read(Viewer.unrestricted(), seen -> seen.all(kind).find(id).isPresent());
  }

  /** Whether the project has such a thing already, as far as whoever brings the workbook sees. */
  <A extends Aggregate<A>> boolean isThere(
      Kind<A> kind, Index<A, Project> byProject, Id<Project> project, Predicate<A> such) {
    return sharing
        .store()
        .<Boolean>read(
            viewer,
            seen -> {
              try (Stream<A> all = seen.all(kind).where(byProject, project)) {
                return all.anyMatch(such);
              }
            });
  }

  /** The verbs for answers, which take a text in any language. */
  Answering answers() {
    return new Answering(sharing.context());
  }

  Optional<LocalDate> day(Written written, String column) {
    return needed(written, column)
        .flatMap(
            cell -> {
              Optional<LocalDate> day =
                  DAYS.stream().flatMap(form -> parsed(cell, form).stream()).findFirst();
              if (day.isEmpty()) {
                refuse(written, column, "told.not-a-day", cell);
              }
              return day;
            });
  }

  private static Optional<LocalDate> parsed(String cell, DateTimeFormatter form) {
    try {
      return Optional.of(LocalDate.parse(cell, form));
    } catch (DateTimeParseException e) {
      return Optional.empty(); // Perhaps it is written in another way.
    }
  }

  /** The people whom the cell names, with commas between them; who brings it, if nobody. */
  Optional<Set<Id<Person>>> people(Written written, String column) {
    Set<Id<Person>> people = new LinkedHashSet<>();
    boolean known = true;
    for (String name : written.cell(column).split("[,;\n]", -1)) {
      if (!name.isBlank()) {
        Optional<String> key = lists.get(Lists.PEOPLE).key(name.strip());
        key.ifPresent(id -> people.add(Id.of(id)));
        if (key.isEmpty()) {
          refuse(written, column, "told.nobody", name.strip());
          known = false;
        }
      }
    }
    if (people.isEmpty()) {
      people.add(person.id());
    }
    return known ? Optional.of(people) : Optional.empty();
  }

  /** Who did it, as the line says, else who brings the workbook; and why. */
  Optional<By> by(Written written, String who, String why) {
    Optional<By> by =
        written.cell(who).isEmpty()
            ? Optional.of(By.by(person))
            : choice(written, who, Lists.PEOPLE).map(key -> By.by(Id.<Person>of(key)));
    if (written.cell(why).isEmpty()) {
      return by;
    }
    return by.flatMap(one -> attempt(written, why, () -> one.because(written.cell(why))));
  }
}
