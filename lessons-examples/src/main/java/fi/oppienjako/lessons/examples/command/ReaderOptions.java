package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.loop.Options;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Programme;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who reads, and on which day. Filled in by picocli. */
final class ReaderOptions {

  @Option(names = "--at", paramLabel = "LEVEL", descriptionKey = "card.at")
  private @Nullable Openness level;

  @Option(names = "--in", paramLabel = "PROGRAMME=LEVEL", descriptionKey = "card.in")
  private Map<String, Openness> levels = new LinkedHashMap<>();

  @Option(names = "--as", paramLabel = "PERSON-ID", descriptionKey = "card.as")
  private Optional<String> person = Optional.empty();

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "card.on")
  private Optional<LocalDate> day = Optional.empty();

  @Option(names = "--store", paramLabel = "FILE|JDBC-URL", descriptionKey = "store.read")
  private Optional<String> store = Optional.empty();

  /** Whether what is asked for is in a store, and not in a file. */
  boolean isStored() {
    return store.isPresent();
  }

  LocalDate day(Terminal terminal) {
    return day.orElseGet(terminal.today());
  }

  /** The library as it is on the day, over the store; with nothing in it where none is named. */
  LessonSharing sharing(Terminal terminal) {
    Clock clock =
        Clock.fixed(day(terminal).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    Options options = LessonSharing.defaultOptions().withClock(clock);
    return store
        .map(place -> LessonSharing.over(StoreOption.open(place), options))
        .orElseGet(() -> LessonSharing.inMemory(options));
  }

  /** The person, or anyone, with the levels that are asked for besides. */
  Viewer reader(LessonSharing sharing, Programme programme) {
    Viewer reader =
        person
            .map(id -> sharing.viewerFor(Person.of(Id.of(id), id)))
            .orElseGet(() -> Viewer.anyone());
    for (Map.Entry<String, Openness> in : levels.entrySet()) {
      reader = reader.at(in.getValue(), Programme.KIND.ref(Id.of(in.getKey())));
    }
    return level == null ? reader : reader.at(level, programme);
  }
}
