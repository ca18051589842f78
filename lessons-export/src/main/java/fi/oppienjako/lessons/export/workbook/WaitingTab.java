package fi.oppienjako.lessons.export.workbook;

import fi.oppienjako.lessons.core.sharing.Notice;
import fi.oppienjako.lessons.core.sharing.Waiting;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What waits for the reader, and how much waits in their projects: to be read only. */
final class WaitingTab implements Tab {

  @Override
  public String key() {
    return "waiting";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.text("for", 20),
        Column.text("what", 80),
        Column.text("project", 30),
        Column.day("since"));
  }

  @Override
  public Stream<Line> lines(Shown shown) {
    return Stream.concat(
        shown.waits().notices().stream().map(notice -> line(notice, shown)),
        shown.waits().waiting().stream().map(waiting -> line(waiting, shown)));
  }

  private static Line line(Notice notice, Shown shown) {
    return Line.of("", 0, "")
        .cell("for", shown.phrase("waiting.you"))
        .cell("what", begun(notice.in(shown.language()), shown))
        .cell("project", shown.text(notice.projectName()))
        .cell("since", notice.day())
        .line();
  }

  private static Line line(Waiting waiting, Shown shown) {
    String project = shown.projectName(waiting.project());
    return Line.of("", 0, "")
        .cell(
            "for", waiting.whom().stream().map(shown::personName).collect(Collectors.joining(", ")))
        .cell("what", begun(waiting.in(shown.language(), project), shown))
        .cell("project", project)
        .cell("since", waiting.since())
        .line();
  }

  private static String begun(String sentence, Shown shown) {
    int rest = sentence.offsetByCodePoints(0, 1);
    return sentence.substring(0, rest).toUpperCase(shown.language()) + sentence.substring(rest);
  }
}
