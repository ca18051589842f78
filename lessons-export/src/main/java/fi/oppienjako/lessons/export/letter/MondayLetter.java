package fi.oppienjako.lessons.export.letter;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.people.Consent;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.sharing.Inbox;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * What waits for one person, as a letter that any mail program opens and sends; this library sends
 * nothing. Immutable.
 *
 * <p>It goes to the address that the person has agreed to be reached at, and to no other. It has no
 * sender of its own: whoever opens it sends it.
 */
public final class MondayLetter {

  private final Inbox inbox;
  private final Person person;
  private final InternetAddress to;
  private final Locale language;

  private MondayLetter(Inbox inbox, Person person, InternetAddress to, Locale language) {
    this.inbox = inbox;
    this.person = person;
    this.to = to;
    this.language = language;
  }

  /**
   * The letter with {@code inbox} for {@code person}; nothing if nothing waits, or if the person
   * has given no address or has not agreed that it is used.
   */
  public static Optional<MondayLetter> of(Inbox inbox, Person person, Locale language) {
    requireNonNull(language, "language");
    if (inbox.isEmpty()) {
      return Optional.empty();
    }
    return address(person).map(to -> new MondayLetter(inbox, person, to, language));
  }

  /** Whether {@code person} can be written to. */
  public static boolean reaches(Person person) {
    return address(person).isPresent();
  }

  private static Optional<InternetAddress> address(Person person) {
    return person
        .contact()
        .filter(contact -> person.consents().contains(Consent.CONTACT))
        .filter(contact -> contact.contains("@"))
        .flatMap(MondayLetter::parsed);
  }

  private static Optional<InternetAddress> parsed(String contact) {
    try {
      InternetAddress address = new InternetAddress(contact, true);
      address.validate();
      return Optional.of(address);
    } catch (AddressException e) {
      return Optional.empty(); // A telephone number, or the number of a room.
    }
  }

  /**
   * Writes the letter, and leaves {@code out} open. The same inbox, person and language make the
   * same bytes.
   *
   * @throws IOException if it cannot be written
   */
  public void write(OutputStream out) throws IOException {
    LetterText text = new LetterText(inbox, person, language);
    try {
      MimeMessage letter = new Unsigned();
      letter.setHeader("X-Unsent", "1"); // Mail programs open it as something to be sent.
      letter.setRecipient(Message.RecipientType.TO, to);
      letter.setSubject(subject(), StandardCharsets.UTF_8.name());
      letter.setSentDate(Date.from(day()));
      letter.setContentLanguage(new String[] {language.toLanguageTag()});
      MimeMultipart parts = new Parts();
      parts.addBodyPart(part(text.plain(), "plain"));
      parts.addBodyPart(part(text.html(), "html"));
      letter.setContent(parts);
      letter.writeTo(out);
    } catch (MessagingException e) {
      throw new IOException(e);
    }
  }

  private String subject() {
    int count = inbox.notices().size();
    return Phrases.in(language, count == 1 ? "subject.one" : "subject.many", count);
  }

  private Instant day() {
    return inbox.day().atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static MimeBodyPart part(String text, String kind) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(text, StandardCharsets.UTF_8.name(), kind);
    part.setHeader("Content-Transfer-Encoding", "quoted-printable");
    return part;
  }

  /** Without an identifier: that is for whoever sends it to make. */
  private static final class Unsigned extends MimeMessage {

    Unsigned() {
      super(Session.getInstance(new Properties()));
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      removeHeader("Message-ID");
    }
  }

  /** The same letter in two ways, with the same boundary every time. */
  private static final class Parts extends MimeMultipart {

    Parts() {
      super("alternative");
      contentType = "multipart/alternative; boundary=\"----=_lessons_letter_=----\"";
    }
  }
}
