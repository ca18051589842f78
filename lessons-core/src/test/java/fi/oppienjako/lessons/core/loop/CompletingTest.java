package fi.oppienjako.lessons.core.loop;

import static fi.oppienjako.lessons.core.people.By.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonDraft;
import fi.oppienjako.lessons.core.lesson.LessonStep;
import fi.oppienjako.lessons.core.model.ExternalReference;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.port.Cursor;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.port.Page;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.Outcome;
import fi.oppienjako.lessons.core.reuse.ResultCard;
import fi.oppienjako.lessons.core.reuse.Stage;
import fi.oppienjako.lessons.core.sharing.Proposed;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Lessons that came in as told elsewhere, and come to say what they lack. */
class CompletingTest {

  private final LessonSharing sharing = LessonSharing.inMemory();
  private final By ann = by(sharing.person("Ann"));
  private final By ben = by(sharing.person("Ben"));
  private final Programme programme = sharing.programme("Services");
  private final Project desk = sharing.plan("Desk").facing("Queues").in(programme).start(ann);
  private final Project hall = sharing.plan("Hall").facing("Noise").in(programme).start(ann);
  private int told;

  @AfterEach
  void close() {
    sharing.close();
  }

  private Lesson asTold(String title, String observation) {
    Lesson draft =
        sharing.capture(
            desk,
            ann,
            lesson ->
                lesson
                    .titled(title)
                    .observed(observation)
                    .knownAs(new ExternalReference("old", String.valueOf(++told))));
    return sharing.relay(draft, Openness.AGORA, ann);
  }

  private Lesson shared(String title, String observation, Consumer<LessonDraft> more) {
    Lesson draft =
        sharing.capture(
            hall,
            ann,
            lesson -> {
              lesson.titled(title).observed(observation).because("So it was").recommends("Do so");
              more.accept(lesson);
            });
    return sharing.share(sharing.validate(sharing.submit(draft, ann), ben), Openness.AGORA, ann);
  }

  private Lesson workshops() {
    return shared(
        "Cancelled workshops",
        "Both workshops were cancelled since the librarians had no substitutes",
        lesson ->
            lesson
                .from(Perspective.DESIGN)
                .about("workshops")
                .appliesWhen(Condition.people("busy-desk"), Condition.situation("spring")));
  }

  @Test
  void areListedPageByPageWithWhatTheyLack() {
    workshops();
    List<Id<Lesson>> lacking =
        Stream.of(asTold("One", "First it rained"), asTold("Two", "Then it snowed"))
            .map(Lesson::id)
            .sorted()
            .toList();

    Page<Lesson> first = sharing.incomplete(programme, Cursor.first(1), Viewer.anyone());
    assertThat(first.items()).extracting(Lesson::id).containsExactly(lacking.get(0));
    assertThat(first.items().get(0).missing()).hasSize(4);
    Page<Lesson> second =
        sharing.incomplete(programme, first.next().orElseThrow(), Viewer.anyone());
    assertThat(second.items()).extracting(Lesson::id).containsExactly(lacking.get(1));
    assertThat(second.next()).isEmpty();
  }

