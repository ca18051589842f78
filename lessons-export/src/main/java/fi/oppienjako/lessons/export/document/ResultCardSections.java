package fi.oppienjako.lessons.export.document;

import static fi.oppienjako.lessons.export.document.Table.number;
import static fi.oppienjako.lessons.export.document.Table.text;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.reuse.Chain;
import fi.oppienjako.lessons.core.reuse.Delay;
import fi.oppienjako.lessons.core.reuse.Figure;
import fi.oppienjako.lessons.core.reuse.Flow;
import fi.oppienjako.lessons.core.reuse.Outcome;
import fi.oppienjako.lessons.core.reuse.ResultCard;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The parts of a result card, one after the other. */
record ResultCardSections(Voice voice, FigureCells cells, ResultCard card) {

  ResultCardSections(Voice voice, ResultCard card) {
    this(voice, new FigureCells(voice), card);
  }

  void addTo(Blocks blocks) {
    blocks
        .heading(1, Inline.of(voice.phrase("card.title", voice.text(card.name()))))
        .bullets(
            List.of(
                voice.fact("card.subject").id(card.subject()),
                voice.fact("card.day", voice.day(card.day())),
                voice.fact("card.reader", voice.reach(card.reader(), card.level()))));
    addLeftOut(blocks);
    addChain(blocks);
    addAsTold(blocks);
    addLessons(blocks, "state", card.byState(), LessonState::label);
    addLessons(blocks, "openness", card.byOpenness(), Openness::label);
    addLessons(blocks, "perspective", card.byPerspective(), Perspective::label);
    addPhases(blocks);
    addReuses(blocks);
    addFlows(blocks);
    addDelays(blocks);
    sections(blocks)
        .listed(
            "card.overdue", card.overdue().stream().map(voice::overdue).map(Inline::of).toList());
    addTitles(blocks);
  }

  private void addLeftOut(Blocks blocks) {
    String key =
        card.leftOut().map(count -> count == 0 ? "nothing" : "counted").orElse("uncounted");
    blocks.paragraph(Inline.of(voice.phrase("card.left-out." + key, card.leftOut().orElse(0))));
  }

  private void addChain(Blocks blocks) {
    Table table =
        new Table(
            text(voice.phrase("card.chain.link")),
            cells.count("card.lessons"),
            number(voice.phrase("card.chain.kept")),
            cells.ids());
    for (Chain.Link link : card.chain().links()) {
      table.row(
          Inline.of(voice.phrase("card.chain." + link.stage().key())),
          cells.count(link.lessons()),
          Inline.of(voice.percent(link.keptPercent())),
          cells.ids(link.lessons()));
    }
    section(blocks, "card.chain").table(table);
  }

  /** Nothing where nothing was told elsewhere, as in most programmes. */
  private void addAsTold(Blocks blocks) {
    if (card.asTold().isEmpty()) {
      return;
    }
    Table table =
        new Table(text(voice.phrase("card.chain.link")), cells.count("card.lessons"), cells.ids());
    addAsTold(table, "lessons", card.asTold().lessons());
    addAsTold(table, "incomplete", card.asTold().incomplete());
    addAsTold(table, "looked-up", card.asTold().lookedUp());
    addAsTold(table, "reused", card.asTold().reused());
    section(blocks, "card.as-told")
        .paragraph(Inline.of(voice.phrase("card.as-told.why")))
        .table(table);
  }

  private void addAsTold(Table table, String key, Figure<Lesson> lessons) {
    table.row(
        Inline.of(voice.phrase("card.as-told." + key)), cells.count(lessons), cells.ids(lessons));
  }

  private <E extends Enum<E>> void addLessons(
      Blocks blocks,
      String key,
      Map<E, ? extends Figure<?>> figures,
      Function<E, LocalizedText> label) {
    Table table = counting("card." + key + ".head", "card.lessons");
    figures.forEach(
        (one, figure) ->
            table.row(
                Inline.of(voice.text(label.apply(one))), cells.count(figure), cells.ids(figure)));
    add(blocks, "card." + key, table);
  }

  private void addPhases(Blocks blocks) {
    Table table = counting("card.phase.head", "card.lessons");
    card.byPhase()
        .forEach(
            (phase, figure) ->
                table.row(
                    voice.named(new Inline(), voice.wording().names().phase(phase), phase),
                    cells.count(figure),
                    cells.ids(figure)));
    add(blocks, "card.phase", table);
  }

  private void addReuses(Blocks blocks) {
    Table table = counting("card.outcome.head", "card.reuses");
    card.reusesByOutcome()
        .forEach(
            (outcome, figure) ->
                table.row(outcome(outcome), cells.count(figure), cells.ids(figure)));
    add(blocks, "card.outcome", table);
  }

  private void addFlows(Blocks blocks) {
    Table table =
        new Table(
            text(voice.phrase("card.flow.from")),
            text(voice.phrase("card.flow.to")),
            cells.count("card.reuses"),
            cells.ids());
    Names names = voice.wording().names();
    for (Flow flow : card.flows()) {
      table.row(
          voice.named(new Inline(), names.organisation(flow.from()), flow.from()),
          voice.named(new Inline(), names.organisation(flow.to()), flow.to()),
          cells.count(flow.reuses()),
          cells.ids(flow.reuses()));
    }
    add(blocks, "card.flow", table);
  }

  private void addDelays(Blocks blocks) {
    Table table =
        new Table(
            text(voice.phrase("card.delay.head")),
            number(voice.phrase("card.delay.days")),
            cells.count("card.lessons"),
            cells.ids());
    addDelay(table, "card.delay.share", card.toShare());
    addDelay(table, "card.delay.reuse", card.toReuse());
    section(blocks, "card.delay").table(table);
  }

  private void addDelay(Table table, String key, Delay delay) {
    Figure<?> lessons = Figure.of(delay.byLesson().keySet());
    table.row(
        Inline.of(voice.phrase(key)),
        Inline.of(delay.medianDays().map(Object::toString).orElse("–")),
        cells.count(lessons),
        cells.ids(lessons));
  }

  private void addTitles(Blocks blocks) {
    Table table =
        new Table(text(voice.phrase("card.title.id")), text(voice.phrase("card.title.head")));
    for (Id<Lesson> lesson : card.lessons().ids()) {
      voice
          .wording()
          .names()
          .lesson(lesson)
          .ifPresent(
              title -> table.row(new Inline().id(lesson.value()), Inline.of(voice.text(title))));
    }
    if (!table.isEmpty()) {
      section(blocks, "card.titles").table(table);
    }
  }

  private Inline outcome(Outcome outcome) {
    return Inline.of(voice.text(outcome.label()));
  }

  private Table counting(String head, String counted) {
    return new Table(text(voice.phrase(head)), cells.count(counted), cells.ids());
  }

  private void add(Blocks blocks, String key, Table table) {
    sections(blocks).tabled(key, table);
  }

  private Blocks section(Blocks blocks, String key) {
    return sections(blocks).open(key);
  }

  private Sections sections(Blocks blocks) {
    return new Sections(voice, blocks, "card.nothing");
  }
}
