package fi.oppienjako.lessons.export.feed;

import fi.oppienjako.lessons.core.concept.Vocabulary;
import fi.oppienjako.lessons.core.lesson.Content;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.core.text.Worded;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.HtmlRenderer;

/** One lesson in a feed. */
record Entry(Lesson lesson, Vocabulary vocabulary, Locale language) {

  void write(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "id", "tag:oppienjako.fi,2026:lesson/" + lesson.id());
    element(xml, "title", lesson.content().title().in(language));
    element(xml, "updated", LessonFeed.updated(lesson).toString());
    for (Term theme : lesson.relevance().topics().themes()) {
      xml.writeEmptyElement("category");
      xml.writeAttribute("term", theme.key());
      xml.writeAttribute("label", vocabulary.label(theme, language));
    }
    xml.writeStartElement("content");
    xml.writeAttribute("type", "html");
    xml.writeCharacters(html());
    xml.writeEndElement();
    xml.writeEndElement();
  }

  static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  /** Refuses, with its title, a lesson with a character that XML does not have. */
  static void check(Lesson lesson, Locale language) {
    Content content = lesson.content();
    Stream.of(
            Stream.of(content.title(), content.observation()),
            content.insight().stream(),
            content.recommendation().stream())
        .flatMap(texts -> texts)
        .filter(text -> text.in(language).chars().anyMatch(c -> c == 0xFFFE || c == 0xFFFF))
        .findFirst()
        .ifPresent(
            text -> {
              Worded refusal = reader -> Phrases.in(reader, "no-character", lesson.id());
              throw new InvalidValueException(Message.of("plain", refusal));
            });
  }

  private String html() {
    Document document = new Document();
    part(document, "observation", lesson.content().observation());
    lesson.content().insight().ifPresent(text -> part(document, "insight", text));
    lesson.content().recommendation().ifPresent(text -> part(document, "recommendation", text));
    return HtmlRenderer.builder().escapeHtml(true).build().render(document);
  }

  private void part(Document document, String key, LocalizedText text) {
    Heading heading = new Heading();
    heading.setLevel(3);
    heading.appendChild(new Text(Phrases.in(language, key)));
    document.appendChild(heading);
    text.in(language)
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(
            line -> {
              Paragraph paragraph = new Paragraph();
              paragraph.appendChild(new Text(line));
              document.appendChild(paragraph);
            });
  }
}
