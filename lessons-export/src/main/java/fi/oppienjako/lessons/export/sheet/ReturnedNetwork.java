package fi.oppienjako.lessons.export.sheet;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.network.Network;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.export.file.InvalidFileException;
import fi.oppienjako.lessons.export.workbook.Told;
import fi.oppienjako.lessons.export.workbook.Trial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The map of a network that came from a program for drawing maps (kumu.io): elements and
 * connections. What a network cannot hold is reported, and nothing is made up. Immutable.
 */
public final class ReturnedNetwork {

  private static final Set<String> KNOWN =
      Set.of("label", "type", "tags", "description", "id", "from", "to", "direction");

  private final List<SheetRow> elements;
  private final List<SheetRow> connections;

  private ReturnedNetwork(List<SheetRow> elements, List<SheetRow> connections) {
    this.elements = ImmutableList.copyOf(elements);
    this.connections = ImmutableList.copyOf(connections);
  }

  /**
   * Reads a workbook with the sheets Elements and Connections, or a folder with {@code
   * elements.csv} and {@code connections.csv}; connections may be missing.
   *
   * @throws InvalidFileException if it cannot be read
   */
  public static ReturnedNetwork read(Path file) {
    if (Files.isDirectory(file)) {
      Path connections = file.resolve("connections.csv");
      return new ReturnedNetwork(
          SheetRow.in(file.resolve("elements.csv"), Optional.empty(), KNOWN),
          Files.exists(connections)
              ? SheetRow.in(connections, Optional.empty(), KNOWN)
              : List.of());
    }
    if (file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      return new ReturnedNetwork(
          SheetRow.in(file, Optional.of(NetworkSheets.ELEMENTS), KNOWN),
          SheetRow.in(file, Optional.of(NetworkSheets.CONNECTIONS), KNOWN));
    }
    return new ReturnedNetwork(SheetRow.in(file, Optional.empty(), KNOWN), List.of());
  }

  /**
   * Takes it into {@code network}, in one transaction: new actors and ties, what changed of the
   * ones that are there, and steps of the contact. Whoever is not in it stays.
   *
   * @return what became of each row that changes something or cannot be taken
   */
  public List<Told> takeIn(LessonSharing sharing, Network network, By by, Locale language) {
    return sharing.<List<Told>>atomically(
        all -> new NetworkTaking(all, network, by, language).take(elements, connections));
  }

  /** What {@link #takeIn} would report; nothing is changed. */
  public List<Told> tryOut(LessonSharing sharing, Network network, By by, Locale language) {
    return Trial.of(sharing, all -> takeIn(all, network, by, language));
  }
}
