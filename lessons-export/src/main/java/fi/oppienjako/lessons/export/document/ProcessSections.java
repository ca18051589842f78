package fi.oppienjako.lessons.export.document;

import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.GuidingQuestion;
import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.Practice;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The roles and the phases of a process, one after the other. */
record ProcessSections(Voice voice, ProcessModel process, Map<Id<Role>, Role> roles) {

  static ProcessSections of(Voice voice, ProcessModel process) {
    return new ProcessSections(voice, process, process.rolesById());
  }

  void addTo(Blocks blocks) {
    blocks.heading(2, Inline.of(voice.phrase("process.roles")));
    if (process.roles().isEmpty()) {
      blocks.paragraph(Inline.of(voice.phrase("process.none")));
    }
    blocks.bullets(process.roles(), this::add);
    blocks.heading(2, Inline.of(voice.phrase("process.phases")));
    process.phases().forEach(phase -> add(blocks, phase));
  }

  private void add(Blocks item, Role role) {
    List<Inline> facts = new ArrayList<>();
    facts.add(voice.fact("process.perspectives", voice.perspectives(role.perspectives())));
    if (!role.answersFor().isEmpty()) {
      facts.add(
          voice.fact("process.answers-for", voice.labels(role.answersFor(), LoopStep::label)));
    }
    for (LocalizedText responsibility : role.responsibilities()) {
      facts.add(voice.fact("process.responsibilities", voice.text(responsibility)));
    }
    item.paragraph(title(role.name(), role.id())).bullets(facts);
  }

  private void add(Blocks blocks, Phase phase) {
    blocks.heading(
        3, Inline.of(voice.text(phase.name())).text(" (").id(phase.id().value()).text(")"));
    List<Inline> facts = new ArrayList<>();
    phase.aim().ifPresent(aim -> facts.add(voice.fact("process.aim", voice.text(aim))));
    if (!phase.needs().isEmpty()) {
      facts.add(voice.fact("process.needs", voice.perspectives(phase.needs())));
    }
    List<Id<Phase>> next = process.next(phase.id());
    if (!next.isEmpty()) {
      facts.add(
          voice.fact(
              "process.next",
              voice.labels(next, id -> process.phase(id).map(Phase::name).orElseThrow())));
    }
    blocks.bullets(facts);
    part(blocks, "process.questions", phase.questions().stream().map(this::question).toList());
    part(blocks, "process.practices", phase.practices().stream().map(this::practice).toList());
    if (!phase.activities().isEmpty()) {
      heading(blocks, "process.activities").bullets(phase.activities(), this::add);
    }
  }

  private void part(Blocks blocks, String key, List<Inline> lines) {
    if (!lines.isEmpty()) {
      heading(blocks, key).bullets(lines);
    }
  }

  private Blocks heading(Blocks blocks, String key) {
    return blocks.heading(4, Inline.of(voice.phrase(key)));
  }

  private Inline question(GuidingQuestion question) {
    Inline line = Inline.of(voice.text(question.question()));
    question
        .onlyFor()
        .ifPresent(
            actor ->
                line.text(" (")
                    .text(voice.phrase("process.question.only-for", voice.word(actor)))
                    .text(")"));
    return line;
  }

  private Inline practice(Practice practice) {
    String text = voice.text(practice.text());
    Inline line =
        practice
            .link()
            .map(target -> new Inline().link(text, target))
            .orElseGet(() -> Inline.of(text));
    practice
        .source()
        .ifPresent(
            source ->
                line.text(" (")
                    .text(voice.phrase("process.practice.source", voice.text(source)))
                    .text(")"));
    return line;
  }

  private void add(Blocks item, Activity activity) {
    List<Inline> facts = new ArrayList<>();
    facts.add(voice.fact("process.perspectives", voice.perspectives(activity.perspectives())));
    facts.add(voice.fact("activity.roles", voice.labels(activity.roles(), this::roleName)));
    facts.add(voice.fact("activity.openness", voice.text(activity.openness().label())));
    facts.add(
        voice.fact(
            "activity.interval",
            activity
                .interval()
                .map(interval -> voice.text(interval.label()))
                .orElseGet(() -> voice.phrase("activity.once"))));
    if (!activity.serves().isEmpty()) {
      facts.add(voice.fact("activity.serves", voice.labels(activity.serves(), LoopStep::label)));
    }
    Inline title = title(activity.name(), activity.id());
    activity.description().ifPresent(how -> title.text(": ").text(voice.text(how)));
    item.paragraph(title).bullets(facts);
  }

  private LocalizedText roleName(Id<Role> id) {
    return Optional.ofNullable(roles.get(id)).map(Role::name).orElseThrow();
  }

  private Inline title(LocalizedText name, Id<?> id) {
    return Inline.ofStrong(voice.text(name)).text(" (").id(id.value()).text(")");
  }
}
