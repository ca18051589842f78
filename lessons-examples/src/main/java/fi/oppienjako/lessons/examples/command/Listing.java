package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.examples.text.Json;
import fi.oppienjako.lessons.examples.text.Screen;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is there, to choose from. Not thread-safe. */
final class Listing {

  private record Entry(String id, String name, Optional<String> summary) {}

  private final Locale language;
  private final List<Entry> entries = new ArrayList<>();

  Listing(Locale language) {
    this.language = language;
  }

  void add(String id, LocalizedText name, Optional<LocalizedText> summary) {
    entries.add(new Entry(id, name.in(language), summary.map(text -> text.in(language))));
  }

  void tell(PrintStream out, boolean json) {
    if (json) {
      out.print(Json.array(entries.stream().map(Listing::thing)));
      return;
    }
    Screen screen = Screen.on(out);
    for (Entry entry : entries) {
      screen.prose(entry.id() + " – " + entry.name());
      entry.summary().ifPresent(screen.inset(4)::prose);
    }
  }

  private static Json.Thing thing(Entry entry) {
    Json.Thing thing = new Json.Thing().text("id", entry.id()).text("name", entry.name());
    entry.summary().ifPresent(summary -> thing.text("summary", summary));
    return thing;
  }
}
