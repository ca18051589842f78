package fi.oppienjako.lessons.export.workbook;

import java.util.stream.IntStream;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The first sheet: what this is, and how to work in it. */
record CoverSheet(Pages pages, String sentences) {

  private static final int SENTENCES = 7;

  void write(Worksheet sheet) {
    sheet.hideGridLines();
    sheet.width(0, 3);
    sheet.width(1, 95);
    sheet.value(1, 1, CellText.written(pages.name()));
    sheet.style(1, 1).bold().fontSize(18).fontColor(Look.HEADING).wrapText(true).set();
    String day = pages.day();
    sheet.value(
        2,
        1,
        pages
            .reader()
            .map(reader -> pages.phrase("cover.for", CellText.written(reader), day))
            .orElseGet(() -> pages.phrase("cover.as-of", day)));
    sheet.style(2, 1).fontColor(Look.FAINT).wrapText(true).verticalAlignment("top").set();
    sheet.rowHeight(2, 31);
    IntStream.rangeClosed(1, SENTENCES)
        .forEach(
            n -> {
              String sentence = pages.phrase(sentences + n);
              sheet.value(3 + n, 1, sentence);
              sheet.rowHeight(3 + n, sentence.length() > 105 ? 31 : 16);
              sheet
                  .style(3 + n, 1)
                  .fontColor(Look.INK)
                  .wrapText(true)
                  .verticalAlignment("top")
                  .set();
            });
    legend(sheet, 12, null, "cover.white");
    legend(sheet, 13, Look.NEW, "cover.new");
    legend(sheet, 14, Look.LOCKED, "cover.locked");
    Paper.wide(sheet, 1);
    sheet.protect("");
  }

  private void legend(Worksheet sheet, int row, @Nullable String colour, String key) {
    if (colour != null) {
      sheet.style(row, 0).fillColor(colour).borderStyle("thin").borderColor(Look.LINES).set();
    } else {
      sheet.style(row, 0).borderStyle("thin").borderColor(Look.LINES).set();
    }
    sheet.value(row, 1, pages.phrase(key));
    sheet.style(row, 1).fontColor(Look.INK).set();
  }
}
