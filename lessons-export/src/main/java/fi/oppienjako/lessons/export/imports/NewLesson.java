package fi.oppienjako.lessons.export.imports;

import fi.oppienjako.lessons.core.lesson.Evidence;
import fi.oppienjako.lessons.core.lesson.LessonDraft;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.export.fault.Wrong;
import java.util.Locale;
import java.util.Set;

/** Puts a row into a new draft: what it tells, and nothing else. */
record NewLesson(Told row, Set<Id<Person>> persons) {

  /** What is said where a register does not tell what happened, which every lesson must say. */
  static String untold(Locale language) {
    return Wrong.of("import.untold").in(language);
  }

  void tell(LessonDraft draft) {
    draft
        .titled(text(row.title()))
        .observed(text(row.observation().orElse(untold(row.language()))))
        .about(row.themes().stream().map(Term::key).toArray(String[]::new))
        .concerning(row.targetGroups().stream().map(Term::key).toArray(String[]::new))
        .restingOn(new Evidence(text(row.source()), row.link()))
        .knownAs(row.reference(), RowPrint.of(row).reference(row.reference().system()))
        .toldBy(persons);
    row.insight().ifPresent(text -> draft.because(text(text)));
    row.recommendation().ifPresent(text -> draft.recommends(text(text)));
    row.perspectives().forEach(draft::from);
  }

  private LocalizedText text(String plain) {
    return LocalizedText.of(row.language(), plain);
  }
}
