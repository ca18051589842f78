package fi.oppienjako.lessons.export.workbook;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.GuidingQuestion;
import fi.oppienjako.lessons.core.concept.Interval;
import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.Practice;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.concept.Transition;
import fi.oppienjako.lessons.core.concept.Vocabulary;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.export.workbook.PlaybookRows.Line;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The phases of a playbook with all that hangs on them: those on their sheet, and those that are
 * only named in the table of activities. Used once.
 */
final class PlaybookPhases {

  private final PlaybookCells cells;
  private final PlaybookTexts texts;
  private final Map<PlaybookSheet, PlaybookRows> sheets;
  private final PlaybookRoles roles;
  private final Vocabulary words;
  private final PlaybookNames<Phase> names = new PlaybookNames<>();
  private final Map<Id<Phase>, Phase> phases = new LinkedHashMap<>();
  private final Map<Id<Phase>, Line> lines = new LinkedHashMap<>();
  private final Map<Id<Phase>, List<Activity>> activities = new LinkedHashMap<>();
  private final Map<Id<Phase>, List<GuidingQuestion>> questions = new LinkedHashMap<>();
  private final Map<Id<Phase>, List<Practice>> practices = new LinkedHashMap<>();

  PlaybookPhases(
      PlaybookCells cells,
      PlaybookTexts texts,
      Map<PlaybookSheet, PlaybookRows> sheets,
      PlaybookRoles roles,
      Vocabulary words) {
    this.cells = cells;
    this.texts = texts;
    this.sheets = sheets;
    this.roles = roles;
    this.words = words;
  }

  /** The phases, once the roles have been read. */
  List<Phase> read() {
    PlaybookIds ids = ids(PlaybookSheet.PHASES);
    lines(PlaybookSheet.PHASES).forEach(line -> phase(line, ids));
    PlaybookIds ofActivities = ids(PlaybookSheet.ACTIVITIES);
    Optional<Id<Phase>> phase = Optional.empty();
    for (Line line : lines(PlaybookSheet.ACTIVITIES).toList()) {
      if (!line.cell("phase").isEmpty()) {
        phase = phaseOf(line, ids);
      }
      // Below the first row of a merged cell there is nothing: the phase goes on.
      if (phase.isPresent()) {
        activity(line, phase.get(), ofActivities);
      } else if (line.cell("phase").isEmpty()) {
        cells.fault(line.address("phase"), "playbook.fault.no-phase");
      }
    }
    PlaybookIds ofQuestions = ids(PlaybookSheet.QUESTIONS);
    lines(PlaybookSheet.QUESTIONS).forEach(line -> question(line, ofQuestions));
    lines(PlaybookSheet.PRACTICES).forEach(this::practice);
    return phases.values().stream().map(this::whole).toList();
  }

  /** Where one can go from each phase: to the next one, where nothing else is said. */
  Set<Transition> transitions() {
    Set<Transition> transitions = new LinkedHashSet<>();
    List<Id<Phase>> order = List.copyOf(phases.keySet());
    for (int i = 0; i < order.size(); i++) {
      Id<Phase> from = order.get(i);
      Line line = lines.get(from);
      if (line == null || line.cell("next").isEmpty()) {
        if (i + 1 < order.size()) {
          transitions.add(new Transition(from, order.get(i + 1)));
        }
      } else if (!line.cell("next").equals(PlaybookPages.NOWHERE)
          && !line.cell("next").equals("-")) {
        for (String name : line.parts("next", "\n")) {
          cells
              .named(line.address("next"), name, names)
              .ifPresent(to -> transitions.add(new Transition(from, to)));
        }
      }
    }
    return transitions;
  }

  private Phase whole(Phase phase) {
    return new Phase(
        phase.id(),
        phase.name(),
        phase.aim(),
        phase.needs(),
        questions.getOrDefault(phase.id(), List.of()),
        practices.getOrDefault(phase.id(), List.of()),
        activities.getOrDefault(phase.id(), List.of()));
  }

  private PlaybookIds ids(PlaybookSheet sheet) {
    return PlaybookIds.on(Optional.ofNullable(sheets.get(sheet)));
  }

  private Stream<Line> lines(PlaybookSheet sheet) {
    return Optional.ofNullable(sheets.get(sheet)).stream()
        .flatMap(PlaybookRows::all)
        .filter(line -> !line.isEmpty());
  }

  private Optional<LocalizedText> text(PlaybookSheet sheet, Line line, String name, String field) {
    return cells
        .made(
            line.address(field),
            () ->
                texts.text(
                    line.wordings(field, texts.tongues()), PlaybookTexts.place(sheet, name, field)))
        .flatMap(text -> text);
  }

