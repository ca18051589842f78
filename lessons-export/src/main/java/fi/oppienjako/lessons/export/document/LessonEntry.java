package fi.oppienjako.lessons.export.document;

import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A lesson as a part of a report: what it says and when it applies. */
record LessonEntry(Voice voice, Lesson lesson) {

  /**
   * Adds it under a heading of {@code level}.
   *
   * @param more what else there is to say of it, a line each
   */
  void addTo(Blocks blocks, int level, List<Inline> more) {
    blocks.heading(level, Inline.of(voice.text(lesson.content().title())));
    List<Fact> facts = new ArrayList<>();
    add(facts, "lesson.observation", Optional.of(lesson.content().observation()));
    add(facts, "lesson.insight", lesson.content().insight());
    add(facts, "lesson.recommendation", lesson.content().recommendation());
    List<Inline> conditions = new LessonConditions(voice, lesson.relevance().conditions()).lines();
    if (!conditions.isEmpty()) {
      facts.add(new Fact(Inline.ofStrong(voice.phrase("lesson.conditions") + ":"), conditions));
    }
    more.forEach(line -> facts.add(new Fact(line, List.of())));
    blocks.bullets(facts, (item, fact) -> item.paragraph(fact.line()).bullets(fact.under()));
  }

  private void add(List<Fact> facts, String key, Optional<LocalizedText> text) {
    text.ifPresent(told -> facts.add(new Fact(voice.fact(key, voice.text(told)), List.of())));
  }

  private record Fact(Inline line, List<Inline> under) {}
}
