package fi.oppienjako.lessons.export.imports;

import fi.oppienjako.lessons.core.lesson.Content;
import fi.oppienjako.lessons.core.lesson.Evidence;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonDraft;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.export.fault.Wrong;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a changed row changes in the lesson that it once became: each part that the register has
 * changed and nobody here has. A part that both have changed stays as it is here, and is told.
 */
final class Retelling {

  private final Told row;
  private final Lesson lesson;
  private final List<Consumer<LessonDraft>> changes = new ArrayList<>();
  private final List<String> prints = new ArrayList<>();
  private boolean conflict;

  private Retelling(Told row, Lesson lesson) {
    this.row = row;
    this.lesson = lesson;
  }

  static Retelling of(Told row, Lesson lesson, String register) {
    Retelling retelling = new Retelling(row, lesson);
    RowPrint now = RowPrint.of(row);
    RowPrint before = RowPrint.among(lesson.references(), register).orElse(now);
    retelling.compare(before, now);
    retelling.keep(before, now, register);
    return retelling;
  }

  boolean changesAnything() {
    return !changes.isEmpty();
  }

  /** Whether something was changed both here and in the register. */
  boolean hasConflict() {
    return conflict;
  }

  void tell(LessonDraft draft) {
    changes.forEach(change -> change.accept(draft));
  }

  private void compare(RowPrint before, RowPrint now) {
    Content content = lesson.content();
    part(
        before.title(),
        now.title(),
        Optional.of(content.title()),
        draft -> draft.titled(said(Optional.of(content.title()), row.title())));
    String observation = row.observation().orElse(NewLesson.untold(row.language()));
    part(
        before.observation(),
        now.observation(),
        Optional.of(content.observation()),
        draft -> draft.observed(said(Optional.of(content.observation()), observation)));
    part(
        before.insight(),
        now.insight(),
        content.insight(),
        draft -> row.insight().ifPresent(text -> draft.because(said(content.insight(), text))));
    part(
        before.recommendation(),
        now.recommendation(),
        content.recommendation(),
        draft ->
            row.recommendation()
                .ifPresent(text -> draft.recommends(said(content.recommendation(), text))));
    prints.add(now.rest());
    if (!before.rest().equals(now.rest())) {
      changes.add(this::retellRest);
    }
  }

  private void part(
      String before, String now, Optional<LocalizedText> here, Consumer<LessonDraft> change) {
    String printed = printed(here);
    if (before.equals(now) || printed.equals(now)) {
      prints.add(now);
    } else if (printed.equals(before)) {
      prints.add(now);
      changes.add(change);
    } else {
      prints.add(before);
      conflict = true;
    }
  }

  private String printed(Optional<LocalizedText> here) {
    String text = here.map(words -> words.in(row.language())).orElse("");
    return RowPrint.print(text.equals(NewLesson.untold(row.language())) ? "" : text);
  }

  private LocalizedText said(Optional<LocalizedText> before, String text) {
    return before
        .map(words -> words.with(row.language(), text))
        .orElse(LocalizedText.of(row.language(), text));
  }

  private void retellRest(LessonDraft draft) {
    String first =
        Wrong.of("import.from-register", row.reference().system(), row.reference().key())
            .in(row.language());
    for (Evidence evidence : lesson.evidence()) {
      if (evidence
          .text()
          .in(row.language())
          .lines()
          .findFirst()
          .filter(first::equals)
          .isPresent()) {
        draft.notRestingOn(evidence);
      }
    }
    draft
        .restingOn(new Evidence(LocalizedText.of(row.language(), row.source()), row.link()))
        .about(row.themes().stream().map(Term::key).toArray(String[]::new))
        .concerning(row.targetGroups().stream().map(Term::key).toArray(String[]::new));
    row.perspectives().forEach(draft::from);
  }

  private void keep(RowPrint before, RowPrint now, String register) {
    if (!changes.isEmpty()) {
      RowPrint kept = new RowPrint(prints);
      changes.add(
          draft ->
              draft
                  .notKnownAs(before.reference(register), now.reference(register))
                  .knownAs(kept.reference(register)));
    }
  }
}
