package fi.oppienjako.lessons.export.extract;

import fi.oppienjako.lessons.core.concept.Aspect;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.port.LessonQuery;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.export.document.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One row for each lesson. */
record LessonRows(Programme programme, Snapshot seen, Wording wording) {

  Extract extract() {
    List<String> headings = new ArrayList<>();
    for (String key :
        List.of(
            "id",
            "project",
            "state",
            "openness",
            "title",
            "observation",
            "insight",
            "recommendation",
            "result",
            "perspectives")) {
      headings.add(Phrases.in(wording.language(), "lesson." + key));
    }
    for (Aspect aspect : Aspect.values()) {
      headings.add(
          Phrases.in(wording.language(), "lesson.condition", wording.unmarked(aspect.label())));
    }
    for (String key : List.of("themes", "target-groups", "licence")) {
      headings.add(Phrases.in(wording.language(), "lesson." + key));
    }
    return new Extract(
        Phrases.in(wording.language(), "lessons"),
        headings,
        seen.lessons().stream(LessonQuery.inProgramme(programme.id())).map(this::row));
  }

  private List<String> row(Lesson lesson) {
    List<String> row = new ArrayList<>();
    row.add(lesson.id().value());
    row.add(wording.project(lesson.origin().project()));
    row.add(wording.unmarked(lesson.state().label()));
    row.add(lesson.openness().map(level -> wording.unmarked(level.label())).orElse(""));
    row.add(wording.unmarked(lesson.content().title()));
    row.add(wording.unmarked(lesson.content().observation()));
    row.add(text(lesson.content().insight()));
    row.add(text(lesson.content().recommendation()));
    row.add(wording.unmarked(lesson.content().result().label()));
    row.add(
        lesson.relevance().perspectives().stream()
            .map(Perspective::label)
            .map(wording::unmarked)
            .collect(Collectors.joining(", ")));
    Arrays.stream(Aspect.values())
        .map(
            aspect ->
                wording.words(
                    lesson.relevance().conditions().about(aspect).map(Condition::term).toList()))
        .forEach(row::add);
    row.add(wording.words(lesson.relevance().topics().themes()));
    row.add(wording.words(lesson.relevance().topics().targetGroups()));
    row.add(lesson.licence());
    return row;
  }

  private String text(Optional<LocalizedText> text) {
    return text.map(wording::unmarked).orElse("");
  }
}
