package fi.oppienjako.lessons.export.imports;

import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.Worded;
import fi.oppienjako.lessons.export.fault.Wrong;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A project as it would come in, in a few lines. */
record ShownProject(ToldProject told) implements Worded {

  @Override
  public String in(Locale language) {
    List<String> lines = new ArrayList<>();
    lines.add(
        Wrong.of("import.shown", told.place().toString(), told.reference().toString())
            .in(language));
    line(lines, language, Wrong.of("import.shown-name"), Optional.of(told.name()));
    line(lines, language, Wrong.of("import.shown-description"), told.description());
    line(lines, language, Wrong.of("import.shown-lead"), joined(told.organisations()));
    line(
        lines,
        language,
        Wrong.of("import.shown-period"),
        told.period().from().isPresent() || told.period().to().isPresent()
            ? Optional.of(day(told.period().from()) + "–" + day(told.period().to()))
            : Optional.empty());
    line(
        lines,
        language,
        Wrong.of("import.shown-themes"),
        joined(told.themes().stream().map(String::valueOf).toList()));
    line(
        lines,
        language,
        Wrong.of("import.shown-source"),
        Optional.of(told.source().replace("\n", "; ")));
    return String.join("\n", lines);
  }

  private static String day(Optional<?> day) {
    return day.map(String::valueOf).orElse("");
  }

  private static Optional<String> joined(List<String> words) {
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(words.stream().collect(Collectors.joining(", ")));
  }

  private static void line(List<String> lines, Locale language, Wrong name, Optional<String> text) {
    Shown.line(lines, name.in(language), text);
  }

  @Override
  public String toString() {
    return in(Languages.ENGLISH);
  }
}
