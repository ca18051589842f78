package fi.oppienjako.lessons.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.inmemory.InMemoryStore;
import fi.oppienjako.lessons.core.lesson.CommentThread;
import fi.oppienjako.lessons.core.programme.Material;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.export.file.Catalogue;
import fi.oppienjako.lessons.export.file.InvalidFileException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said about lessons, what moderators hid of it, and what sessions leave. */
class DiscussionFilesTest {

  private static final String FILE =
      """
      programme: p
      language: en
      name: P
      people: {ann: {name: Ann}, bo: {name: Bo}}
      projects:
        - project: desk
          name: Desk
          challenge: [{date: 2022-02-01, by: ann, text: C}]
          sessions:
            - session: s1
              date: 2022-03-20
              name: Dialogue
              notes: Mornings are full.
              results: [A calendar, A pilot]
              material: [{name: Slides, link: "https://example.org/slides"}]
          lessons:
            - lesson: l1
              captured: {by: ann, date: 2022-03-21}
              session: s1
              title: T
              observation: O
              insight: I
              recommendation: R
              perspectives: [design]
              when: {people: [busy-desk]}
              contributors: [ann]
              history:
                - {step: submit, by: ann, date: 2022-03-22}
                - {step: validate, by: bo, date: 2022-03-23}
                - {step: share, at: agora, by: ann, date: 2022-03-24}
              comments:
                - {comment: c1, by: bo, date: 2022-04-01, at: agora, text: Here too}
                - {comment: c2, by: bo, date: 2022-04-05, at: agora, text: Not here}
                - comment: c3
                  reply-to: c1
                  by: bo
                  date: 2022-04-02
                  at: agora
                  text: My neighbour is a thief.
                  moderation:
                    - {state: hidden, by: ann, date: 2022-04-03, why: It names a neighbour}
                - {comment: c4, reply-to: c3, by: ann, date: 2022-04-04, at: agora, text: Please do not.}
      """;

  private static List<String> faults(String file) {
    return catchThrowableOfType(InvalidFileException.class, () -> Catalogues.parse(file, "p.yaml"))
        .faults()
        .stream()
        .map(fault -> fault.path() + ": " + fault.message())
        .toList();
  }

  private static List<String> read(Catalogue catalogue, Viewer viewer) {
    InMemoryStore store = new InMemoryStore();
    store.load(catalogue.all(), count -> {});
    return LessonSharing.over(store).discussion(catalogue.lessons().get(0), viewer).stream()
        .flatMap(CommentThread::comments)
        .map(comment -> comment.id() + ": " + comment.text().in(Languages.ENGLISH))
        .toList();
  }

  @Test
  void formsThreadsInWhichWhatIsHiddenKeepsItsPlace() {
    Catalogue catalogue = Catalogues.parse(FILE, "p.yaml");
    assertThat(read(catalogue, Viewer.anyone()))
        .containsExactly(
            "c1: Here too", "c3: (hidden by a moderator)", "c4: Please do not.", "c2: Not here");
    assertThat(read(catalogue, Viewer.anyone().memberOf(catalogue.projects().get(0))))
        .contains("c3: My neighbour is a thief.");
  }

  @Test
  void refusesAReplyToWhatDoesNotStandAbove() {
    assertThat(faults(FILE.replace("reply-to: c3", "reply-to: c4")))
        .containsExactly(
            "projects[0].lessons[0].comments[3].reply-to: 'c4' is not a comment on "
                + "this lesson that is listed above; did you mean 'c3'?");
  }

  @Test
  void refusesAReplyBeforeWhatItRepliesToOrMoreWidelyOpen() {
    assertThat(faults(FILE.replace("2022-04-02", "2022-03-31")))
        .containsExactly(
            "projects[0].lessons[0].comments[2].date: 2022-03-31 is before "
                + "2022-04-01, which is listed before it");
    assertThat(faults(FILE.replace("2022-04-01, at: agora", "2022-04-01")))
        .containsExactly(
            "projects[0].lessons[0].comments[2].at: comment 'c3' cannot be open at agora, since"
                + " comment 'c1' is open to its own project alone; open that more widely first");
  }

  @Test
  void hidesNothingWithoutAReason() {
    assertThat(faults(FILE.replace(", why: It names a neighbour", "")))
        .containsExactly(
            "projects[0].lessons[0].comments[2].moderation[0]: comment 'c3' is 'shown' and cannot"
                + " become 'hidden' without a reason; say why");
  }

  @Test
  void readsWhatASessionLeaves() {
    Session session = Catalogues.parse(FILE, "p.yaml").sessions().get(0);
    assertThat(session.notes()).contains(LocalizedText.english("Mornings are full."));
    assertThat(session.results())
        .containsExactly(LocalizedText.english("A calendar"), LocalizedText.english("A pilot"));
    assertThat(session.material())
        .containsExactly(
            new Material(
                LocalizedText.english("Slides"), URI.create("https://example.org/slides")));
    assertThat(faults(FILE.replace("https://example.org/slides", "slides.pdf")))
        .singleElement()
        .asString()
        .startsWith("projects[0].sessions[0].material[0].link: 'slides.pdf' is not ");
  }
}
