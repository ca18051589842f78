package fi.oppienjako.lessons.export.letter;

import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.sharing.Inbox;
import fi.oppienjako.lessons.core.sharing.Notice;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** What a letter says: once, for both of its parts. Every text of others is escaped. */
record LetterText(Inbox inbox, Person person, Locale language) {

  private static final String STYLE =
      "font-family:Calibri,Arial,sans-serif;font-size:11pt;line-height:1.45;color:#222;"
          + "max-width:42em";

  String html() {
    return "<!DOCTYPE html>\n<html lang=\""
        + language.getLanguage()
        + "\"><head><meta charset=\"utf-8\"></head>\n<body style=\""
        + STYLE
        + "\">\n"
        + HtmlRenderer.builder().escapeHtml(true).build().render(document())
        + "</body></html>\n";
  }

  String plain() {
    return TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build()
            .render(document())
            .strip()
        + "\n";
  }

  private Document document() {
    Document letter = new Document();
    letter.appendChild(
        paragraph(
            person
                .name()
                .map(name -> Phrases.in(language, "greeting", name))
                .orElseGet(() -> Phrases.in(language, "greeting.unnamed"))));
    section(letter, "waits", inbox.notices().stream().filter(LetterText::waits).toList());
    section(letter, "news", inbox.notices().stream().filter(one -> !waits(one)).toList());
    letter.appendChild(paragraph(Phrases.in(language, "closing")));
    return letter;
  }

  private static boolean waits(Notice notice) {
    return notice.what().isDue()
        || notice.what() == Notice.What.CLARIFICATION
        || notice.what() == Notice.What.VALIDATION;
  }

  private void section(Node letter, String key, List<Notice> notices) {
    if (notices.isEmpty()) {
      return;
    }
    Paragraph heading = new Paragraph();
    StrongEmphasis strong = new StrongEmphasis();
    strong.appendChild(new Text(Phrases.in(language, key)));
    heading.appendChild(strong);
    letter.appendChild(heading);
    BulletList list = new BulletList();
    list.setMarker("-");
    list.setTight(true);
    for (Notice notice : notices) {
      ListItem item = new ListItem();
      item.appendChild(paragraph(begun(notice.in(language))));
      list.appendChild(item);
    }
    letter.appendChild(list);
  }

  private String begun(String sentence) {
    int rest = sentence.offsetByCodePoints(0, 1);
    return sentence.substring(0, rest).toUpperCase(language) + sentence.substring(rest);
  }

  private static Paragraph paragraph(String text) {
    Paragraph paragraph = new Paragraph();
    paragraph.appendChild(new Text(text.replaceAll("\\s+", " ")));
    return paragraph;
  }
}
