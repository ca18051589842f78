package fi.oppienjako.lessons.export.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.sharing.Sharing;
import fi.oppienjako.lessons.core.sharing.SharingKind;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.export.Office;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProgrammeCalendarTest {

  private final Office office = new Office();

  @Test
  void isReadByAnotherCalendarLibrary() throws IOException, ParserException {
    office.sharing.planSharing(sharing("Morning coffee"), By.by(office.bo));
    office.sharing.save(
        Session.of(
            Id.of("session"),
            office.desk,
            LocalizedText.english("Kick-off"),
            LocalDate.of(2026, 3, 9)));
    office.sharing.action(
        office.shared("One"),
        "Write a guide",
        office.bo,
        LocalDate.of(2026, 5, 1),
        By.by(office.ann));

    assertThat(events(Viewer.unrestricted()))
        .extracting(
            event -> event.getProperty("SUMMARY").orElseThrow().getValue(),
            event -> event.getProperty("DTSTART").orElseThrow().getValue(),
            event -> event.getUid().orElseThrow().getValue())
        .containsExactly(
            tuple(
                "Kick-off (Guidance in order)",
                "20260309",
                "session.session@lessons.oppienjako.fi"),
            tuple("Morning coffee", "20260401", "sharing.coffee.2026-04-01@lessons.oppienjako.fi"),
            tuple("Due: Write a guide", "20260501", actionUid()));
  }

  @Test
  void showsNoMoreThanItsReaderMaySee() throws IOException, ParserException {
    office.sharing.action(
        office.shared("One"),
        "Write a guide",
        office.bo,
        LocalDate.of(2026, 5, 1),
        By.by(office.ann));
    assertThat(events(Viewer.anyone())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("fi.oppienjako.lessons.export.NastyTexts#allowed")
  void bringsEveryTextBackEqual(String text) throws IOException, ParserException {
    office.sharing.planSharing(sharing(text), By.by(office.bo));
    assertThat(events(Viewer.anyone()))
        .singleElement()
        .satisfies(
            event ->
                assertThat(event.getProperty("SUMMARY").orElseThrow().getValue())
                    .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC)));
  }

  @Test
  void writesTheSameBytesOfTheSameStore() {
    office.sharing.planSharing(sharing("Morning coffee"), By.by(office.bo));
    assertThat(bytes(Viewer.anyone())).isEqualTo(bytes(Viewer.anyone()));
  }

  private Sharing sharing(String name) {
    return Sharing.planned(
        Id.of("coffee"),
        office.programme.id(),
        SharingKind.EVENT,
        LocalizedText.english(name),
        Term.of("morning coffee"),
        LocalDate.of(2026, 4, 1),
        Openness.AGORA);
  }

  private String actionUid() {
    return office
        .sharing
        .store()
        .<String>read(
            Viewer.unrestricted(),
            seen ->
                "action."
                    + seen.actions().stream().findFirst().orElseThrow().id()
                    + "@lessons.oppienjako.fi");
  }

  private List<VEvent> events(Viewer reader) throws IOException, ParserException {
    return new CalendarBuilder()
        .build(new ByteArrayInputStream(bytes(reader)))
        .<VEvent>getComponents("VEVENT");
  }

  private byte[] bytes(Viewer reader) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ProgrammeCalendar calendar =
        office
            .sharing
            .store()
            .<ProgrammeCalendar>read(
                reader,
                seen ->
                    ProgrammeCalendar.of(office.programme, seen, Languages.ENGLISH, Office.NOON));
    try {
      calendar.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
