package fi.oppienjako.lessons.export.workbook;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.sharing.Sharing;
import fi.oppienjako.lessons.core.sharing.SharingKind;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is planned to be told, where and when, and what was. */
final class SharingsTab implements Tab {

  private static final String NAME = "name";
  private static final String KIND = "kind";
  private static final String CHANNEL = "channel";
  private static final String PLANNED = "planned";
  private static final String LEVEL = "openness";
  private static final String MESSAGE = "message";
  private static final String HELD = "held";
  private static final String LESSON = "lesson";
  private static final String WHO = "who";

  @Override
  public String key() {
    return "sharings";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.text(NAME, 34),
        Column.choice(KIND, 14, Lists.SHARING_KINDS),
        Column.text(CHANNEL, 18),
        Column.day(PLANNED),
        Column.choice(LEVEL, 11, Lists.LEVELS),
        Column.text(MESSAGE, 40),
        Column.text("told", 24),
        Column.day(HELD),
        Column.choice(LESSON, 34, Lists.LESSONS),
        Column.choice(WHO, 18, Lists.PEOPLE),
        Column.text("id", 12));
  }

  @Override
  public Set<String> openWhenNew() {
    return Set.of(NAME, KIND, CHANNEL, PLANNED, LEVEL, MESSAGE, WHO);
  }

  @Override
  public Stream<Line> lines(Shown shown) {
    return shown
        .seen()
        .sharings()
        .where(Sharing.BY_PROGRAMME, shown.programme().id())
        .sorted(Comparator.comparing((Sharing one) -> one.planned()).thenComparing(Sharing::id))
        .map(sharing -> line(sharing, shown));
  }

  private static Line line(Sharing sharing, Shown shown) {
    return Line.of(sharing.id().value(), sharing.revision(), "")
        .cell(NAME, shown.text(sharing.name()))
        .cell(KIND, shown.label(Lists.SHARING_KINDS, sharing.kind().key()))
        .cell(CHANNEL, shown.terms().written(List.of(sharing.channel())))
        .cell(PLANNED, sharing.planned())
        .cell(LEVEL, shown.label(Lists.LEVELS, sharing.openness().key()))
        .cell(MESSAGE, sharing.message().map(shown::text))
        .cell("told", told(sharing, shown))
        .cell("id", sharing.id().value())
        .open(
            sharing.told().isEmpty() || sharing.recurrence().isPresent()
                ? List.of(HELD, LESSON, WHO)
                : List.of())
        .line();
  }

  /** The days on which it was held, and the lessons that were told. */
  private static String told(Sharing sharing, Shown shown) {
    return Stream.concat(
            sharing.told().stream().map(shown::written),
            sharing.lessons().stream().map(shown::lessonTitle))
        .collect(Collectors.joining("\n"));
  }

  @Override
  public void add(Written written, Taking taking) {
    Optional<LocalizedText> name = taking.text(written, NAME);
    Optional<SharingKind> kind =
        taking
            .choice(written, KIND, Lists.SHARING_KINDS)
            .map(key -> SharingKind.valueOf(key.toUpperCase(Locale.ROOT)));
    Optional<Term> channel =
        taking
            .needed(written, CHANNEL)
            .flatMap(
                cell ->
                    taking.attempt(
                        written, CHANNEL, () -> taking.shown().terms().read(cell).get(0)));
    Optional<LocalDate> planned = taking.day(written, PLANNED);
    Optional<Openness> level =
        taking
            .choice(written, LEVEL, Lists.LEVELS)
            .map(key -> Openness.valueOf(key.toUpperCase(Locale.ROOT)));
    Optional<By> by = taking.by(written, WHO, "");
    if (name.isEmpty()
        || kind.isEmpty()
        || channel.isEmpty()
        || planned.isEmpty()
        || level.isEmpty()
        || by.isEmpty()) {
      return;
    }
    Id<Sharing> id = Id.of("workbook-" + taking.addedAs(written));
    if (taking.isThere(Sharing.KIND, id)) {
      taking.note(written, "told.there-already");
      return;
    }
    Sharing plan =
        Sharing.planned(
            id,
            taking.shown().programme().id(),
            kind.get(),
            name.get(),
            channel.get(),
            planned.get(),
            level.get());
    Optional<LocalizedText> message =
        written.cell(MESSAGE).isEmpty() ? Optional.empty() : taking.text(written, MESSAGE);
    taking
        .attempt(
            written,
            NAME,
            () -> taking.sharing().planSharing(message.map(plan::saying).orElse(plan), by.get()))
        .ifPresent(sharing -> taking.done(written, "told.recorded"));
  }

  @Override
  public void change(Written written, Line now, Set<String> edited, Taking taking) {
    Optional<LocalDate> held = taking.day(written, HELD);
    Optional<By> by = taking.by(written, WHO, "");
    List<Lesson> lessons = List.of();
    if (!written.cell(LESSON).isEmpty()) {
      lessons = taking.thing(written, LESSON, Lists.LESSONS, Lesson.KIND).stream().toList();
      if (lessons.isEmpty()) {
        return;
      }
    }
    if (held.isEmpty() || by.isEmpty()) {
      return;
    }
    Sharing sharing = taking.get(Sharing.KIND, now.id());
    List<Lesson> told = lessons;
    if (sharing.told().contains(held.get())
        && told.stream().allMatch(one -> sharing.lessons().contains(one.id()))) {
      taking.note(written, "told.there-already");
      return;
    }
    taking
        .attempt(
            written, HELD, () -> taking.sharing().recordHeld(sharing, held.get(), told, by.get()))
        .ifPresent(after -> taking.done(written, "told.recorded"));
  }
}
