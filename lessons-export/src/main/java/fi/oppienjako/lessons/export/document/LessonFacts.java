package fi.oppienjako.lessons.export.document;

import fi.oppienjako.lessons.core.concept.Topics;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.Origin;
import java.util.ArrayList;
import java.util.List;

/** What there is to say of a lesson in a line each. */
record LessonFacts(Voice voice, Lesson lesson) {

  List<Inline> all() {
    List<Inline> facts = new ArrayList<>();
    facts.add(voice.fact("lesson.id").id(lesson.id().value()));
    facts.add(voice.fact("lesson.state", voice.text(lesson.state().label())));
    facts.add(
        voice.fact(
            "lesson.openness",
            lesson
                .openness()
                .map(level -> voice.text(level.label()))
                .orElseGet(() -> voice.phrase("lesson.openness.none"))));
    facts.add(voice.fact("lesson.result", voice.text(lesson.content().result().label())));
    facts.add(
        voice.fact("lesson.perspectives", voice.perspectives(lesson.relevance().perspectives())));
    addTopics(facts);
    addOrigin(facts);
    facts.add(voice.fact("lesson.licence", lesson.licence()));
    return facts;
  }

  private void addTopics(List<Inline> facts) {
    Topics topics = lesson.relevance().topics();
    if (!topics.themes().isEmpty()) {
      facts.add(voice.fact("lesson.themes", voice.words(topics.themes())));
    }
    if (!topics.targetGroups().isEmpty()) {
      facts.add(voice.fact("lesson.target-groups", voice.words(topics.targetGroups())));
    }
  }

  private void addOrigin(List<Inline> facts) {
    Names names = voice.wording().names();
    Origin origin = lesson.origin();
    facts.add(
        voice.named(
            voice.fact("lesson.project"), names.project(origin.project()), origin.project()));
    origin
        .programme()
        .ifPresent(
            id -> facts.add(voice.named(voice.fact("lesson.programme"), names.programme(id), id)));
    origin
        .phase()
        .ifPresent(id -> facts.add(voice.named(voice.fact("lesson.phase"), names.phase(id), id)));
  }
}
