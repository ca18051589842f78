package fi.oppienjako.lessons.export.workbook;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.export.workbook.Choices.Choice;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that can be chosen from in one workbook, each list by its name. Not thread-safe. */
final class Lists {

  static final String PROJECTS = "projects";
  static final String LESSONS = "lessons";
  static final String PEOPLE = "people";
  static final String MARK = "mark";
  static final String RESULTS = "results";
  static final String OUTCOMES = "outcomes";
  static final String LEVELS = "levels";
  static final String YES_NO = "yes-no";
  static final String SHARING_KINDS = "sharing-kinds";

  private final Map<String, Choices> byName = new LinkedHashMap<>();

  /** The list of that name, which is made of {@code choices} when it is first asked for. */
  String add(String name, List<Choice> choices) {
    byName.computeIfAbsent(name, any -> Choices.of(choices));
    return name;
  }

  void put(String name, Choices choices) {
    byName.put(name, choices);
  }

  Choices get(String name) {
    return requireNonNull(byName.get(name), name);
  }

  Optional<Choices> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  Map<String, Choices> all() {
    return Collections.unmodifiableMap(byName);
  }
}
