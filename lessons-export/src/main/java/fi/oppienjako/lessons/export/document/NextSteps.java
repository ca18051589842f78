package fi.oppienjako.lessons.export.document;

import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.reuse.Outcome;
import fi.oppienjako.lessons.core.reuse.Reuse;
import java.util.List;
import java.util.stream.Stream;

/** What to plan next, as far as what was done and not done tells it. */
record NextSteps(Sections sections, FinalReport report) {

  void add() {
    sections.open("report.next");
    boolean nothing = true;
    nothing &= add("report.next.sharings", sharings());
    nothing &= add("report.next.actions", actions());
    nothing &= add("report.next.look-again", lookAgain());
    nothing &= add("report.next.unused", unused());
    nothing &= add("report.next.perspectives", perspectives());
    if (nothing) {
      sections.empty();
    }
  }

  /** Adds a part with {@code lines}; whether there were none. */
  private boolean add(String key, List<Inline> lines) {
    if (!lines.isEmpty()) {
      sections.part(key).bullets(lines);
    }
    return lines.isEmpty();
  }

  private List<Inline> sharings() {
    Voice voice = sections.voice();
    return report.sharings().stream()
        .flatMap(
            sharing ->
                sharing.occasions().stream()
                    .filter(occasion -> occasion.told().isEmpty())
                    .map(
                        occasion ->
                            Inline.ofStrong(voice.text(sharing.name()))
                                .text(
                                    " – "
                                        + voice.phrase(
                                            "report.next.planned-for",
                                            voice.period(occasion.planned())))))
        .toList();
  }

  private List<Inline> actions() {
    Voice voice = sections.voice();
    return report.actions().stream()
        .map(
            action ->
                Inline.of(
                    voice.text(action.text())
                        + " ("
                        + voice.person(action.owner())
                        + ", "
                        + voice.day(action.due())
                        + ")"))
        .toList();
  }

  /** Lessons that were reused without helping, with what came of it. */
  private List<Inline> lookAgain() {
    Voice voice = sections.voice();
    return report.reuses().stream()
        .filter(reuse -> reuse.outcome() == Outcome.NOT)
        .map(
            reuse ->
                Inline.ofStrong(title(reuse))
                    .text(
                        " ("
                            + voice.wording().project(reuse.project())
                            + "): "
                            + voice.text(reuse.account())))
        .toList();
  }

  private String title(Reuse reuse) {
    return report.lessons().stream()
        .filter(lesson -> lesson.id().equals(reuse.lesson()))
        .map(lesson -> sections.voice().text(lesson.content().title()))
        .findFirst()
        .orElseThrow();
  }

  private List<Inline> unused() {
    return report.lessons().stream()
        .filter(
            lesson -> report.reuses().stream().noneMatch(one -> one.lesson().equals(lesson.id())))
        .map(lesson -> Inline.of(sections.voice().text(lesson.content().title())))
        .toList();
  }

  private List<Inline> perspectives() {
    return Stream.of(Perspective.values())
        .filter(
            perspective ->
                report.lessons().stream()
                    .noneMatch(lesson -> lesson.relevance().perspectives().contains(perspective)))
        .map(
            perspective ->
                Inline.of(sections.voice().begun(sections.voice().text(perspective.label()))))
        .toList();
  }
}
