package fi.oppienjako.lessons.export.workbook;

import fi.oppienjako.lessons.core.programme.Session;
import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** The sheet of a session as Markdown: a heading for each question, a list for each lesson. */
record SessionNotes(Pages pages, Session session, SessionTab tab) {

  static final String MARKER = "lessons-session";

  private static final List<String> FIELDS =
      List.of(
          SessionTab.OBSERVATION,
          SessionTab.INSIGHT,
          SessionTab.RECOMMENDATION,
          SessionTab.TITLE,
          SessionTab.WHO);

  String text() {
    Document notes = new Document();
    heading(notes, 1, session.name().in(pages.language()) + " – " + session.date());
    HtmlBlock about = new HtmlBlock();
    about.setLiteral(
        "<!-- "
            + String.join(
                " ",
                MARKER,
                BaseSheet.FORMAT,
                session.id().value(),
                pages.language().toLanguageTag(),
                pages.at().toString())
            + " -->");
    notes.appendChild(about);
    paragraph(notes, pages.phrase("notes.how"));
    List<String> questions =
        tab.questions().isEmpty() ? List.of(pages.phrase("notes.question")) : tab.questions();
    for (String question : questions) {
      heading(notes, 2, question);
      BulletList lesson = new BulletList();
      lesson.setMarker("-");
      lesson.setTight(true);
      for (String field : FIELDS) {
        ListItem item = new ListItem();
        paragraph(item, pages.phrase("column.session." + field) + ":");
        lesson.appendChild(item);
      }
      notes.appendChild(lesson);
    }
    return MarkdownRenderer.builder().build().render(notes);
  }

  private static void heading(Node parent, int level, String text) {
    Heading heading = new Heading();
    heading.setLevel(level);
    heading.appendChild(new Text(text.replaceAll("\\s+", " ")));
    parent.appendChild(heading);
  }

  private static void paragraph(Node parent, String text) {
    Paragraph paragraph = new Paragraph();
    paragraph.appendChild(new Text(text));
    parent.appendChild(paragraph);
  }
}
