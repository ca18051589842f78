package fi.oppienjako.lessons.export.document;

import static java.util.stream.Collectors.joining;

import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.sharing.Occasion;
import fi.oppienjako.lessons.core.sharing.Responsible;
import fi.oppienjako.lessons.core.sharing.Sharing;
import fi.oppienjako.lessons.core.text.Term;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/** The sections of a plan of communications. */
record CommunicationsSections(Sections sections, CommunicationsPlan plan) {

  CommunicationsSections(Voice voice, Blocks blocks, CommunicationsPlan plan) {
    this(new Sections(voice, blocks, "communications.nothing"), plan);
  }

  void addAll() {
    Voice voice = sections.voice();
    Programme programme = plan.programme();
    sections
        .blocks()
        .heading(1, Inline.of(voice.phrase("communications.title", voice.text(programme.name()))))
        .bullets(
            List.of(
                voice.fact("communications.period", voice.period(programme.during())),
                voice.fact(
                    "communications.rhythm", voice.text(programme.rhythm().sharing().label())),
                voice.fact("communications.day", voice.day(plan.day()))));
    sections.tabled("communications.planned-and-told", table());
    List<Inline> messages = messages();
    if (!messages.isEmpty()) {
      sections.listed("communications.messages", messages);
    }
    addTold();
  }

  private Table table() {
    Voice voice = sections.voice();
    Table table =
        new Table(
            Table.text(voice.phrase("communications.what")),
            Table.text(voice.phrase("communications.where")),
            Table.optional(voice.phrase("communications.to-whom")),
            Table.optional(voice.phrase("communications.owner")),
            Table.text(voice.phrase("communications.planned")),
            Table.text(voice.phrase("communications.told")));
    for (Sharing sharing : plan.sharings()) {
      table.row(
          Inline.of(voice.text(sharing.name())),
          Inline.of(voice.word(sharing.channel())),
          Inline.of(voice.words(sharing.audience())),
          Inline.of(sharing.owner().map(this::owner).orElse("")),
          Inline.of(planned(sharing)),
          Inline.of(told(sharing)));
    }
    return table;
  }

  /** The person, if their name is shown; or those who have the role in the programme. */
  private String owner(Responsible owner) {
    return owner
        .person()
        .flatMap(sections.voice().wording().names()::person)
        .or(() -> owner.role().map(this::role))
        .orElse("");
  }

  private String role(Term role) {
    Voice voice = sections.voice();
    Programme programme = plan.programme();
    String names =
        Stream.concat(
                programme.parties().stream()
                    .filter(party -> party.role().equals(role))
                    .map(party -> voice.wording().organisation(party.organisation())),
                programme.people().stream()
                    .filter(one -> one.role().equals(role))
                    .flatMap(one -> voice.wording().names().person(one.person()).stream()))
            .distinct()
            .collect(joining(", "));
    return names.isEmpty() ? voice.word(role) : names;
  }

  private String planned(Sharing sharing) {
    Voice voice = sections.voice();
    return sharing
        .recurrence()
        .map(
            again ->
                voice.text(again.every().label())
                    + ", "
                    + voice.period(DateRange.between(sharing.planned(), again.until())))
        .orElseGet(() -> voice.day(sharing.planned()));
  }

  /** The days on which it was told, and the periods that have passed without it. */
  private String told(Sharing sharing) {
    Voice voice = sections.voice();
    String days =
        sharing.told().stream()
            .filter(day -> !day.isAfter(plan.day()))
            .map(voice::day)
            .collect(joining(", "));
    List<Occasion> missed =
        sharing.occasions().stream()
            .filter(occasion -> occasion.told().isEmpty() && occasion.due().isBefore(plan.day()))
            .toList();
    if (missed.isEmpty()) {
      return days.isEmpty() ? voice.phrase("communications.to-come") : days;
    }
    String not =
        sharing.recurrence().isEmpty()
            ? voice.phrase("communications.not-told")
            : voice.phrase(
                "communications.not-told.when",
                missed.stream()
                    .map(occasion -> voice.period(occasion.planned()))
                    .collect(joining(", ")));
    return days.isEmpty() ? not : days + "; " + not;
  }

  private List<Inline> messages() {
    Voice voice = sections.voice();
    return plan.sharings().stream()
        .flatMap(
            sharing ->
                sharing.message().stream()
                    .map(
                        message ->
                            Inline.ofStrong(voice.text(sharing.name()) + ":")
                                .text(" " + voice.text(message))))
        .toList();
  }

  private void addTold() {
    List<Sharing> told =
        plan.sharings().stream()
            .filter(one -> !one.day().isAfter(plan.day()))
            .filter(one -> !lessons(one).isEmpty() || !one.links().isEmpty())
            .toList();
    sections.open("communications.lessons");
    if (told.isEmpty()) {
      sections.empty();
    }
    sections
        .blocks()
        .bullets(
            told,
            (item, one) ->
                item.paragraph(
                        Inline.ofStrong(sections.voice().text(one.name()))
                            .text(", " + sections.voice().day(one.day())))
                    .bullets(
                        Stream.concat(lessons(one).stream(), one.links().stream().map(this::link))
                            .toList()));
  }

  private List<Inline> lessons(Sharing sharing) {
    return plan.lessons().stream()
        .filter(lesson -> sharing.lessons().contains(lesson.id()))
        .map(lesson -> Inline.of(sections.voice().text(lesson.content().title())))
        .toList();
  }

  private Inline link(URI link) {
    return new Inline().link(link.toString(), link);
  }
}
