package fi.oppienjako.lessons.export.feed;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.port.LessonQuery;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Programme;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The newest shared lessons of a programme as a feed (Atom, RFC 4287), for newsreaders, intranets
 * and chats. It holds what its reader may see, so ask for it as anyone if anyone can read it.
 * Immutable.
 */
public final class LessonFeed {

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final Programme programme;
  private final List<Lesson> lessons;
  private final Locale language;

  private LessonFeed(Programme programme, List<Lesson> lessons, Locale language) {
    this.programme = requireNonNull(programme, "programme");
    this.lessons = List.copyOf(lessons);
    this.language = requireNonNull(language, "language");
  }

  /** The newest lessons of {@code programme} that the reader of {@code seen} may see. */
  public static LessonFeed of(Programme programme, Snapshot seen, Locale language, int limit) {
    try (Stream<Lesson> shared =
        seen.lessons().stream(
            LessonQuery.inProgramme(programme.id()).in(LessonState.SHARED, LessonState.EMBEDDED))) {
      return new LessonFeed(
          programme,
          shared
              .sorted(
                  Comparator.comparing(LessonFeed::updated).reversed().thenComparing(Lesson::id))
              .limit(limit)
              .toList(),
          language);
    }
  }

  /**
   * Writes the feed in UTF-8, and leaves {@code out} open. The same lessons make the same bytes.
   *
   * @throws fi.oppienjako.lessons.core.text.InvalidValueException if a text holds what XML cannot
   * @throws IOException if it cannot be written
   */
  public void write(OutputStream out) throws IOException {
    lessons.forEach(lesson -> Entry.check(lesson, language));
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.setDefaultNamespace(ATOM);
      xml.writeStartElement(ATOM, "feed");
      xml.writeDefaultNamespace(ATOM);
      xml.writeAttribute("xml:lang", language.toLanguageTag());
      Entry.element(xml, "id", "tag:oppienjako.fi,2026:programme/" + programme.id());
      Entry.element(xml, "title", Phrases.in(language, "title", programme.name().in(language)));
      Entry.element(
          xml,
          "updated",
          lessons.stream()
              .map(LessonFeed::updated)
              .max(Comparator.naturalOrder())
              .orElse(Instant.EPOCH)
              .toString());
      xml.writeStartElement("author");
      Entry.element(xml, "name", programme.name().in(language));
      xml.writeEndElement();
      for (Lesson lesson : lessons) {
        new Entry(lesson, programme.vocabulary(), language).write(xml);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  static Instant updated(Lesson lesson) {
    return lesson.life().history().latest().orElseThrow().at();
  }
}
