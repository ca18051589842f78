package fi.oppienjako.lessons.export.letter;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Consent;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.sharing.Inbox;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.export.Office;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MondayLetterTest {

  private final Office office = new Office();
  private final Person bo =
      office.sharing.save(
          office.bo.reachableAt("Bö Example <bo@example.org>").allowing(Consent.CONTACT));

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en"})
  void isReadByAnotherMailLibrary(String tag) throws IOException {
    Locale language = Languages.parse(tag);
    waiting("Varaa aika ennen hyötyä – åäö");
    Message letter = read(bytes(language));

    Mailbox to = letter.getTo().flatten().get(0);
    assertThat(to.getName()).isEqualTo("Bö Example");
    assertThat(to.getAddress()).isEqualTo("bo@example.org");
    assertThat(letter.getSubject()).isEqualTo(Phrases.in(language, "subject.one", 1));
    assertThat(letter.getMimeType()).isEqualTo("multipart/alternative");
    assertThat(text(letter, 0)).contains("– åäö", "Bo Example").doesNotContain("<");
    assertThat(text(letter, 1)).contains("– åäö", "<li>", "lang=\"" + tag + "\"");
    assertThat(letter.getFrom()).as("no sender is made up").isNull();
  }

  @ParameterizedTest
  @MethodSource("fi.oppienjako.lessons.export.NastyTexts#allowed")
  void bringsEveryTextWholeAndAddsNoHeader(String title) throws IOException {
    waiting(title);
    Message letter = read(bytes(Languages.ENGLISH));

    assertThat(letter.getHeader().getFields("Bcc")).isEmpty();
    assertThat(letter.getTo()).hasSize(1);
    assertThat(text(letter, 0).replaceAll("\\s+", " "))
        .contains(Normalizer.normalize(title, Normalizer.Form.NFC).replaceAll("\\s+", " "));
    assertThat(text(letter, 1)).doesNotContain("<script", "<b>");
  }

  @Test
  void writesTheSameBytesOfTheSameInbox() {
    waiting("One");
    assertThat(bytes(Languages.FINNISH)).isEqualTo(bytes(Languages.FINNISH));
  }

  @Test
  void goesOnlyWhereSomebodyAgreedToBeReached() {
    waiting("One");
    Inbox inbox = office.sharing.inbox(bo);
    assertThat(MondayLetter.of(inbox, bo.allowing(), Languages.ENGLISH)).isEmpty();
    assertThat(MondayLetter.of(inbox, bo.reachableAt("room 12"), Languages.ENGLISH)).isEmpty();
    assertThat(MondayLetter.of(inbox, bo.reachableAt("a@b\nBcc: c@d"), Languages.ENGLISH))
        .isEmpty();
    assertThat(MondayLetter.reaches(bo)).isTrue();
    Inbox nothing = new Inbox(bo.id(), inbox.day(), List.of());
    assertThat(MondayLetter.of(nothing, bo, Languages.ENGLISH)).isEmpty();
  }

  private void waiting(String title) {
    Lesson draft = office.draft(title);
    office.sharing.submit(draft, By.by(office.ann));
  }

  private byte[] bytes(Locale language) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      MondayLetter.of(office.sharing.inbox(bo), bo, language).orElseThrow().write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static Message read(byte[] bytes) throws IOException {
    return new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(bytes));
  }

  private static String text(Message letter, int part) throws IOException {
    Entity entity = ((Multipart) letter.getBody()).getBodyParts().get(part);
    return new String(
        ((TextBody) entity.getBody()).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
