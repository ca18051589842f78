package fi.oppienjako.lessons.export.document;

import static java.util.stream.Collectors.joining;

import fi.oppienjako.lessons.core.access.SmallGroups;
import fi.oppienjako.lessons.core.pilot.Evaluation;
import fi.oppienjako.lessons.core.pilot.Feedback;
import fi.oppienjako.lessons.core.pilot.Pilot;
import fi.oppienjako.lessons.core.pilot.Rooting;
import fi.oppienjako.lessons.core.pilot.RootingMeasure;
import fi.oppienjako.lessons.core.pilot.Trial;
import fi.oppienjako.lessons.core.text.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The sections of the description of a pilot. */
record CaseSections(Sections sections, CaseDescription told) {

  CaseSections(Voice voice, Blocks blocks, CaseDescription told) {
    this(new Sections(voice, blocks, "project.not-told"), told);
  }

  void addAll() {
    Voice voice = sections.voice();
    Pilot pilot = told.pilot();
    Trial trial = pilot.trial();
    sections.blocks().heading(1, Inline.of(voice.text(trial.name())));
    if (told.example()) {
      sections.blocks().paragraph(Inline.of(voice.phrase("plan.example")));
    }
    sections
        .blocks()
        .bullets(
            List.of(
                voice.fact("project.organisation.fact", organisation(pilot)),
                voice.fact("lesson.project", voice.wording().project(pilot.project())),
                voice.fact("report.when", voice.period(trial.during())),
                voice.fact("case.state", state())));
    sections.told("case.aim", Optional.of(trial.aim()));
    addOrigin();
    addPeople();
    sections.listed(
        "case.measures",
        trial.measures().stream().map(measure -> Inline.of(voice.text(measure))).toList());
    addFindings();
    addAny("case.feedback", pilot.feedback().stream().map(this::feedback).toList());
    addRootings();
    addAny("case.later", told.later().stream().map(this::later).toList());
  }

  private void addAny(String key, List<Inline> lines) {
    if (!lines.isEmpty()) {
      sections.listed(key, lines);
    }
  }

  private String organisation(Pilot pilot) {
    return sections.voice().wording().organisation(pilot.organisation());
  }

  private String state() {
    Pilot pilot = told.pilot();
    String key =
        pilot.isEvaluated()
            ? "evaluated"
            : pilot.isCalledOff()
                ? "called-off"
                : told.day().isBefore(pilot.trial().first())
                    ? "planned"
                    : told.day().isAfter(pilot.trial().last()) ? "to-evaluate" : "going-on";
    return sections.voice().phrase("case.state." + key);
  }

  private void addOrigin() {
    Voice voice = sections.voice();
    List<Inline> lines = new ArrayList<>();
    told.ideas()
        .forEach(
            idea ->
                lines.add(
                    Inline.ofStrong(voice.phrase("case.idea", voice.word(idea.group())) + ":")
                        .text(" " + voice.text(idea.text()))));
    told.earlier()
        .ifPresent(
            earlier ->
                lines.add(
                    Inline.ofStrong(
                            voice.phrase("case.earlier", voice.text(earlier.trial().name())) + ":")
                        .text(
                            " "
                                + voice.text(
                                    told.pilot().origin().buildsOn().orElseThrow().taken()))));
    addAny("case.origin", lines);
  }

  private void addPeople() {
    Voice voice = sections.voice();
    Pilot pilot = told.pilot();
    Table table =
        new Table(
            Table.text(voice.phrase("case.group")),
            Table.number(voice.phrase("case.planned")),
            Table.number(voice.phrase("case.took-part")));
    Set<Term> groups = new TreeSet<>(pilot.planners().groups());
    groups.addAll(pilot.participants().groups());
    for (Term group : groups) {
      table.row(
          Inline.of(voice.word(group)),
          Inline.of(people(pilot.planners().of(group))),
          Inline.of(people(pilot.participants().of(group))));
    }
    sections.tabled("project.took-part", table);
  }

  /** How many; outside the project only that they are few, where one could be recognised. */
  private String people(int count) {
    if (count == 0) {
      return "–";
    }
    return told.inside() || !SmallGroups.areTooSmall(count)
        ? Integer.toString(count)
        : sections.voice().phrase("case.few", Integer.toString(SmallGroups.LEAST));
  }

  private void addFindings() {
    Voice voice = sections.voice();
    sections.open("case.findings");
    told.pilot()
        .evaluation()
        .ifPresent(
            showed ->
                sections
                    .blocks()
                    .prose(voice.text(showed.findings()))
                    .paragraph(voice.fact("case.evaluated", evaluated(showed))));
    told.pilot()
        .calledOff()
        .ifPresent(why -> why.by().reason().ifPresent(reason -> sections.blocks().prose(reason)));
    if (told.pilot().evaluation().isEmpty() && told.pilot().calledOff().isEmpty()) {
      sections.blocks().paragraph(Inline.of(voice.phrase("case.not-evaluated")));
    }
  }

  private String evaluated(Evaluation showed) {
    Voice voice = sections.voice();
    return Stream.of(
            voice.wording().names().person(showed.by().person()),
            Optional.of(voice.day(showed.at())))
        .flatMap(Optional::stream)
        .collect(joining(", "));
  }

  private Inline feedback(Feedback said) {
    Voice voice = sections.voice();
    return Inline.ofStrong(
            voice.begun(voice.word(said.group())) + ", " + voice.day(said.date()) + ":")
        .text(" " + voice.text(said.text()));
  }

  private void addRootings() {
    Voice voice = sections.voice();
    sections.open("case.rooting");
    if (told.rootings().isEmpty()) {
      sections.empty();
    }
    for (Rooting rooting : told.rootings()) {
      sections.blocks().heading(3, Inline.of(voice.text(rooting.solution()))).table(table(rooting));
    }
  }

  private Table table(Rooting rooting) {
    Voice voice = sections.voice();
    Table table =
        new Table(
            Table.text(voice.phrase("case.measure")),
            Table.text(voice.phrase("case.what")),
            Table.optional(voice.phrase("roadmap.owner")),
            Table.text(voice.phrase("roadmap.due")),
            Table.text(voice.phrase("roadmap.action")));
    rooting
        .statesOn(told.day())
        .forEach(
            (kind, state) -> {
              Optional<RootingMeasure> decided =
                  rooting.measures().stream().filter(one -> one.kind().equals(kind)).findFirst();
              table.row(
                  Inline.of(voice.word(kind)),
                  Inline.of(decided.map(one -> voice.text(one.text())).orElse("")),
                  Inline.of(
                      decided
                          .flatMap(one -> voice.wording().names().person(one.owner()))
                          .orElse("")),
                  Inline.of(decided.map(one -> voice.day(one.due())).orElse("")),
                  Inline.of(voice.text(state.label())));
            });
    return table;
  }

  private Inline later(Pilot later) {
    Voice voice = sections.voice();
    return Inline.ofStrong(voice.text(later.trial().name()) + " (" + organisation(later) + "):")
        .text(" " + voice.text(later.origin().buildsOn().orElseThrow().taken()));
  }
}
