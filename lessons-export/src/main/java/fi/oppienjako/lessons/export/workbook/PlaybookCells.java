package fi.oppienjako.lessons.export.workbook;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Interval;
import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Worded;
import fi.oppienjako.lessons.export.file.Fault;
import fi.oppienjako.lessons.export.file.InvalidFileException;
import fi.oppienjako.lessons.export.workbook.PlaybookRows.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads cells of a playbook, and keeps what is wrong in them. Not thread-safe. */
final class PlaybookCells {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  private final String file;
  private final List<Fault> faults = new ArrayList<>();
  private final List<Told> told = new ArrayList<>();

  PlaybookCells(String file) {
    this.file = file;
  }

  List<Told> told() {
    return told;
  }

  void note(String sheet, String place, String key, Object... arguments) {
    told.add(new Told(Told.What.NOTE, sheet, place, Phrases.later(key, arguments)));
  }

  void fault(String address, String key, Object... arguments) {
    fault(address, Phrases.later(key, arguments));
  }

  private void fault(String address, Worded why) {
    faults.add(new Fault(file, 0, 0, address, why));
  }

  void throwIfAny() {
    if (!faults.isEmpty()) {
      throw new InvalidFileException(faults);
    }
  }

  /** What {@code making} makes; nothing, once it is told why, where that is refused. */
  <T> Optional<T> made(String address, Supplier<T> making) {
    try {
      return Optional.of(making.get());
    } catch (InvalidValueException e) {
      fault(address, e.refusal());
      return Optional.empty();
    }
  }

  Set<Perspective> perspectives(Line line) {
    Set<Perspective> found = EnumSet.noneOf(Perspective.class);
    for (Perspective perspective : Perspective.values()) {
      String cell = line.cell(perspective.key());
      if (PlaybookMarks.isCross(cell)) {
        found.add(perspective);
      } else if (!PlaybookMarks.isNone(cell)) {
        fault(line.address(perspective.key()), "playbook.fault.cross", cell);
      }
    }
    return found;
  }

  Set<LoopStep> steps(Line line, String key) {
    Set<LoopStep> found = EnumSet.noneOf(LoopStep.class);
    for (String part : line.parts(key, "[,;\n]")) {
      one(line, key, part, LoopStep.values(), LoopStep::key, LoopStep::label).ifPresent(found::add);
    }
    return found;
  }

  Openness level(Line line) {
    String cell = line.cell("openness");
    return cell.isEmpty()
        ? Openness.LAB
        : one(line, "openness", cell, Openness.values(), Openness::key, Openness::label)
            .orElse(Openness.LAB);
  }

  private <T> Optional<T> one(
      Line line,
      String key,
      String written,
      T[] values,
      Function<T, String> word,
      Function<T, LocalizedText> label) {
    Optional<T> found =
        Arrays.stream(values)
            .filter(
                value ->
                    Stream.concat(
                            Stream.of(word.apply(value)),
                            label.apply(value).wordings().values().stream())
                        .anyMatch(written::equalsIgnoreCase))
            .findFirst();
    if (found.isEmpty()) {
      Worded possible =
          language ->
              Arrays.stream(values)
                  .map(value -> label.apply(value).in(language))
                  .collect(Collectors.joining(", "));
      fault(line.address(key), "playbook.fault.one-of", written, possible);
    }
    return found;
  }

  /** How often, as people say it in one of our languages or as files do. */
  Optional<Interval> interval(Line line, String key) {
    String cell = PlaybookNames.oneLine(line.cell(key));
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    Matcher number = NUMBER.matcher(cell);
    int count = number.find() ? Integer.parseInt(number.group()) : 1;
    if (count >= 1 && count <= 1000) {
      for (Interval known :
          List.of(
              Interval.days(count),
              Interval.weeks(count),
              Interval.months(count),
              new Interval(count, java.time.temporal.ChronoUnit.YEARS))) {
        if (known.label().wordings().values().stream().anyMatch(cell::equalsIgnoreCase)) {
          return Optional.of(known);
        }
      }
    }
    try {
      return Optional.of(Interval.parse(cell));
    } catch (InvalidValueException e) {
      Worded such =
          language ->
              Stream.of(Interval.weeks(2), Interval.months(1))
                  .map(one -> one.label().in(language))
                  .collect(Collectors.joining(", "));
      fault(line.address(key), "playbook.fault.interval", cell, such);
      return Optional.empty();
    }
  }

  /** The identifier that stands in the line, or one made of {@code name} that is not used yet. */
  <T> Optional<Id<T>> id(Line line, String name, PlaybookIds ids) {
    String cell = line.cell("id");
    if (cell.isEmpty()) {
      return Optional.of(Id.of(ids.made(name)));
    }
    Optional<Id<T>> id = made(line.address("id"), () -> Id.of(cell));
    if (id.isPresent() && !ids.isNew(cell)) {
      fault(line.address("id"), "playbook.fault.id-twice", cell);
      return Optional.empty();
    }
    return id;
  }

  /** The one that the cell names; nothing, once it is told, where it names none or several. */
  <T> Optional<Id<T>> named(String address, String written, PlaybookNames<T> names) {
    List<Id<T>> found = names.named(written);
    if (found.size() == 1) {
      return Optional.of(found.get(0));
    }
    fault(address, found.isEmpty() ? "playbook.fault.unknown" : "playbook.fault.several", written);
    return Optional.empty();
  }

  /** The language that the cell tells. */
  Optional<Locale> language(Line line, String key) {
    return line.cell(key).isEmpty()
        ? Optional.empty()
        : made(line.address(key), () -> Languages.parse(line.cell(key)));
  }
}
