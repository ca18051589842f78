package fi.oppienjako.lessons.export.workbook;

import static java.util.stream.Collectors.joining;

import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.LookUp;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the projects looked up before they began; a line for each lesson that was found. */
final class LookUpsTab implements Tab {

  private static final String PROJECT = "project";
  private static final String SEARCHED = "searched";
  private static final String LESSON = "lesson";
  private static final String USED = "used";
  private static final String REASON = "reason";
  private static final String WHO = "who";

  @Override
  public String key() {
    return "look-ups";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.choice(PROJECT, 26, Lists.PROJECTS),
        Column.text(SEARCHED, 30),
        Column.choice(LESSON, 38, Lists.LESSONS),
        Column.choice(USED, 15, Lists.YES_NO),
        Column.text(REASON, 44),
        Column.choice(WHO, 18, Lists.PEOPLE),
        Column.day("day"),
        Column.text("id", 12));
  }

  @Override
  public Set<String> openWhenNew() {
    return Set.of(PROJECT, SEARCHED, LESSON, USED, REASON, WHO);
  }

  @Override
  public Stream<Line> lines(Shown shown) {
    return shown.projects().stream()
        .flatMap(one -> shown.seen().lookUps().where(LookUp.BY_PROJECT, one.id()).toList().stream())
        .sorted(Comparator.comparing(LookUp::at).thenComparing(LookUp::id))
        .flatMap(lookUp -> lines(lookUp, shown));
  }

  private static Stream<Line> lines(LookUp lookUp, Shown shown) {
    if (lookUp.found().isEmpty()) {
      return Stream.of(begun(lookUp, "", shown).line());
    }
    return lookUp.found().stream()
        .map(
            found ->
                begun(lookUp, "/" + found.lesson(), shown)
                    .cell(LESSON, shown.lessonTitle(found.lesson()))
                    .cell(USED, shown.label(Lists.YES_NO, found.used() ? "yes" : "no"))
                    .cell(REASON, shown.text(found.why()))
                    .line());
  }

  private static Line.Making begun(LookUp lookUp, String rest, Shown shown) {
    String id = lookUp.id().value() + rest;
    return Line.of(id, lookUp.revision(), "")
        .cell(PROJECT, shown.projectName(lookUp.project()))
        .cell(SEARCHED, lookUp.searched().stream().map(shown::word).collect(joining("; ")))
        .cell(WHO, shown.personName(lookUp.by().person()))
        .cell("day", shown.day(lookUp.at()))
        .cell("id", id);
  }

  @Override
  public void add(Written written, Taking taking) {
    Optional<Project> project = taking.thing(written, PROJECT, Lists.PROJECTS, Project.KIND);
    Optional<String> searched = taking.needed(written, SEARCHED);
    Optional<By> by = taking.by(written, WHO, "");
    Optional<LookUp.Found> found = Optional.empty();
    if (!written.cell(LESSON).isEmpty()) {
      found = found(written, taking);
      if (found.isEmpty()) {
        return;
      }
    }
    if (project.isEmpty() || searched.isEmpty() || by.isEmpty()) {
      return;
    }
    List<LookUp.Found> all = found.stream().toList();
    String[] words =
        Stream.of(searched.get().split("[;\n]")).map(String::strip).toArray(String[]::new);
    if (taking.isThere(
        LookUp.KIND,
        LookUp.BY_PROJECT,
        project.get().id(),
        one -> one.searched().equals(List.of(words)) && one.found().equals(all))) {
      taking.note(written, "told.there-already");
      return;
    }
    taking
        .attempt(
            written,
            LESSON,
            () ->
                taking
                    .sharing()
                    .recordLookUp(
                        project.get(),
                        by.get(),
                        draft -> {
                          draft.searched(words);
                          all.forEach(
                              one ->
                                  draft.found(
                                      taking.get(Lesson.KIND, one.lesson().value()),
                                      one.used(),
                                      one.why()));
                        }))
        .ifPresent(lookUp -> taking.done(written, "told.recorded"));
  }

  private static Optional<LookUp.Found> found(Written written, Taking taking) {
    Optional<Lesson> lesson = taking.thing(written, LESSON, Lists.LESSONS, Lesson.KIND);
    Optional<String> used = taking.choice(written, USED, Lists.YES_NO);
    Optional<LocalizedText> reason = taking.text(written, REASON);
    return lesson.isEmpty() || used.isEmpty() || reason.isEmpty()
        ? Optional.empty()
        : Optional.of(new LookUp.Found(lesson.get().id(), used.get().equals("yes"), reason.get()));
  }
}
