package fi.oppienjako.lessons.export.document;

import static java.util.stream.Collectors.joining;

import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.lesson.LessonStep;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.programme.Progress;
import java.util.ArrayList;
import java.util.List;

/** The sections of a lessons report. */
record LessonsReportSections(Sections sections, LessonsReport report) {

  LessonsReportSections(Voice voice, Blocks blocks, LessonsReport report) {
    this(new Sections(voice, blocks, "report.nothing"), report);
  }

  void addAll() {
    Voice voice = sections.voice();
    sections
        .blocks()
        .heading(
            1, Inline.of(voice.phrase("lessons-report.title", voice.text(report.project().name()))))
        .bullets(facts());
    sections.open("report.learned");
    List<Lesson> lessons = report.lessons().stream().map(LessonWithDiscussion::lesson).toList();
    if (lessons.isEmpty()) {
      sections.empty();
    }
    LessonGroups.byPerspective(voice).addTo(sections, lessons, this::add);
    if (report.inside()) {
      sections.listed("report.clarifications", clarifications(lessons));
    }
  }

  private List<Inline> facts() {
    Voice voice = sections.voice();
    List<Inline> facts = new ArrayList<>();
    if (report.project().example()) {
      facts.add(Inline.of(voice.phrase("plan.example")));
    }
    report
        .phase()
        .ifPresent(id -> facts.add(voice.fact("lesson.phase", voice.wording().phase(id))));
    List<Progress.Visit> visits =
        report.project().progress().visits().stream()
            .filter(visit -> report.phase().map(visit.phase()::equals).orElse(true))
            .toList();
    if (!visits.isEmpty()) {
      facts.add(voice.fact("report.when", period(visits)));
    }
    report.aim().ifPresent(aim -> facts.add(voice.fact("process.aim", voice.text(aim))));
    facts.add(voice.fact("report.count", Integer.toString(report.lessons().size())));
    return facts;
  }

  /** Each visit to a phase; of all phases, from the first day to the last. */
  private String period(List<Progress.Visit> visits) {
    Voice voice = sections.voice();
    if (report.phase().isEmpty()) {
      return voice.period(report.project());
    }
    return visits.stream()
        .map(visit -> voice.soFar(visit.from(), visit.to()))
        .collect(joining(", "));
  }

  private void add(Lesson lesson) {
    Voice voice = sections.voice();
    List<Inline> more = new ArrayList<>();
    if (report.phase().isEmpty()) {
      lesson
          .origin()
          .phase()
          .ifPresent(id -> more.add(voice.fact("lesson.phase", voice.wording().phase(id))));
    }
    if (report.inside() || !lesson.state().isCurrent()) {
      more.add(voice.fact("lesson.state", voice.text(lesson.state().label())));
    }
    new LessonEntry(voice, lesson).addTo(sections.blocks(), 4, more);
    report.lessons().stream()
        .filter(told -> told.lesson().equals(lesson))
        .forEach(
            told -> new LessonDiscussion(voice, told.discussion()).addTo(sections.blocks(), 5));
  }

  private List<Inline> clarifications(List<Lesson> lessons) {
    Voice voice = sections.voice();
    return lessons.stream()
        .filter(lesson -> lesson.state() == LessonState.CLARIFICATION)
        .map(
            lesson ->
                Inline.ofStrong(voice.text(lesson.content().title()) + ":")
                    .text(" " + question(lesson)))
        .toList();
  }

  private static String question(Lesson lesson) {
    return lesson.life().history().entries().stream()
        .filter(taken -> taken.state().step() == LessonStep.ASK)
        .flatMap(taken -> taken.by().flatMap(By::reason).stream())
        .reduce("", (earlier, later) -> later);
  }
}