  @Test
  void areListedToThoseWhoSeeThem() {
    Lesson draft =
        sharing.capture(desk, ann, lesson -> lesson.titled("Draft").observed("It happened"));

    assertThat(sharing.incomplete(programme, Cursor.first(9), Viewer.anyone()).items()).isEmpty();
    assertThat(
            sharing.incomplete(programme, Cursor.first(9), Viewer.anyone().memberOf(desk)).items())
        .containsExactly(draft);
    Programme elsewhere = Programme.of(Id.of("elsewhere"), programme.name());
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> sharing.incomplete(elsewhere, Cursor.first(9), Viewer.anyone()));
  }

  @Test
  void areProposedWhatLessonsLikeThemSayAndNothingIsSet() {
    Lesson source = workshops();
    shared(
        "Parking",
        "The parking hall stayed closed in winter",
        lesson ->
            lesson
                .from(Perspective.SYSTEMS)
                .about("traffic")
                .appliesWhen(Condition.environment("winter")));
    Lesson lacking =
        asTold("Workshops", "Workshops were cancelled, for librarians had no substitutes");

    List<Proposed> proposals = sharing.proposals(lacking, Viewer.anyone());

    assertThat(proposals)
        .extracting(proposed -> proposed.what().key())
        .containsExactly(
            "perspective=design", "people=busy-desk", "situation=spring", "theme=workshops");
    assertThat(proposals)
        .allSatisfy(
            proposed -> {
              assertThat(proposed.from()).hasSize(1);
              assertThat(proposed.from().get(0).subject().id()).isEqualTo(source.id());
              assertThat(proposed.from().get(0).reasons().isEmpty()).isFalse();
            });
    assertThat(sharing.lessons(desk, Cursor.first(9), Viewer.anyone()).items().get(0).missing())
        .isEqualTo(lacking.missing());
  }

  @Test
  void areProposedNothingThatTheReaderMayNotSee() {
    Lesson draft =
        sharing.capture(
            hall,
            ann,
            lesson ->
                lesson
                    .titled("Cancelled workshops")
                    .observed("Both workshops were cancelled since the librarians were away")
                    .from(Perspective.DESIGN));
    sharing.submit(
        sharing.complete(
            draft,
            ann,
            lesson -> lesson.because("So").recommends("Do").appliesWhen(Condition.people("away"))),
        ann);
    Lesson lacking = asTold("Workshops", "Both workshops were cancelled, librarians away");

    assertThat(sharing.proposals(lacking, Viewer.anyone())).isEmpty();
  }

  @Test
  void sayWhatAPersonAccepts() {
    workshops();
    Lesson lacking =
        asTold("Workshops", "Workshops were cancelled, for librarians had no substitutes");
    List<Proposed> accepted =
        sharing.proposals(lacking, Viewer.anyone()).stream()
            .filter(
                proposed ->
                    proposed.isCalled("People=busy-desk") || proposed.isCalled("situation=spring"))
            .toList();

    Lesson fuller =
        sharing.complete(lacking, ben, draft -> accepted.forEach(one -> one.what().tell(draft)));

    assertThat(fuller.relevance().conditions())
        .containsExactly(Condition.people("busy-desk"), Condition.situation("spring"));
    assertThat(fuller.relevance().perspectives()).isEmpty();
    assertThat(fuller.missing()).hasSize(3);
    assertThat(fuller.life().history().entries().get(2).by().orElseThrow())
        .isEqualTo(ben.because("What was missing has been added."));
    assertThat(sharing.proposals(fuller, Viewer.anyone()))
        .extracting(proposed -> proposed.what().key())
        .containsExactly("perspective=design", "theme=workshops");
  }

  @Test
  void areEditedWhileTheyAreDraftsAndLeftOnceTheyAreGone() {
    Lesson draft =
        sharing.capture(desk, ann, lesson -> lesson.titled("Draft").observed("It happened"));
    Lesson edited = sharing.complete(draft, ann, lesson -> lesson.because("Nobody knew"));
    assertThat(edited.life().first(LessonStep.EDIT)).isPresent();

    Lesson retired =
        sharing.retire(asTold("Old", "It happened long ago"), ann.because("Out of date"));
    assertThat(sharing.incomplete(programme, Cursor.first(9), Viewer.anyone()).items()).isEmpty();
    assertThatExceptionOfType(ImpossibleStepException.class)
        .isThrownBy(() -> sharing.complete(retired, ann, lesson -> lesson.because("So")))
        .withMessageContaining("'correct'");
  }

  @Test
  void areCountedOnACardBesideTheChain() {
    workshops();
    Lesson lacking = asTold("Workshops", "Workshops were cancelled");
    Lesson whole =
        sharing.complete(
            asTold("Rain", "It rained"),
            ann,
            lesson ->
                lesson
                    .because("Clouds")
                    .recommends("Umbrella")
                    .from(Perspective.DESIGN)
                    .appliesWhen(Condition.people("outdoors")));
    sharing.reuse(whole, hall, Outcome.HELPED, "Kept dry", ann);
    sharing.recordLookUp(
        hall, ann, lookUp -> lookUp.searched("workshops").leftOut(lacking, "Not ours"));

    ResultCard card = sharing.resultCard(programme, Viewer.unrestricted());

    assertThat(card.asTold().lessons().ids()).containsOnly(lacking.id(), whole.id());
    assertThat(card.asTold().incomplete().ids()).containsOnly(lacking.id());
    assertThat(card.asTold().lookedUp().ids()).containsOnly(lacking.id(), whole.id());
    assertThat(card.asTold().reused().ids()).containsOnly(whole.id());
    assertThat(card.chain().at(Stage.SHARED).count()).isEqualTo(1);
    assertThat(card.chain().at(Stage.LOOKED_UP).count()).isZero();
    assertThat(card.chain().at(Stage.REUSED).count()).isZero();
    assertThat(card.reusesByOutcome().get(Outcome.HELPED).count()).isEqualTo(1);
    assertThat(card.toReuse().byLesson()).isEmpty();
    assertThat(card.lessons().count()).isEqualTo(3);
  }
}
