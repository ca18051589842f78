package fi.oppienjako.lessons.export.document;

import fi.oppienjako.lessons.core.concept.GuidingQuestion;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.network.NetworkDescription;
import fi.oppienjako.lessons.core.programme.Answer;
import fi.oppienjako.lessons.core.programme.OpenQuestion;
import java.util.ArrayList;
import java.util.List;

/** What was answered to the questions of each phase, and what is still open. */
record NetworkAnswers(Voice voice, NetworkDescription told) {

  void addTo(Blocks blocks) {
    List<Phase> asking =
        told.questions().phases().stream().filter(phase -> !phase.questions().isEmpty()).toList();
    if (asking.isEmpty()) {
      return;
    }
    List<OpenQuestion> open = told.openQuestions();
    blocks.heading(2, Inline.of(voice.phrase("network.answers")));
    for (Phase phase : asking) {
      blocks.heading(3, Inline.of(voice.text(phase.name())));
      blocks.bullets(
          phase.questions(),
          (item, question) -> item.paragraph(asked(question)).bullets(answers(question, open)));
    }
  }

  private Inline asked(GuidingQuestion question) {
    Inline line = Inline.ofStrong(voice.text(question.question()));
    question
        .onlyFor()
        .ifPresent(
            kind ->
                line.text(
                    " (" + voice.phrase("process.question.only-for", voice.word(kind)) + ")"));
    return line;
  }

  private List<Inline> answers(GuidingQuestion question, List<OpenQuestion> open) {
    List<Inline> lines = new ArrayList<>();
    for (Answer answer : told.answers()) {
      if (answer.question().equals(question.id())) {
        lines.add(line(answer));
      }
    }
    for (OpenQuestion one : open) {
      if (one.question().equals(question)) {
        lines.add(
            Inline.of(
                one.actor()
                    .map(
                        actor -> voice.phrase("network.open.for", NetworkActors.name(voice, actor)))
                    .orElseGet(() -> voice.phrase("network.open"))));
      }
    }
    return lines;
  }

  private Inline line(Answer answer) {
    String text = voice.text(answer.current());
    String told =
        answer.actor().map(actor -> NetworkActors.name(voice, actor) + ": " + text).orElse(text);
    String day = voice.day(answer.versions().latest().orElseThrow().at());
    return Inline.of(told)
        .text(
            " ("
                + (answer.versions().entries().size() > 1
                    ? voice.phrase(
                        "network.answer.revised",
                        day,
                        Integer.toString(answer.versions().entries().size()))
                    : day)
                + ")");
  }
}
