package fi.oppienjako.lessons.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import fi.oppienjako.lessons.core.StandardKinds;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.inmemory.InMemoryStore;
import fi.oppienjako.lessons.core.lesson.Action;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.lesson.LessonStep;
import fi.oppienjako.lessons.core.lesson.Link;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.reuse.LookUp;
import fi.oppienjako.lessons.core.reuse.Reuse;
import fi.oppienjako.lessons.core.support.Expert;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.export.file.Catalogue;
import fi.oppienjako.lessons.export.file.InvalidFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CataloguesTest {

  static final Path EXPERT_SUPPORT =
      Path.of(
          "../lessons-examples/src/main/resources/fi/oppienjako/lessons/examples/programmes/expert-support-2022.yaml");

  private final Catalogue catalogue = Catalogues.read(EXPERT_SUPPORT);

  @Test
  void readsEverythingThatTheFileTells() {
    assertThat(catalogue.organisations()).hasSize(15);
    assertThat(catalogue.people()).hasSize(37);
    assertThat(catalogue.playbooks())
        .containsExactly(Playbooks.bundled("sharing-lessons"), Playbooks.bundled("expert-support"));
    assertThat(catalogue.projects()).hasSize(8);
    assertThat(catalogue.plans()).hasSize(8);
    assertThat(catalogue.sessions()).hasSize(18);
    assertThat(catalogue.lessons()).hasSize(22);
    assertThat(catalogue.comments()).hasSize(14);
    assertThat(catalogue.actions()).hasSize(6);
    assertThat(catalogue.sharings()).hasSize(23);
    assertThat(catalogue.lookUps()).hasSize(10);
    assertThat(catalogue.reuses()).hasSize(9);
    assertThat(catalogue.ownParts()).hasSize(30);
    assertThat(catalogue.outputs())
        .extracting(output -> output.openness().key())
        .containsExactly("agora", "agora", "agora", "agora", "agora", "studio");
    assertThat(catalogue.programme().goals()).hasSize(4);
    assertThat(catalogue.programme().vocabulary().label(Term.of("hanke"), Languages.ENGLISH))
        .isEqualTo("programme");
  }

  @Test
  void takesALessonThroughItsLife() {
    Lesson lesson = lesson("one-owner-per-guide");

    assertThat(lesson.life().history().entries())
        .extracting(taken -> taken.state().step())
        .containsExactly(
            LessonStep.CAPTURE,
            LessonStep.SUBMIT,
            LessonStep.VALIDATE,
            LessonStep.SHARE,
            LessonStep.WIDEN,
            LessonStep.EMBED);
    assertThat(lesson.state()).isEqualTo(LessonState.EMBEDDED);
    assertThat(lesson.openness()).contains(Openness.AGORA);
    assertThat(lesson.life().capturedAt()).isEqualTo(Instant.parse("2022-03-14T00:00:00Z"));
    assertThat(lesson.evidence()).hasSize(1);
    assertThat(lesson.origin().programme()).contains(Id.of("expert-support-2022"));
    assertThat(lesson.origin().session()).contains(Id.of("town-desk-days"));
    assertThat(lesson.contributors()).containsExactly(Id.of("town-adviser"));
  }

  @Test
  void linksBothSidesOfALessonThatTookThePlaceOfAnother() {
    assertThat(lesson("one-digital-agent").state()).isEqualTo(LessonState.SUPERSEDED);
    assertThat(lesson("one-digital-agent").links())
        .extracting(Link::kind, link -> link.other().value(), Link::openness)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                Link.Kind.SUPERSEDED_BY, "two-digital-agents", Optional.of(Openness.AGORA)));
    assertThat(lesson("two-digital-agents").links())
        .extracting(Link::kind)
        .containsExactly(Link.Kind.SUPERSEDES);
  }

  @Test
  void knowsWhatStoppedOnTheWay() {
    assertThat(lesson("owner-is-a-post").state()).isEqualTo(LessonState.DRAFT);
    assertThat(lesson("no-pilot-in-high-season").state()).isEqualTo(LessonState.CLARIFICATION);
    assertThat(lesson("one-dashboard-for-all").state()).isEqualTo(LessonState.REJECTED);
    assertThat(lesson("binder-at-the-desk").state()).isEqualTo(LessonState.RETIRED);
  }

  @Test
  void readsActionsThatAreDoneAndToBeDone() {
    assertThat(catalogue.actions())
        .extracting(Action::state)
        .containsExactly(
            Action.State.DONE,
            Action.State.DONE,
            Action.State.DONE,
            Action.State.OPEN,
            Action.State.OPEN,
            Action.State.OPEN);
  }

  @Test
  void readsWhatWasUsedAndHowOpenlyALookUpIsTold() {
    LookUp lookUp =
        catalogue.lookUps().stream()
            .filter(one -> one.id().equals(Id.of("knowledge-for-leading-again")))
            .findFirst()
            .orElseThrow();

    assertThat(lookUp.found()).extracting(LookUp.Found::used).containsExactly(true, false, false);
    assertThat(lookUp.openness()).contains(Openness.AGORA);
  }

  @Test
  void listsNothingBeforeWhatItRefersTo() {
    List<Aggregate<?>> all = new ArrayList<>(catalogue.all().toList());

    assertThat(all).isSortedAccordingTo(StandardKinds.ORDER).hasSize(209);
    assertThat(all.stream().<Kind<?>>map(Aggregate::storedAs).toList())
        .containsAll(StandardKinds.ALL.subList(0, StandardKinds.ALL.indexOf(Expert.KIND) + 1));
  }

  @Test
  void canBeLoadedIntoAStoreTwice() {
    try (InMemoryStore store = new InMemoryStore()) {
      store.load(catalogue.all(), done -> {});
      store.load(Catalogues.read(EXPERT_SUPPORT).all(), done -> {});

      long lessons = store.read(Viewer.unrestricted(), seen -> seen.lessons().stream().count());
      assertThat(lessons).isEqualTo(22);
    }
  }

  @Test
  void givesTheSameFromTheSameFile() throws IOException {
    try (InputStream in = Files.newInputStream(EXPERT_SUPPORT)) {
      assertThat(Catalogues.read(in, "stream")).isEqualTo(catalogue);
    }
    assertThat(Catalogues.parse(Files.readString(EXPERT_SUPPORT), "text")).isEqualTo(catalogue);
  }

  @Test
  void followsAPlaybookThatIsHandedIn() {
    Playbook own =
        Playbooks.parse(
            "playbook: own\nlanguage: en\nname: O\nphases: [{phase: a, name: A}]\n", "own.yaml");
    String programme =
        """
        programme: p
        language: en
        name: P
        people: {x: {name: X}}
        projects:
          - project: one
            name: One
            challenge: [{date: 2022-01-01, by: x, text: T}]
            plan: {playbook: own, openness: lab}
        """;

    Catalogue read = Catalogues.parse(programme, "p.yaml", own);

    assertThat(read.playbooks()).containsExactly(own);
    assertThat(read.plans().get(0).openness()).isEqualTo(Openness.LAB);
    assertThat(read.plans().get(0).process()).isEqualTo(own.process());
  }

  private Lesson lesson(String id) {
    return catalogue.lessons().stream()
        .filter(lesson -> lesson.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Nested
  class LearningFromAnotherFile {

    private final Catalogue first =
        Catalogues.parse(
            """
            programme: first
            language: en
            name: First
            people: {ann: {name: Ann}, ben: {name: Ben}}
            projects:
              - project: a
                name: A
                challenge: [{date: 2022-01-01, by: ann, text: C}]
                lessons:
                  - lesson: l1
                    captured: {by: ann, date: 2022-01-02}
                    title: T
                    observation: O
                    insight: I
                    recommendation: R
                    perspectives: [design]
                    when: {people: [busy-desk]}
                    history:
                      - {step: submit, by: ann, date: 2022-01-03}
                      - {step: validate, by: ben, date: 2022-01-03}
                      - {step: share, at: arena, by: ann, date: 2022-01-03}
            """,
            "first.yaml");

    private String second(String day) {
      return """
          programme: second
          language: en
          name: Second
          people: {bo: {name: Bo}}
          projects:
            - project: b
              name: B
              challenge: [{date: 2022-01-01, by: bo, text: C}]
          reuses:
            - {reuse: r1, lesson: l1, project: b, outcome: helped, what: W, by: bo, date: %1$s}
          look-ups:
            - look-up: lu
              project: b
              by: bo
              date: %1$s
              searched: [desk]
              found: [{lesson: l1, used: yes, why: same}]
          """
          .formatted(day);
    }

    @Test
    void namesTheLessonsThatItReused() {
      Catalogue second = Catalogues.parse(second("2022-05-01"), "second.yaml", List.of(first));
      assertThat(second.lessons()).isEmpty();
      assertThat(second.reuses())
          .extracting(reuse -> reuse.lesson().value(), reuse -> reuse.learnedIn().value())
          .containsExactly(tuple("l1", "a"));
      // The lesson is open in its own programme only, so that these stay in their project.
      assertThat(second.reuses().get(0).openness()).isEmpty();
      assertThat(second.lookUps().get(0).openness()).isEmpty();
      try (InMemoryStore store = new InMemoryStore()) {
        store.load(Stream.concat(first.all(), second.all()), LoadProgress.SILENT);
        assertThat(
                store.<Long>read(
                    Viewer.unrestricted(),
                    seen -> seen.reuses().where(Reuse.BY_LESSON, Id.of("l1")).count()))
            .isEqualTo(1);
      }
    }

    @Test
    void namesNoneThatWasNotSharedByThen() {
      assertThatExceptionOfType(InvalidFileException.class)
          .isThrownBy(() -> Catalogues.parse(second("2022-01-02"), "second.yaml", List.of(first)))
          .withMessageContaining("l1");
    }

    @Test
    void namesNoneThatNobodyTold() {
      assertThatExceptionOfType(InvalidFileException.class)
          .isThrownBy(() -> Catalogues.parse(second("2022-05-01"), "second.yaml"))
          .withMessageContaining("'l1' is not a lesson in this file");
      assertThatExceptionOfType(InvalidFileException.class)
          .isThrownBy(
              () ->
                  Catalogues.parse(
                      second("2022-05-01").replace("l1", "l2"), "second.yaml", List.of(first)))
          .withMessageContaining("'l2' is not a lesson in this file or in one read with it");
    }
  }
}
