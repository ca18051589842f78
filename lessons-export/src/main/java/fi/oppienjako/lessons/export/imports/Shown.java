package fi.oppienjako.lessons.export.imports;

import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Worded;
import fi.oppienjako.lessons.export.fault.Wrong;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A lesson as it would come in, in a few lines. */
record Shown(Told told) implements Worded {

  private static final int LONGEST = 160;

  @Override
  public String in(Locale language) {
    List<String> lines = new ArrayList<>();
    lines.add(
        Wrong.of("import.shown", told.place().toString(), told.reference().toString())
            .in(language));
    line(lines, Wrong.of("import.shown-title").in(language), Optional.of(told.title()));
    line(lines, Wrong.of("import.shown-observation").in(language), told.observation());
    line(lines, Wrong.of("import.shown-insight").in(language), told.insight());
    line(lines, Wrong.of("import.shown-recommendation").in(language), told.recommendation());
    if (!told.themes().isEmpty()) {
      line(
          lines,
          Wrong.of("import.shown-themes").in(language),
          Optional.of(
              told.themes().stream().map(String::valueOf).collect(Collectors.joining(", "))));
    }
    line(
        lines,
        Wrong.of("import.shown-source").in(language),
        Optional.of(told.source().replace("\n", "; ")));
    lines.add(
        "  "
            + Wrong.of("import.shown-missing").in(language)
            + missing().stream().map(one -> one.in(language)).collect(Collectors.joining(", ")));
    return String.join("\n", lines);
  }

  private List<Worded> missing() {
    List<Worded> missing = new ArrayList<>();
    if (told.observation().isEmpty()) {
      missing.add(Wrong.of("import.missing-observation"));
    }
    if (told.insight().isEmpty()) {
      missing.add(Message.of("lesson.missing.insight"));
    }
    if (told.recommendation().isEmpty()) {
      missing.add(Message.of("lesson.missing.recommendation"));
    }
    missing.add(Message.of("lesson.missing.condition"));
    if (told.perspectives().isEmpty()) {
      missing.add(Message.of("lesson.missing.perspective"));
    }
    return missing;
  }

  static void line(List<String> lines, String name, Optional<String> text) {
    text.map(full -> full.replaceAll("\\s+", " "))
        .map(
            full ->
                full.length() <= LONGEST
                    ? full
                    : full.substring(
                            0,
                            full.offsetByCodePoints(
                                0, Math.min(LONGEST, full.codePointCount(0, full.length()))))
                        + "… ("
                        + full.length()
                        + ")")
        .ifPresent(full -> lines.add("  " + name + ": " + full));
  }

  @Override
  public String toString() {
    return in(fi.oppienjako.lessons.core.text.Languages.ENGLISH);
  }
}
