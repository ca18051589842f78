package fi.oppienjako.lessons.export.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.export.Office;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LessonFeedTest {

  private final Office office = new Office();

  @Test
  void tellsSharedLessonsAloneToAnotherFeedLibrary() throws IOException, FeedException {
    office.draft("Draft");
    Lesson shared = office.shared("Book time");
    SyndFeed feed = read(bytes());

    assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
    assertThat(feed.getTitle()).isEqualTo("Lessons: Desk work");
    assertThat(feed.getEntries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.getTitle()).isEqualTo("Book time");
              assertThat(entry.getUri()).endsWith(shared.id().value());
              assertThat(entry.getUpdatedDate()).isEqualTo(Office.NOON);
              assertThat(entry.getContents().get(0).getValue())
                  .contains("<p>Two workshops fell through.</p>");
            });
  }

  @ParameterizedTest
  @MethodSource("fi.oppienjako.lessons.export.NastyTexts#allowed")
  void bringsEveryTitleBackEqual(String title) throws IOException, FeedException {
    office.shared(title);
    assertThat(read(bytes()).getEntries().get(0).getTitle())
        .isEqualTo(Normalizer.normalize(title, Normalizer.Form.NFC));
  }

  @Test
  void refusesWithItsLessonWhatXmlDoesNotHave() {
    Lesson shared = office.shared("no \uFFFE character");
    assertThatThrownBy(this::bytes)
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining(shared.id().value());
  }

  private byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LessonFeed feed =
        office
            .sharing
            .store()
            .<LessonFeed>read(
                Viewer.anyone(),
                seen -> LessonFeed.of(office.programme, seen, Languages.ENGLISH, 20));
    try {
      feed.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static SyndFeed read(byte[] bytes) throws IOException, FeedException {
    return new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(bytes)));
  }
}
