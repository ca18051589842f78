package fi.oppienjako.lessons.export.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.cocreation.Contribution;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.export.Office;
import fi.oppienjako.lessons.export.sheet.Whiteboard.Wish;
import fi.oppienjako.lessons.export.workbook.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhiteboardTest {

  private final Office office = new Office();
  private final Session session = session();

  @TempDir private Path folder;
  private Path board = Path.of("");

  @BeforeEach
  void exportTheBoard() throws IOException {
    board =
        Files.writeString(
            folder.resolve("board.csv"),
            """
            ID;TEXT;BG COLOR;AREA;Created by;Tags
            1;One desk for all;#fff;Ideas;bo@board;desk
            2;"<p>Ask first</p><p>then build</p>";#ff0;Ideas;Somebody;
            3;One desk for all;#fff;Ideas;;
            4;Lunch at noon;#fff;Practical;;
            5;;#fff;Ideas;;
            """);
  }

  @Test
  void makesContributionsAndNamesOnlyAuthorsThatAreMapped() {
    List<Told> told = Whiteboard.read(board).contribute(office.sharing, wish(), Optional.empty());

    assertThat(contributions())
        .extracting(one -> one.text().toString())
        .containsExactlyInAnyOrder("One desk for all", "Ask first\nthen build", "One desk for all");
    assertThat(contributions())
        .filteredOn(one -> one.by().person().equals(office.bo.id()))
        .singleElement()
        .extracting(one -> one.text().toString())
        .isEqualTo("One desk for all");
    assertThat(contributions()).noneMatch(one -> one.toString().contains("Somebody"));
    assertThat(told.stream().map(Told::toString))
        .anyMatch(line -> line.contains("Colours were not taken in"))
        .anyMatch(line -> line.contains("Tags were not taken in"))
        .anyMatch(line -> line.contains("were not entered as authors"));
  }

  @Test
  void addsNothingWhenTheSameBoardComesAgain() {
    Whiteboard.read(board).contribute(office.sharing, wish(), Optional.empty());
    List<Told> again = Whiteboard.read(board).contribute(office.sharing, wish(), Optional.empty());

    assertThat(again).noneMatch(one -> one.what() == Told.What.DONE);
    assertThat(contributions()).hasSize(3);
  }

  @Test
  void makesDraftsOfLessonsOnce() {
    assertThat(Whiteboard.read(board).tryCapturing(office.sharing, wish()))
        .filteredOn(one -> one.what() == Told.What.DONE)
        .hasSize(3);
    assertThat(office.lessons()).isEmpty();

    Whiteboard.read(board).capture(office.sharing, wish());
    Whiteboard.read(board).capture(office.sharing, wish());

    assertThat(office.lessons())
        .extracting(lesson -> lesson.content().title().toString())
        .containsExactlyInAnyOrder("One desk for all", "Ask first", "One desk for all");
    assertThat(office.lessons())
        .flatExtracting((Lesson lesson) -> lesson.relevance().topics().themes())
        .containsExactly(Term.of("desk"));
    assertThat(office.lessons())
        .flatExtracting((Lesson lesson) -> lesson.relevance().perspectives())
        .isEmpty();
  }

  private Wish wish() {
    return new Wish(
        session,
        Map.of("Bo@board", office.bo.id()),
        Optional.of("ideas"),
        By.by(office.ann),
        Languages.ENGLISH);
  }

  private List<Contribution> contributions() {
    return office
        .sharing
        .coCreation()
        .contributions(office.desk, office.sharing.viewerFor(office.ann));
  }

  private Session session() {
    return office.sharing.save(
        Session.of(
                Id.of("board"),
                office.desk,
                LocalizedText.english("Whiteboard"),
                LocalDate.of(2026, 3, 1))
            .as(Term.of("workshop"), Openness.AGORA, Set.of()));
  }
}
