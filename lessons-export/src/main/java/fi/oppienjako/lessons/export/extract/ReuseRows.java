package fi.oppienjako.lessons.export.extract;

import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.LessonQuery;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.reuse.Reuse;
import fi.oppienjako.lessons.export.document.Wording;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** One row for each reuse. */
record ReuseRows(Programme programme, Snapshot seen, Wording wording) {

  Extract extract() {
    List<String> headings =
        Stream.of(
                "id",
                "lesson-id",
                "lesson",
                "learned-in",
                "project",
                "outcome",
                "account",
                "day",
                "openness")
            .map(key -> Phrases.in(wording.language(), "reuse." + key))
            .toList();
    List<Id<Lesson>> lessons;
    try (Stream<Lesson> all = seen.lessons().stream(LessonQuery.inProgramme(programme.id()))) {
      lessons = all.map(Lesson::id).toList();
    }
    return new Extract(
        Phrases.in(wording.language(), "reuses"),
        headings,
        lessons.stream()
            .flatMap(id -> seen.reuses().where(Reuse.BY_LESSON, id).toList().stream())
            .map(this::row));
  }

  private List<String> row(Reuse reuse) {
    return List.of(
        reuse.id().value(),
        reuse.lesson().value(),
        seen.lessons()
            .find(reuse.lesson())
            .map(lesson -> wording.unmarked(lesson.content().title()))
            .orElse(""),
        wording.project(reuse.learnedIn()),
        wording.project(reuse.project()),
        wording.unmarked(reuse.outcome().label()),
        wording.unmarked(reuse.account()),
        LocalDate.ofInstant(reuse.at(), ZoneOffset.UTC).toString(),
        reuse.openness().map(level -> wording.unmarked(level.label())).orElse(""));
  }
}
