package fi.oppienjako.lessons.export.workbook;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/** How a sheet is printed. */
final class Paper {

  private Paper() {}

  /** On A4, lying, so many pages wide and as many high as it takes. */
  static void wide(Worksheet sheet, int pages) {
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.fitToWidth((short) pages);
    sheet.fitToHeight((short) 0);
    sheet.setFitToPage(true);
  }
}
