package fi.oppienjako.lessons.export.document;

import fi.oppienjako.lessons.core.reuse.AsTold;
import fi.oppienjako.lessons.core.reuse.Chain;
import fi.oppienjako.lessons.core.reuse.Delay;
import fi.oppienjako.lessons.core.reuse.Flow;
import fi.oppienjako.lessons.core.reuse.ResultCard;
import java.util.Optional;
import java.util.stream.Stream;

/** The figures of a report: those of a result card without the identifiers behind them. */
record ReportFigures(Sections sections, ResultCard card) {

  void add() {
    Voice voice = sections.voice();
    sections.tabled("report.figures", chain());
    String leftOut =
        card.leftOut().map(count -> count == 0 ? "nothing" : "counted").orElse("uncounted");
    sections
        .blocks()
        .bullets(
            Stream.of(
                    delay("report.shared-within", card.toShare()),
                    delay("report.reused-within", card.toReuse()))
                .flatMap(Optional::stream)
                .toList())
        .paragraph(Inline.of(voice.phrase("card.left-out." + leftOut, card.leftOut().orElse(0))));
    if (!card.asTold().isEmpty()) {
      AsTold told = card.asTold();
      sections
          .blocks()
          .paragraph(
              Inline.of(
                  voice.phrase(
                      "report.as-told",
                      told.lessons().count(),
                      told.incomplete().count(),
                      told.lookedUp().count(),
                      told.reused().count())));
    }
    addTable("card.outcome", outcomes());
    addTable("card.flow", flows());
  }

  private Table chain() {
    Voice voice = sections.voice();
    Table table =
        new Table(
            Table.text(voice.phrase("card.chain.link")),
            Table.number(voice.phrase("card.lessons")),
            Table.number(voice.phrase("card.chain.kept")));
    for (Chain.Link link : card.chain().links()) {
      table.row(
          Inline.of(voice.phrase("card.chain." + link.stage().key())),
          Inline.of(link.lessons().toString()),
          Inline.of(voice.percent(link.keptPercent())));
    }
    return table;
  }

  private Optional<Inline> delay(String key, Delay delay) {
    return delay
        .medianDays()
        .map(days -> Inline.of(sections.voice().counted(key, Math.toIntExact(days))));
  }

  private Table outcomes() {
    Voice voice = sections.voice();
    Table table =
        new Table(
            Table.text(voice.phrase("card.outcome.head")),
            Table.number(voice.phrase("card.reuses")));
    card.reusesByOutcome()
        .forEach(
            (outcome, reuses) ->
                table.row(Inline.of(voice.text(outcome.label())), Inline.of(reuses.toString())));
    return table;
  }

  private Table flows() {
    Voice voice = sections.voice();
    Table table =
        new Table(
            Table.text(voice.phrase("card.flow.from")),
            Table.text(voice.phrase("card.flow.to")),
            Table.number(voice.phrase("card.reuses")));
    for (Flow flow : card.flows()) {
      table.row(
          Inline.of(voice.wording().organisation(flow.from())),
          Inline.of(voice.wording().organisation(flow.to())),
          Inline.of(flow.reuses().toString()));
    }
    return table;
  }

  private void addTable(String key, Table table) {
    if (!table.isEmpty()) {
      sections.part(key).table(table);
    }
  }
}