  private void phase(Line line, PlaybookIds ids) {
    Optional<LocalizedText> name = text(PlaybookSheet.PHASES, line, line.cell("id"), "name");
    Optional<LocalizedText> aim = text(PlaybookSheet.PHASES, line, line.cell("id"), "aim");
    Set<Perspective> needs = cells.perspectives(line);
    if (name.isEmpty()) {
      cells.fault(line.address("name"), "playbook.fault.no-name");
      return;
    }
    cells
        .<Phase>id(line, name.get().in(texts.tongues().first()), ids)
        .ifPresent(
            id -> {
              add(new Phase(id, name.get(), aim, needs, List.of(), List.of(), List.of()));
              lines.put(id, line);
            });
  }

  private void add(Phase phase) {
    names.add(phase.id(), phase.name());
    phases.put(phase.id(), phase);
  }

  /** The phase of a row of the table, which is new where no phase is called so. */
  private Optional<Id<Phase>> phaseOf(Line line, PlaybookIds ids) {
    String written = line.cell("phase");
    if (!names.named(written).isEmpty()) {
      return cells.named(line.address("phase"), written, names);
    }
    Optional<LocalizedText> name =
        cells.made(line.address("phase"), () -> LocalizedText.of(texts.tongues().first(), written));
    name.ifPresent(
        text -> {
          add(Phase.of(Id.of(ids.made(written)), text));
          if (sheets.containsKey(PlaybookSheet.PHASES)) {
            cells.note(line.rows().name(), "", "playbook.note.phase", written);
          }
        });
    return name.flatMap(text -> names.named(written).stream().findFirst());
  }

  private void activity(Line line, Id<Phase> phase, PlaybookIds ids) {
    Set<Perspective> perspectives = cells.perspectives(line);
    Set<Id<Role>> doing = roles.of(line);
    Openness level = cells.level(line);
    Set<LoopStep> serves = cells.steps(line, "serves");
    Optional<Interval> every = cells.interval(line, "every");
    String written = line.cell("id");
    Optional<LocalizedText> name = text(PlaybookSheet.ACTIVITIES, line, written, "name");
    Optional<LocalizedText> told = text(PlaybookSheet.ACTIVITIES, line, written, "description");
    if (name.isEmpty()) {
      if (!doing.isEmpty() || !perspectives.isEmpty() || told.isPresent() || !written.isEmpty()) {
        cells.fault(line.address("name"), "playbook.fault.no-name");
      }
      return; // A phase in which nothing is done yet.
    }
    cells
        .<Activity>id(line, name.get().in(texts.tongues().first()), ids)
        .ifPresent(
            id ->
                activities
                    .computeIfAbsent(phase, any -> new ArrayList<>())
                    .add(
                        new Activity(
                            id, name.get(), told, perspectives, doing, level, serves, every)));
  }

  private void question(Line line, PlaybookIds ids) {
    Optional<Id<Phase>> phase = cells.named(line.address("phase"), line.cell("phase"), names);
    if (phase.isEmpty()) {
      return;
    }
    List<GuidingQuestion> asked = questions.computeIfAbsent(phase.get(), any -> new ArrayList<>());
    String id =
        line.cell("id").isEmpty()
            ? ids.numbered(phase.get().value(), asked.size() + 1)
            : line.cell("id");
    if (!line.cell("id").isEmpty() && !ids.isNew(id)) {
      cells.fault(line.address("id"), "playbook.fault.id-twice", id);
      return;
    }
    Optional<LocalizedText> text = text(PlaybookSheet.QUESTIONS, line, id, "text");
    if (text.isEmpty()) {
      cells.fault(line.address("text"), "playbook.fault.no-text");
      return;
    }
    Optional<Term> onlyFor =
        line.cell("for").isEmpty()
            ? Optional.empty()
            : cells.made(line.address("for"), () -> CellWords.read(words, line.cell("for")));
    cells
        .made(line.address("id"), () -> new GuidingQuestion(Id.of(id), text.get(), onlyFor))
        .ifPresent(asked::add);
  }

  private void practice(Line line) {
    Optional<Id<Phase>> phase = cells.named(line.address("phase"), line.cell("phase"), names);
    if (phase.isEmpty()) {
      return;
    }
    List<Practice> offered = practices.computeIfAbsent(phase.get(), any -> new ArrayList<>());
    String name = phase.get() + "/" + (offered.size() + 1);
    Optional<LocalizedText> text = text(PlaybookSheet.PRACTICES, line, name, "text");
    Optional<LocalizedText> source = text(PlaybookSheet.PRACTICES, line, name, "source");
    if (text.isEmpty()) {
      cells.fault(line.address("text"), "playbook.fault.no-text");
      return;
    }
    offered.add(new Practice(text.get(), link(line), source));
  }

  private Optional<URI> link(Line line) {
    String written = line.cell("link");
    if (written.isEmpty()) {
      return Optional.empty();
    }
    if (written.matches("(?i)https?://[^\\s/]+\\S*")) {
      try {
        return Optional.of(URI.create(written));
      } catch (IllegalArgumentException e) {
        // No address either; told below.
      }
    }
    cells.fault(line.address("link"), "playbook.fault.link", written);
    return Optional.empty();
  }
}
