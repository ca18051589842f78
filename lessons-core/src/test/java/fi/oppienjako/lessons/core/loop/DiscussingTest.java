package fi.oppienjako.lessons.core.loop;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.Setting;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.Comment;
import fi.oppienjako.lessons.core.lesson.CommentThread;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.port.LostHistoryException;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.port.NotPermittedException;
import fi.oppienjako.lessons.core.port.TooWidelyOpenException;
import fi.oppienjako.lessons.core.text.Languages;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiscussingTest {

  private static final By WHY = BO.because("It names a neighbour");

  private final Setting setting = new Setting();
  private final Lesson lesson = setting.shared(Openness.AGORA);
  private final Viewer inside = Viewer.anyone().memberOf(setting.desk);
  private final Comment open = setting.sharing.comment(lesson, "Here too", Openness.AGORA, BO);

  private List<String> read(Viewer viewer) {
    return setting.sharing.discussion(lesson, viewer).stream()
        .flatMap(CommentThread::comments)
        .map(comment -> comment.text().in(Languages.ENGLISH))
        .toList();
  }

  @Test
  void formsThreadsByTimeAndThenByIdentifier() {
    Comment reply = setting.sharing.reply(open, "Since when?", ANNA);
    Comment second = setting.sharing.comment(lesson, "Not here", Openness.AGORA, BO);
    Comment deeper = setting.sharing.reply(reply, "Since May", BO);
    Comment again = setting.sharing.reply(open, "How often?", ANNA);
    assertThat(setting.sharing.discussion(lesson, Viewer.anyone()))
        .containsExactly(
            new CommentThread(
                open,
                List.of(
                    new CommentThread(reply, List.of(new CommentThread(deeper, List.of()))),
                    new CommentThread(again, List.of()))),
            new CommentThread(second, List.of()));
    assertThat(read(Viewer.anyone()))
        .containsExactly("Here too", "Since when?", "Since May", "How often?", "Not here");
  }

  @Test
  void putsTheEarlierFirstWhateverTheIdentifiers() {
    Comment later = at("a", Optional.empty(), 2);
    Comment earlier = at("b", Optional.empty(), 1);
    assertThat(CommentThread.of(List.of(later, earlier)))
        .extracting(CommentThread::comment)
        .containsExactly(earlier, later);
  }

  @Test
  void leavesOutRepliesThatLeadToNoComment() {
    Comment one = at("one", Optional.of(Id.of("two")), 1);
    Comment two = at("two", Optional.of(Id.of("one")), 2);
    Comment lost = at("three", Optional.of(Id.of("nowhere")), 3);
    assertThat(CommentThread.of(List.of(one, two, lost, open)))
        .containsExactly(new CommentThread(open, List.of()));
  }

  private Comment at(String id, Optional<Id<Comment>> replyTo, int hour) {
    return new Comment(
        Id.of(id),
        0,
        lesson.id(),
        setting.desk.id(),
        replyTo,
        text(id),
        Optional.of(Openness.AGORA),
        ANNA,
        setting.clock.instant().plus(Duration.ofHours(hour)),
        History.none());
  }

  @Test
  void aReplyIsAsOpenAsWhatItRepliesToAndNeverWider() {
    Comment narrow = setting.sharing.comment(lesson, "Between us", Openness.STUDIO, ANNA);
    Comment reply = setting.sharing.reply(narrow, "Yes", BO);
    assertThat(reply.openness()).contains(Openness.STUDIO);
    assertThat(reply.replyTo()).contains(narrow.id());
    assertThat(reply.lesson()).isEqualTo(lesson.id());
    assertThat(read(Viewer.anyone())).containsExactly("Here too");
    assertThatExceptionOfType(TooWidelyOpenException.class)
        .isThrownBy(() -> setting.sharing.save(at("wide", Optional.of(narrow.id()), 1)))
        .withMessageContaining("since comment '%s' is open at studio".formatted(narrow.id()));
  }

  @Test
  void aReplyToWhatStaysInTheProjectStaysThereToo() {
    Comment own = setting.sharing.comment(lesson, "Ask the mayor", ANNA);
    assertThat(setting.sharing.reply(own, "I did", ANNA).openness()).isEmpty();
    assertThat(read(Viewer.anyone())).containsExactly("Here too");
    assertThat(read(inside)).containsExactly("Here too", "Ask the mayor", "I did");
  }

  @Test
  void aReplyNeverMovesToAnotherComment() {
    Comment reply = setting.sharing.reply(open, "Since when?", ANNA);
    Comment moved =
        new Comment(
            reply.id(),
            reply.revision(),
            reply.lesson(),
            reply.project(),
            Optional.empty(),
            reply.text(),
            reply.openness(),
            reply.by(),
            reply.at(),
            reply.moderation());
    assertThatExceptionOfType(LostHistoryException.class)
        .isThrownBy(() -> setting.sharing.save(moved));
  }

  @Test
  void needsACommentThatIsKeptAndPermission() {
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> setting.sharing.reply(at("ghost", Optional.empty(), 0), "Why?", ANNA));
    setting.asked.clear();
    setting.refuse();
    assertThatExceptionOfType(NotPermittedException.class)
        .isThrownBy(() -> setting.sharing.reply(open, "Why?", ANNA));
    assertThatExceptionOfType(NotPermittedException.class)
        .isThrownBy(() -> setting.sharing.hide(open, WHY));
    assertThatExceptionOfType(NotPermittedException.class)
        .isThrownBy(() -> setting.sharing.show(open, WHY));
    assertThat(setting.asked)
        .containsExactly(
            new Setting.Question(ANNA, LoopVerb.COMMENT_REPLY, open.id().value()),
            new Setting.Question(WHY, LoopVerb.COMMENT_HIDE, open.id().value()),
            new Setting.Question(WHY, LoopVerb.COMMENT_SHOW, open.id().value()));
  }

  @Test
  void hidesWhatIsSaidFromAllButTheProjectAndKeepsItsPlace() {
    Comment abuse =
        setting.sharing.comment(lesson, "My neighbour", Openness.AGORA, BO.because("x"));
    setting.sharing.reply(abuse, "Please do not", ANNA);
    Comment hidden = setting.sharing.hide(abuse, WHY);
    assertThat(hidden.isHidden()).isTrue();
    assertThat(read(Viewer.anyone()))
        .containsExactly("Here too", "(hidden by a moderator)", "Please do not");
    assertThat(read(inside)).containsExactly("Here too", "My neighbour", "Please do not");
    Comment outside =
        setting.store.read(Viewer.anyone(), seen -> seen.comments().find(abuse.id()).orElseThrow());
    assertThat(outside.by()).isEqualTo(By.by(BO.person()));
    assertThat(outside.moderation().entries())
        .extracting(step -> step.by())
        .containsExactly(Optional.empty());
    assertThatExceptionOfType(LostHistoryException.class)
        .isThrownBy(() -> setting.sharing.save(outside));
    assertThat(setting.sharing.show(hidden, WHY).isHidden()).isFalse();
    assertThat(read(Viewer.anyone())).containsExactly("Here too", "My neighbour", "Please do not");
  }

  @Test
  void moderatesForAReasonAndOnlyWhatIsNotSoAlready() {
    assertThatExceptionOfType(ImpossibleStepException.class)
        .isThrownBy(() -> setting.sharing.hide(open, BO))
        .withMessage(
            "comment '%s' is 'shown' and cannot become 'hidden' without a reason; say why",
            open.id());
    assertThatExceptionOfType(ImpossibleStepException.class)
        .isThrownBy(() -> setting.sharing.show(open, WHY));
    Comment hidden = setting.sharing.hide(open, WHY);
    assertThatExceptionOfType(ImpossibleStepException.class)
        .isThrownBy(() -> setting.sharing.show(hidden, BO))
        .withMessageEndingWith("is 'hidden' and cannot become 'shown' without a reason; say why");
    assertThatExceptionOfType(ImpossibleStepException.class)
        .isThrownBy(() -> setting.sharing.hide(hidden, WHY));
  }
}
