package fi.oppienjako.lessons.export.document;

import fi.oppienjako.lessons.core.concept.Aspect;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Conditions;
import java.util.EnumSet;
import java.util.List;

/** When something applies, a line for each condition, aspect by aspect. */
record LessonConditions(Voice voice, Conditions conditions) {

  List<Inline> lines() {
    return EnumSet.allOf(Aspect.class).stream()
        .flatMap(conditions::about)
        .map(this::condition)
        .toList();
  }

  private Inline condition(Condition condition) {
    Inline line =
        Inline.ofStrong(voice.text(condition.aspect().label()) + ":")
            .text(" ")
            .text(voice.word(condition.term()));
    condition.explanation().ifPresent(meaning -> line.text(" – ").text(voice.text(meaning)));
    return line;
  }
}
