package fi.oppienjako.lessons.export.document;

import static java.util.stream.Collectors.joining;

import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.programme.Party;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.ResultCard;
import fi.oppienjako.lessons.core.sharing.SharingKind;
import fi.oppienjako.lessons.core.text.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The sections of a final report. */
record FinalReportSections(Sections sections, FinalReport report) {

  FinalReportSections(Voice voice, Blocks blocks, FinalReport report) {
    this(new Sections(voice, blocks, "report.nothing"), report);
  }

  void addAll() {
    Voice voice = voice();
    ResultCard card = report.card();
    blocks().heading(1, Inline.of(voice.phrase("report.title", voice.text(card.name()))));
    report.programme().ifPresentOrElse(this::addProgramme, this::addProject);
    new ReportFigures(sections, card).add();
    sections.open("report.lessons");
    if (report.lessons().isEmpty()) {
      sections.empty();
    }
    LessonGroups.byTheme(voice, report.lessons())
        .addTo(
            sections,
            report.lessons(),
            lesson -> new LessonEntry(voice, lesson).addTo(blocks(), 4, more(lesson)));
    sections.listed("project.outputs", outputs());
    new NextSteps(sections, report).add();
  }

  private void addProgramme(Programme programme) {
    Voice voice = voice();
    blocks()
        .bullets(
            Stream.of(
                    Stream.of(programme.during())
                        .filter(days -> !days.equals(DateRange.ALWAYS))
                        .map(days -> voice.fact("communications.period", voice.period(days))),
                    Stream.of(voice.fact("report.day", voice.day(report.card().day()))),
                    parties(programme).stream())
                .flatMap(lines -> lines)
                .toList());
    programme.summary().ifPresent(text -> blocks().prose(voice.text(text)));
    sections.listed(
        "report.goals",
        programme.goals().stream().map(goal -> Inline.of(voice.text(goal))).toList());
    sections.open("project.done");
    if (report.projects().isEmpty()) {
      sections.empty();
    }
    blocks().bullets(List.of(held(SharingKind.EVENT), held(SharingKind.PUBLICATION)));
    report.projects().forEach(this::addOne);
  }

  /** The organisations in each role, in the order in which the roles come first. */
  private List<Inline> parties(Programme programme) {
    Voice voice = voice();
    Map<Term, Set<String>> byRole = new LinkedHashMap<>();
    for (Party party : programme.parties()) {
      byRole
          .computeIfAbsent(party.role(), role -> new LinkedHashSet<>())
          .add(voice.wording().organisation(party.organisation()));
    }
    return byRole.entrySet().stream()
        .map(
            one ->
                Inline.ofStrong(voice.begun(voice.word(one.getKey())) + ":")
                    .text(" " + String.join(", ", one.getValue())))
        .toList();
  }

  private Inline held(SharingKind kind) {
    long count =
        report.sharings().stream()
            .filter(sharing -> sharing.kind() == kind)
            .mapToLong(sharing -> sharing.told().size())
            .sum();
    return voice().fact("report.held." + kind.key(), Long.toString(count));
  }

  /** A project among others: who led it and when, its challenge, and what was done. */
  private void addOne(ProjectPage page) {
    Voice voice = voice();
    Project project = page.project();
    blocks().heading(3, Inline.of(voice.text(project.name())));
    if (project.example()) {
      blocks().paragraph(Inline.of(voice.phrase("plan.example")));
    }
    List<Inline> facts = new ArrayList<>();
    String leads =
        project.parties().stream()
            .filter(party -> party.role().equals(Party.LEAD))
            .map(party -> voice.wording().organisation(party.organisation()))
            .distinct()
            .collect(joining(", "));
    if (!leads.isEmpty()) {
      facts.add(voice.fact("report.lead", leads));
    }
    if (!project.period().equals(DateRange.ALWAYS)) {
      facts.add(voice.fact("report.when", voice.period(project)));
    }
    facts.add(voice.fact("project.challenge", voice.text(project.challenge().current())));
    project.done().ifPresent(text -> facts.add(voice.fact("project.done", voice.text(text))));
    blocks().bullets(facts);
  }

  private void addProject() {
    ProjectPage page = report.projects().get(0);
    blocks().bullets(List.of(voice().fact("report.day", voice().day(report.card().day()))));
    ProjectSections project =
        new ProjectSections(new Sections(voice(), blocks(), "project.not-told"), page);
    project.addDescription();
    project.addChallenge();
    project.addDone();
    project.addTeam();
  }

  private List<Inline> more(Lesson lesson) {
    List<Inline> lines = new ArrayList<>();
    if (report.programme().isPresent()) {
      lines.add(
          voice().fact("report.learned-in", voice().wording().project(lesson.origin().project())));
    }
    String uses =
        report.reuses().stream()
            .filter(reuse -> reuse.lesson().equals(lesson.id()))
            .map(
                reuse ->
                    voice().wording().project(reuse.project())
                        + " ("
                        + voice().text(reuse.outcome().label())
                        + ")")
            .collect(joining(", "));
    if (!uses.isEmpty()) {
      lines.add(voice().fact("report.reused-in", uses));
    }
    return lines;
  }

  private List<Inline> outputs() {
    return report.projects().stream()
        .flatMap(
            page ->
                page.outputs().stream()
                    .map(output -> new ProjectSections(sections, page).output(output))
                    .map(
                        line ->
                            report.programme().isEmpty()
                                ? line
                                : line.text(" – " + voice().text(page.project().name()))))
        .toList();
  }

  private Voice voice() {
    return sections.voice();
  }

  private Blocks blocks() {
    return sections.blocks();
  }
}
