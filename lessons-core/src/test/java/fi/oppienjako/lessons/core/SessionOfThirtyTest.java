package fi.oppienjako.lessons.core;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonDraft;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.loop.LoopVerb;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.Change;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.port.NotPermittedException;
import fi.oppienjako.lessons.core.programme.Material;
import fi.oppienjako.lessons.core.programme.Progress;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Term;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A session of thirty people that leaves notes, results, slides and twenty drafts. */
class SessionOfThirtyTest {

  private final Setting setting = new Setting();
  private final List<Id<Person>> thirty =
      IntStream.range(0, 30).mapToObj(i -> setting.sharing.person("Person " + i).id()).toList();
  private final Session held =
      setting.sharing.save(
          Session.of(
                  Id.of("dialogue"),
                  setting.desk.at(Progress.NONE.entering(Id.of("grasp"), TODAY)),
                  text("Dialogue"),
                  TODAY)
              .as(Term.of("dialogue"), Openness.STUDIO, Set.of())
              .attendedBy(thirty)
              .noting(text("Mornings are full."))
              .resultingIn(text("A calendar"), text("A pilot"))
              .leaving(new Material(text("Slides"), URI.create("https://example.org/slides"))));

  /** Draft number {@code i}, noticed by two or three of the thirty together. */
  private Consumer<LessonDraft> noticed(int i) {
    return draft ->
        draft
            .titled("Lesson " + i)
            .observed("It happened")
            .toldBy(thirty.subList(i, i + 2 + i % 2));
  }

  @Test
  void leavesTwentyDraftsOfSeveralAuthors() {
    List<Lesson> captured =
        setting.sharing.captureAll(
            held, ANNA, IntStream.range(0, 20).mapToObj(this::noticed).toList());
    assertThat(captured).hasSize(20);
    for (int i = 0; i < 20; i++) {
      Lesson lesson = captured.get(i);
      assertThat(lesson).hasToString("Lesson " + i + " (draft)");
      assertThat(lesson.state()).isEqualTo(LessonState.DRAFT);
      assertThat(lesson.contributors()).containsExactlyElementsOf(thirty.subList(i, i + 2 + i % 2));
      assertThat(lesson.origin().project()).isEqualTo(setting.desk.id());
      assertThat(lesson.origin().session()).contains(held.id());
      assertThat(lesson.origin().phase()).contains(Id.of("grasp"));
      assertThat(setting.kept(lesson)).isEqualTo(lesson);
    }
  }

  @Test
  void showsWhatItLeftToThoseAtItsLevel() {
    assertThat(held.participants()).hasSize(30);
    Session seen =
        setting.store.read(
            Viewer.anyone().at(Openness.STUDIO, setting.desk),
            store -> store.sessions().find(held.id()).orElseThrow());
    assertThat(seen.notes()).contains(text("Mornings are full."));
    assertThat(seen.results()).containsExactly(text("A calendar"), text("A pilot"));
    assertThat(seen.material())
        .containsExactly(new Material(text("Slides"), URI.create("https://example.org/slides")));
    assertThat(
            setting.store.<List<Session>>read(
                Viewer.anyone(), store -> store.sessions().stream().toList()))
        .isEmpty();
  }

  @Test
  void nobodyButTheOneWhoCapturesIsNamedWhereNobodyElseIs() {
    List<Lesson> captured =
        setting.sharing.captureAll(
            held, ANNA, List.of(draft -> draft.titled("Alone").observed("It happened")));
    assertThat(captured.get(0).contributors()).containsExactly(ANNA.person());
  }

  @Test
  void leavesAllDraftsOrNone() {
    List<Change> changes = setting.changes();
    List<Consumer<LessonDraft>> drafts = new ArrayList<>();
    drafts.add(noticed(0));
    drafts.add(draft -> draft.titled("Not all there"));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> setting.sharing.captureAll(held, ANNA, drafts));
    assertThat(setting.changes()).isEqualTo(changes);
  }

  @Test
  void needsASessionThatIsKeptAndPermission() {
    Session ghost = Session.of(Id.of("ghost"), setting.desk, text("Ghost"), TODAY);
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> setting.sharing.captureAll(ghost, ANNA, List.of(noticed(0))));
    setting.asked.clear();
    setting.refuse();
    assertThatExceptionOfType(NotPermittedException.class)
        .isThrownBy(() -> setting.sharing.captureAll(held, ANNA, List.of(noticed(0))));
    assertThat(setting.asked)
        .containsExactly(
            new Setting.Question(ANNA, LoopVerb.LESSON_CAPTURE, setting.desk.id().value()));
  }
}
