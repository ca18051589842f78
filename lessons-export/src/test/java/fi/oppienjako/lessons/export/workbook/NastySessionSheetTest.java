package fi.oppienjako.lessons.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.export.NastyTexts;
import fi.oppienjako.lessons.export.Office;
import fi.oppienjako.lessons.export.sample.Spreadsheet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts that go wrong in one format or another, on the sheet of a session. */
class NastySessionSheetTest {

  private static final String SHEET = "Retrospective";
  private static final String HAPPENED = "What happened";
  private static final String TITLE = "Short title";

  @TempDir private Path folder;
  private final Office office = new Office();
  private final Session session =
      office.sharing.save(
          Session.of(
              Id.of("kick-off"),
              office.desk,
              LocalizedText.english("Kick-off"),
              LocalDate.of(2026, 3, 2)));

  @Test
  void comeBackEqualFromAWorkbook() throws IOException {
    List<String> texts = NastyTexts.allowed().toList();
    Path file = workbook();
    Spreadsheet.work(
        file,
        desk -> {
          for (int n = 0; n < texts.size(); n++) {
            // As a spreadsheet holds it: what looks like an escape is escaped itself.
            String held = CellText.written(texts.get(n));
            desk.write(SHEET, n + 1, HAPPENED, held).write(SHEET, n + 1, TITLE, held);
          }
        });

    assertComeBack(texts, file);
  }

  @Test
  void comeBackEqualFromMarkdown() throws IOException {
    List<String> texts = NastyTexts.allowed().toList();
    StringBuilder notes = new StringBuilder(sheet().markdown());
    texts.forEach(text -> notes.append('\n').append(list(text)));
    Path file = Files.writeString(folder.resolve("kick-off.md"), notes);

    assertComeBack(texts, file);
  }

  @ParameterizedTest
  @MethodSource("fi.oppienjako.lessons.export.NastyTexts#refused")
  void areRefusedWithTheirPlaceWhereTheyCannotBe(String text) throws IOException {
    Path file = workbook();
    Spreadsheet.work(
        file,
        desk -> desk.write(SHEET, 1, HAPPENED, text).write(SHEET, 1, TITLE, "A title to keep"));
    assertThat(takeIn(file))
        .extracting(told -> told.what() + " " + told.place())
        .containsExactly("REFUSED B2");

    String before = sheet().markdown();
    String with = before.replaceFirst("- Short title:", "- Short title: " + text + "x");
    Path notes = Files.writeString(folder.resolve("kick-off.md"), with);
    assertThat(takeIn(notes)).allSatisfy(told -> assertThat(told.place()).isEqualTo(line(before)));
    assertThat(office.lessons()).isEmpty();
  }

  private static String line(String notes) {
    String until = notes.substring(0, notes.indexOf("- What happened:"));
    return String.valueOf(1 + until.chars().filter(c -> c == '\n').count());
  }

  private void assertComeBack(List<String> texts, Path file) throws IOException {
    List<String> composed =
        texts.stream().map(text -> Normalizer.normalize(text, Normalizer.Form.NFC)).toList();
    assertThat(takeIn(file)).hasSameSizeAs(texts).allMatch(told -> told.what() == Told.What.DONE);
    assertThat(said(lesson -> lesson.content().observation()))
        .containsExactlyInAnyOrderElementsOf(composed);
    assertThat(said(lesson -> lesson.content().title()))
        .containsExactlyInAnyOrderElementsOf(composed);
    assertThat(takeIn(file)).allMatch(told -> told.what() == Told.What.NOTE);
  }

  private List<String> said(Function<Lesson, LocalizedText> part) {
    return office.lessons().stream().map(part).map(text -> text.in(Languages.ENGLISH)).toList();
  }

  /** A lesson in a list, as another program writes Markdown. */
  private static String list(String text) {
    BulletList list = new BulletList();
    list.setMarker("-");
    list.setTight(false);
    for (String heading : List.of(HAPPENED, TITLE)) {
      ListItem item = new ListItem();
      Paragraph paragraph = new Paragraph();
      paragraph.appendChild(new Text(heading + ": "));
      boolean begun = false;
      for (String part : text.split("\n\n", -1)) {
        if (begun) {
          item.appendChild(paragraph);
          paragraph = new Paragraph();
        }
        begun = true;
        for (Iterator<String> lines = part.lines().iterator(); lines.hasNext(); ) {
          paragraph.appendChild(new Text(lines.next()));
          if (lines.hasNext()) {
            paragraph.appendChild(new SoftLineBreak());
          }
        }
      }
      item.appendChild(paragraph);
      list.appendChild(item);
    }
    Node document = Parser.builder().build().parse("## Notes");
    document.appendChild(list);
    return MarkdownRenderer.builder().build().render(document);
  }

  private Path workbook() throws IOException {
    Path file = folder.resolve("kick-off.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      sheet().write(out);
    }
    return file;
  }

  private SessionSheet sheet() {
    return SessionSheet.of(office.sharing, session, office.ann, Languages.ENGLISH);
  }

  private List<Told> takeIn(Path file) throws IOException {
    return ReturnedSessionSheet.read(file).takeIn(office.sharing, office.ann);
  }
}
