package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.examples.text.Sentences;
import fi.oppienjako.lessons.export.workbook.Told;
import java.util.List;
import java.util.Locale;

/** Tells what became of each line of something that came back, and then how many of which. */
record ToldLines(Terminal terminal, Sentences sentences, boolean dryRun) {

  /** Returns what the command says to the program that started it. */
  int tell(List<Told> told) {
    for (Told one : told) {
      terminal
          .out()
          .println(
              sentences.in(
                  "workbook." + one.what().name().toLowerCase(Locale.ROOT),
                  one.in(sentences.language())));
    }
    long conflicts = count(told, Told.What.CONFLICT);
    long refused = count(told, Told.What.REFUSED);
    terminal
        .out()
        .println(
            sentences.in(
                dryRun ? "done.workbook-tried" : "done.workbook-read",
                count(told, Told.What.DONE),
                conflicts,
                refused));
    return conflicts + refused == 0 ? Exit.DONE : Exit.NO;
  }

  private static long count(List<Told> told, Told.What what) {
    return told.stream().filter(one -> one.what() == what).count();
  }
}
