package fi.oppienjako.lessons.export.workbook;

import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.export.workbook.PlaybookRows.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The roles of a playbook: those on their sheet, and those that have only a column in the table of
 * activities. Used once.
 */
final class PlaybookRoles {

  /** What people write instead of a cross, such as R and A of a table of responsibilities. */
  private static final int LONGEST_MARK = 3;

  private final PlaybookCells cells;
  private final PlaybookTexts texts;
  private final Map<PlaybookSheet, PlaybookRows> sheets;
  private final PlaybookNames<Role> names = new PlaybookNames<>();
  private final Map<Id<Role>, Role> roles = new LinkedHashMap<>();
  private final Map<Integer, Id<Role>> columns = new LinkedHashMap<>();
  private final Set<String> told = new LinkedHashSet<>();

  PlaybookRoles(PlaybookCells cells, PlaybookTexts texts, Map<PlaybookSheet, PlaybookRows> sheets) {
    this.cells = cells;
    this.texts = texts;
    this.sheets = sheets;
  }

  List<Role> read() {
    PlaybookIds ids = PlaybookIds.on(Optional.ofNullable(sheets.get(PlaybookSheet.ROLES)));
    lines(PlaybookSheet.ROLES).forEach(line -> role(line, ids));
    Optional.ofNullable(sheets.get(PlaybookSheet.ACTIVITIES))
        .ifPresent(
            table ->
                table.others().forEach((place, heading) -> column(table, place, heading, ids)));
    Map<Id<Role>, List<LocalizedText>> responsibilities = new LinkedHashMap<>();
    lines(PlaybookSheet.RESPONSIBILITIES).forEach(line -> responsibility(line, responsibilities));
    return roles.values().stream()
        .map(
            role ->
                new Role(
                    role.id(),
                    role.name(),
                    responsibilities.getOrDefault(role.id(), List.of()),
                    role.perspectives(),
                    role.answersFor()))
        .toList();
  }

  /** Who takes part in the activity on that line. */
  Set<Id<Role>> of(Line line) {
    Set<Id<Role>> taking = new LinkedHashSet<>();
    columns.forEach(
        (place, role) -> {
          String cell = line.cell(place);
          if (PlaybookMarks.isNone(cell)) {
            return;
          }
          taking.add(role);
          if (!PlaybookMarks.isCross(cell)) {
            if (cell.length() > LONGEST_MARK) {
              cells.fault(line.address(place), "playbook.fault.cross", cell);
            } else if (told.add(cell)) {
              cells.note(line.rows().name(), "", "playbook.note.mark", cell);
            }
          }
        });
    return taking;
  }

  private Stream<Line> lines(PlaybookSheet sheet) {
    return Optional.ofNullable(sheets.get(sheet)).stream()
        .flatMap(PlaybookRows::all)
        .filter(line -> !line.isEmpty());
  }

  private void role(Line line, PlaybookIds ids) {
    Set<Perspective> perspectives = cells.perspectives(line);
    Set<LoopStep> answers = cells.steps(line, "answers");
    Optional<LocalizedText> name =
        cells
            .made(
                line.address("name"),
                () ->
                    texts.text(
                        line.wordings("name", texts.tongues()),
                        PlaybookTexts.place(PlaybookSheet.ROLES, line.cell("id"), "name")))
            .flatMap(text -> text);
    if (name.isEmpty()) {
      cells.fault(line.address("name"), "playbook.fault.no-name");
      return;
    }
    cells
        .<Role>id(line, name.get().in(texts.tongues().first()), ids)
        .ifPresent(id -> add(new Role(id, name.get(), List.of(), perspectives, answers)));
  }

  private void add(Role role) {
    names.add(role.id(), role.name());
    roles.put(role.id(), role);
  }

  private void column(PlaybookRows table, int place, String heading, PlaybookIds ids) {
    List<Id<Role>> named = names.named(heading);
    if (named.size() > 1) {
      cells.fault(table.name(), "playbook.fault.several", heading);
    } else if (named.size() == 1) {
      if (columns.containsValue(named.get(0))) {
        cells.fault(table.name(), "playbook.fault.column-twice", heading);
      }
      columns.put(place, named.get(0));
    } else if (holdsMarks(table, place)) {
      cells
          .made(table.name(), () -> LocalizedText.of(texts.tongues().first(), heading))
          .ifPresent(
              name -> {
                Role role = Role.of(Id.of(ids.made(heading)), name);
                add(role);
                columns.put(place, role.id());
                cells.note(table.name(), "", "playbook.note.role", heading);
              });
    } else {
      cells.note(table.name(), "", "playbook.note.column", heading);
    }
  }

  private static boolean holdsMarks(PlaybookRows table, int place) {
    List<String> marks =
        table.all().map(line -> line.cell(place)).filter(cell -> !cell.isEmpty()).toList();
    return !marks.isEmpty()
        && marks.stream()
            .allMatch(
                cell ->
                    PlaybookMarks.isCross(cell)
                        || PlaybookMarks.isNone(cell)
                        || cell.length() <= LONGEST_MARK);
  }

  private void responsibility(Line line, Map<Id<Role>, List<LocalizedText>> found) {
    cells
        .named(line.address("role"), line.cell("role"), names)
        .ifPresent(
            role -> {
              List<LocalizedText> all = found.computeIfAbsent(role, any -> new ArrayList<>());
              String place =
                  PlaybookTexts.place(
                      PlaybookSheet.RESPONSIBILITIES, role + "/" + (all.size() + 1), "text");
              cells
                  .made(
                      line.address("text"),
                      () -> texts.text(line.wordings("text", texts.tongues()), place))
                  .flatMap(text -> text)
                  .ifPresentOrElse(
                      all::add, () -> cells.fault(line.address("text"), "playbook.fault.no-text"));
            });
  }
}
