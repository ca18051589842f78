package fi.oppienjako.lessons.export.workbook;

import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonDraft;
import fi.oppienjako.lessons.core.model.ExternalReference;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is learned in one session, told together: a line for each lesson, under the questions of the
 * phase.
 */
record SessionTab(Session session, List<String> questions) implements Tab {

  static final String QUESTION = "question";
  static final String OBSERVATION = "observation";
  static final String INSIGHT = "insight";
  static final String RECOMMENDATION = "recommendation";
  static final String TITLE = "title";
  static final String WHO = "who";

  private static final int LINES_A_QUESTION = 3;
  private static final int LINES_WITHOUT_QUESTIONS = 8;
  private static final int LONGEST_TITLE = 80;

  @Override
  public String key() {
    return "session";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.text(QUESTION, 36),
        Column.text(OBSERVATION, 44),
        Column.text(INSIGHT, 36),
        Column.text(RECOMMENDATION, 36),
        Column.text(TITLE, 28),
        Column.text(WHO, 22));
  }

  /** So much that people can write by hand on a printed sheet. */
  @Override
  public int leastLines() {
    return 4;
  }

  @Override
  public boolean comesBack() {
    return true;
  }

  @Override
  public Set<String> openWhenNew() {
    return new LinkedHashSet<>(List.of(OBSERVATION, INSIGHT, RECOMMENDATION, TITLE, WHO));
  }

  @Override
  public Stream<Line> lines(Shown shown) {
    List<String> asked = questions.isEmpty() ? List.of(shown.phrase("notes.question")) : questions;
    int room = questions.isEmpty() ? LINES_WITHOUT_QUESTIONS : LINES_A_QUESTION;
    return asked.stream()
        .flatMap(
            question ->
                IntStream.range(0, room)
                    .mapToObj(
                        n ->
                            Line.of("", 0, "")
                                .cell(QUESTION, question)
                                .open(openWhenNew())
                                .line()));
  }

  @Override
  public void add(Written written, Taking taking) {
    if (openWhenNew().stream().allMatch(column -> written.cell(column).isEmpty())) {
      return;
    }
    Optional<LocalizedText> observation = taking.text(written, OBSERVATION);
    Optional<Set<Id<Person>>> who = taking.people(written, WHO);
    Optional<Consumer<LessonDraft>> rest = rest(written, taking);
    if (observation.isEmpty() || who.isEmpty() || rest.isEmpty()) {
      return;
    }
    ExternalReference here = new ExternalReference("session", taking.addedAs(written));
    if (taking.sharing().find(Lesson.KIND, here, taking.viewer()).isPresent()) {
      taking.note(written, "told.there-already");
      return;
    }
    taking
        .attempt(
            written,
            OBSERVATION,
            () ->
                taking
                    .sharing()
                    .captureAll(
                        session,
                        By.by(taking.person()),
                        List.<Consumer<LessonDraft>>of(
                            draft -> {
                              draft.observed(observation.get()).toldBy(who.get()).knownAs(here);
                              rest.get().accept(draft);
                            })))
        .ifPresent(lessons -> taking.done(written, "told.captured", lessons.get(0).id()));
  }

  /** All but the observation; the title is its first words, where nobody wrote one. */
  private static Optional<Consumer<LessonDraft>> rest(Written written, Taking taking) {
    String titled =
        written.cell(TITLE).isEmpty() ? firstWords(written.cell(OBSERVATION)) : written.cell(TITLE);
    Optional<LocalizedText> title =
        taking.attempt(written, TITLE, () -> LocalizedText.of(taking.language(), titled));
    Optional<Optional<LocalizedText>> insight = optional(written, INSIGHT, taking);
    Optional<Optional<LocalizedText>> recommendation = optional(written, RECOMMENDATION, taking);
    if (title.isEmpty() || insight.isEmpty() || recommendation.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        draft -> {
          draft.titled(title.get());
          insight.get().ifPresent(draft::because);
          recommendation.get().ifPresent(draft::recommends);
        });
  }

  private static Optional<Optional<LocalizedText>> optional(
      Written written, String column, Taking taking) {
    if (written.cell(column).isEmpty()) {
      return Optional.of(Optional.empty());
    }
    Optional<LocalizedText> text = taking.text(written, column);
    return text.isPresent() ? Optional.of(text) : Optional.empty();
  }

  private static String firstWords(String text) {
    String line = text.lines().findFirst().orElse("");
    if (line.length() <= LONGEST_TITLE) {
      return line;
    }
    int end = line.lastIndexOf(' ', LONGEST_TITLE);
    return line.substring(0, end > 0 ? end : line.offsetByCodePoints(0, LONGEST_TITLE / 2)) + "…";
  }
}
