package fi.oppienjako.lessons.export.workbook;

import fi.oppienjako.lessons.core.concept.Interval;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.concept.Vocabulary;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.export.workbook.PlaybookRows.Line;
import fi.oppienjako.lessons.export.workbook.PlaybookTexts.Different;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the playbook that stands in a workbook. Used once. */
final class PlaybookReading {

  private final String fileName;
  private final PlaybookCells cells;
  private final Map<PlaybookSheet, PlaybookRows> sheets = new LinkedHashMap<>();
  private final PlaybookTongues tongues;
  private final PlaybookTexts texts;

  PlaybookReading(Path file, WorkbookCells workbook) {
    this.fileName = String.valueOf(file.getFileName());
    this.cells = new PlaybookCells(file.toString());
    for (PlaybookSheet sheet : PlaybookSheet.values()) {
      PlaybookRows.of(sheet, workbook).ifPresent(rows -> sheets.put(sheet, rows));
    }
    PlaybookRows table = sheets.get(PlaybookSheet.ACTIVITIES);
    if (table == null) {
      throw new NotAWorkbookException(Phrases.later("playbook.fault.no-table", fileName));
    }
    Locale first =
        fact("language").flatMap(line -> cells.language(line, "value")).orElse(table.language());
    Set<Locale> others = new LinkedHashSet<>();
    sheets.values().forEach(rows -> others.addAll(rows.tongues()));
    others.remove(first);
    this.tongues =
        new PlaybookTongues(
            first,
            List.copyOf(others),
            fact("original").flatMap(line -> cells.language(line, "value")).orElse(first));
    this.texts = new PlaybookTexts(tongues, different());
  }

  ReturnedPlaybook read() {
    tellWhatIsNotRead();
    Vocabulary words = words();
    PlaybookRoles roles = new PlaybookRoles(cells, texts, sheets);
    PlaybookPhases phases = new PlaybookPhases(cells, texts, sheets, roles, words);
    List<Role> allRoles = roles.read();
    List<Phase> allPhases = phases.read();
    Optional<LocalizedText> name = text("name").or(this::nameOfFile);
    Optional<ProcessModel> process =
        cells.made("", () -> new ProcessModel(allRoles, allPhases, phases.transitions()));
    Optional<Id<Playbook>> id = name.flatMap(this::id);
    Rhythm rhythm =
        new Rhythm(
            interval("capture").orElse(Rhythm.DEFAULT.capture()),
            interval("share").orElse(Rhythm.DEFAULT.sharing()));
    Optional<LocalizedText> summary = text("summary");
    Optional<LocalizedText> source = text("source");
    cells.throwIfAny();
    return new ReturnedPlaybook(
        new Playbook(
            id.orElseThrow(),
            0,
            name.orElseThrow(),
            summary,
            source,
            process.orElseThrow(),
            rhythm,
            words),
        cells.told());
  }

  private void tellWhatIsNotRead() {
    sheets.forEach(
        (sheet, rows) -> {
          if (sheet != PlaybookSheet.ACTIVITIES) {
            rows.others()
                .values()
                .forEach(heading -> cells.note(rows.name(), "", "playbook.note.column", heading));
          }
        });
  }

  private Stream<Line> lines(PlaybookSheet sheet) {
    return Optional.ofNullable(sheets.get(sheet)).stream()
        .flatMap(PlaybookRows::all)
        .filter(line -> !line.isEmpty());
  }

  private Optional<Line> fact(String key) {
    return lines(PlaybookSheet.ABOUT)
        .filter(
            line ->
                Languages.SPOKEN.stream()
                    .map(language -> Phrases.in(language, "playbook.about.fact." + key))
                    .anyMatch(line.cell("fact")::equalsIgnoreCase))
        .findFirst();
  }

  private Optional<LocalizedText> text(String fact) {
    return fact(fact)
        .flatMap(
            line ->
                cells
                    .made(
                        line.address("value"),
                        () ->
                            texts.text(
                                line.wordings("value", tongues),
                                PlaybookTexts.place(PlaybookSheet.ABOUT, fact, "value")))
                    .flatMap(text -> text));
  }

  private Optional<Interval> interval(String fact) {
    return fact(fact).flatMap(line -> cells.interval(line, "value"));
  }

  private Optional<LocalizedText> nameOfFile() {
    String name = fileName.replaceFirst("\\.[^.]*$", "");
    cells.note("", "", "playbook.note.name", name);
    return cells.made("", () -> LocalizedText.of(tongues.first(), name));
  }

  private Optional<Id<Playbook>> id(LocalizedText name) {
    Optional<Line> line = fact("id").filter(one -> !one.cell("value").isEmpty());
    return line.isPresent()
        ? line.flatMap(one -> cells.made(one.address("value"), () -> Id.of(one.cell("value"))))
        : Optional.of(Id.of(PlaybookIds.plain(name.in(tongues.first()))));
  }

  private Map<String, Different> different() {
    Map<String, Different> different = new LinkedHashMap<>();
    lines(PlaybookSheet.TEXTS)
        .forEach(
            line ->
                cells
                    .language(line, "original")
                    .ifPresent(
                        original -> {
                          Set<Locale> outdated = new LinkedHashSet<>();
                          for (String tag : line.parts("outdated", ",")) {
                            cells
                                .made(line.address("outdated"), () -> Languages.parse(tag))
                                .ifPresent(outdated::add);
                          }
                          different.put(line.cell("where"), new Different(original, outdated));
                        }));
    return different;
  }

  private Vocabulary words() {
    Map<Term, LocalizedText> labels = new LinkedHashMap<>();
    List<Line> lines = new ArrayList<>(lines(PlaybookSheet.WORDS).toList());
    for (Line line : lines) {
      String key = line.cell("id");
      Map<Locale, String> wordings = line.wordings("label", tongues);
      Optional<LocalizedText> label =
          cells
              .made(
                  line.address("label"),
                  () ->
                      texts.text(wordings, PlaybookTexts.place(PlaybookSheet.WORDS, key, "label")))
              .flatMap(text -> text);
      label.ifPresent(
          told ->
              cells
                  .made(
                      line.address(key.isEmpty() ? "label" : "id"),
                      () -> key.isEmpty() ? Term.of(told.toString()) : new Term(key))
                  .ifPresent(
                      word -> {
                        if (labels.putIfAbsent(word, told) != null) {
                          cells.fault(line.address("id"), "playbook.fault.id-twice", word);
                        }
                      }));
    }
    return new Vocabulary(labels);
  }
}
