package fi.oppienjako.lessons.export.document;

import fi.oppienjako.lessons.core.lesson.Content;
import fi.oppienjako.lessons.core.lesson.Correction;
import fi.oppienjako.lessons.core.lesson.Evidence;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.Link;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.Collection;
import java.util.Optional;

/** The parts of a lesson, as its reader may see it, one after the other. */
record LessonSections(Voice voice, Lesson lesson) {

  void addTo(Blocks blocks) {
    Content content = lesson.content();
    blocks
        .heading(1, Inline.of(voice.text(content.title())))
        .bullets(new LessonFacts(voice, lesson).all());
    told(blocks, "lesson.observation", Optional.of(content.observation()));
    told(blocks, "lesson.insight", content.insight());
    told(blocks, "lesson.recommendation", content.recommendation());
    addConditions(blocks);
    addEach(blocks, "lesson.evidence", lesson.evidence().stream().map(this::evidence).toList());
    addEach(blocks, "lesson.links", lesson.links().stream().map(this::link).toList());
    addEach(
        blocks, "lesson.corrections", lesson.corrections().stream().map(this::correction).toList());
    section(blocks, "lesson.history")
        .table(new LessonHistory(voice, lesson.life().history()).table());
  }

  private void told(Blocks blocks, String key, Optional<LocalizedText> text) {
    section(blocks, key)
        .prose(text.map(voice::text).orElseGet(() -> voice.phrase("lesson.missing")));
  }

  private void addConditions(Blocks blocks) {
    section(blocks, "lesson.conditions");
    if (lesson.relevance().conditions().isEmpty()) {
      blocks.paragraph(Inline.of(voice.phrase("lesson.missing")));
    }
    blocks.bullets(new LessonConditions(voice, lesson.relevance().conditions()).lines());
  }

  private Inline evidence(Evidence evidence) {
    String text = voice.text(evidence.text());
    return evidence
        .link()
        .map(target -> new Inline().link(text, target))
        .orElseGet(() -> Inline.of(text));
  }

  private Inline link(Link link) {
    return voice.named(
        voice.fact("lesson.link." + link.kind().key()),
        voice.wording().names().lesson(link.other()),
        link.other());
  }

  private Inline correction(Correction correction) {
    Inline line = Inline.ofStrong(voice.day(correction.at()) + ":").text(" ");
    correction.by().reason().ifPresent(line::text);
    return line;
  }

  private void addEach(Blocks blocks, String key, Collection<Inline> lines) {
    if (!lines.isEmpty()) {
      section(blocks, key).bullets(lines);
    }
  }

  private Blocks section(Blocks blocks, String key) {
    return blocks.heading(2, Inline.of(voice.phrase(key)));
  }
}
