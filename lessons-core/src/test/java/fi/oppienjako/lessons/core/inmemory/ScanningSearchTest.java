package fi.oppienjako.lessons.core.inmemory;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static fi.oppienjako.lessons.core.contract.Fixtures.project;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.contract.LessonSearchContract;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonDraft;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.LessonSearch;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.text.Languages;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScanningSearchTest implements LessonSearchContract {

  private final InMemoryStore store = new InMemoryStore();
  private final ScanningSearch search = new ScanningSearch();

  @Override
  public LessonSearch search(Store store) {
    return search;
  }

  @BeforeEach
  void keep() {
    Lesson queue =
        lesson(
            LessonDraft.in(Languages.ENGLISH)
                .titled(text("Book ahead").with(Languages.FINNISH, "Varaa AIKA"))
                .observed("A queue at nine")
                .because("The bus comes")
                .recommends("Open earlier")
                .about("Opening hours"),
            "a");
    Lesson bus =
        lesson(
            LessonDraft.in(Languages.ENGLISH)
                .titled("The bus")
                .observed("A queue at ten")
                .because("No seats")
                .recommends("Ask for more"),
            "b");
    store.load(
        Stream.of(
            queue.share(Openness.AGORA, BO, NOON),
            bus.share(Openness.AGORA, BO, NOON),
            LessonDraft.in(Languages.ENGLISH)
                .titled("A secret bus")
                .observed("Nobody knows")
                .capture(Id.of("c"), project("desk"), ANNA, NOON)),
        LoadProgress.SILENT);
  }

  private static Lesson lesson(LessonDraft draft, String id) {
    return draft
        .appliesWhen(Condition.people("busy desk"))
        .from(Perspective.DESIGN)
        .capture(Id.of(id), project("desk"), ANNA, NOON)
        .submit(ANNA, NOON)
        .validate(BO, NOON);
  }

  private List<String> find(String words) {
    return find(words, Viewer.anyone(), 10);
  }

  private List<String> find(String words, Viewer reader, int limit) {
    return store.read(
        reader,
        seen -> search.find(words, seen, limit).stream().map(it -> it.id().value()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"book", "nine", "comes", "earlier", "opening-hours", "hours", "varaa"})
  void findsWordsInEveryPartOfALesson(String word) {
    assertThat(find(word)).containsExactly("a");
  }

  @Test
  void findsLessonsThatHoldEveryWord() {
    assertThat(find("queue bus")).containsExactlyInAnyOrder("a", "b");
    assertThat(find("queue nine bus")).containsExactly("a");
    assertThat(find("queue nowhere")).isEmpty();
  }

  @Test
  void putsFirstThoseWithAWordInTheTitle() {
    assertThat(find("bus")).containsExactly("b", "a");
    assertThat(find("queue")).containsExactly("a", "b");
    assertThat(find("queue bus")).containsExactly("b", "a");
  }

  @Test
  void readsWordsInAnyCaseAndWithAnySpacing() {
    assertThat(find("  BOOK \t aika\n")).containsExactly("a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\n"})
  void findsNothingForNoWords(String blank) {
    assertThat(find(blank)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "]", "[]", ","})
  void findsNothingForWhatNobodyWrote(String sign) {
    assertThat(find(sign)).isEmpty();
  }

  @Test
  void stopsAtTheLimit() {
    assertThat(find("bus", Viewer.anyone(), 1)).containsExactly("b");
  }

  @Test
  void findsNothingByWhatALessonNoLongerSays() {
    Lesson before =
        store.read(Viewer.unrestricted(), seen -> seen.lessons().find(Id.of("b")).orElseThrow());
    LessonDraft other = LessonDraft.of(before, Languages.ENGLISH).observed("A queue at noon");
    store.<Lesson>write(unit -> unit.save(before.correct(other, BO.because("It was noon"), NOON)));
    assertThat(find("ten")).isEmpty();
    assertThat(find("noon", Viewer.unrestricted(), 10)).containsExactly("b");
  }

  @Test
  void findsWhatTheReaderMaySee() {
    assertThat(find("secret")).isEmpty();
    assertThat(find("secret", Viewer.anyone().memberOf(project("desk")), 10)).containsExactly("c");
  }

  @Test
  void putsWholeWordsFirstThenBeginningsThenParts() {
    keep("Service notices at the office", "Police told", "d");
    keep("Slippery yard", "The iced lake was strong", "e");
    keep("Slippery yard", "There was ice at the door", "f");
    keep("Ice at the door", "The yard was slippery", "g");
    assertThat(find("ice")).containsExactly("g", "f", "e", "d");
  }

  @Test
  void putsLastWhatNoLongerApplies() {
    Lesson newer = keep("By fax", "Forms vanish", "newer");
    store.load(
        Stream.of(
            kept("Forms", "Forms pile up", "retired").retire(BO.because("Over"), NOON),
            kept("Forms", "Forms pile up", "old").supersededBy(newer, BO.because("Better"), NOON)),
        LoadProgress.SILENT);
    assertThat(find("forms")).containsExactly("newer", "old", "retired");
  }

  private Lesson keep(String title, String observation, String id) {
    Lesson lesson = kept(title, observation, id);
    store.load(Stream.of(lesson), LoadProgress.SILENT);
    return lesson;
  }

  private static Lesson kept(String title, String observation, String id) {
    return lesson(
            LessonDraft.in(Languages.ENGLISH)
                .titled(title)
                .observed(observation)
                .because("-")
                .recommends("-"),
            id)
        .share(Openness.AGORA, BO, NOON);
  }
}
