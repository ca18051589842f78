package fi.oppienjako.lessons.export.sheet;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import fi.oppienjako.lessons.core.concept.Vocabulary;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.network.Network;
import fi.oppienjako.lessons.core.network.NetworkActor;
import fi.oppienjako.lessons.core.network.Tie;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.export.workbook.CellWords;
import fi.oppienjako.lessons.export.workbook.TableWorkbook;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The map of a network as two tables that a program for drawing maps takes (kumu.io): its actors as
 * elements, and the ties between them as connections; and the joint actions of its project, bound
 * to whoever is responsible for them. The only names in them are those of organisations. {@link
 * ReturnedNetwork} reads them back. Immutable.
 */
public final class NetworkSheets {

  static final String ELEMENTS = "Elements";
  static final String CONNECTIONS = "Connections";
  static final String BETWEEN = "|";

  private final Network network;
  private final Vocabulary words;
  private final Locale language;
  private final Map<Id<Organisation>, String> labels = new LinkedHashMap<>();
  private final JointWork together;

  private NetworkSheets(Network network, Snapshot seen, Locale language) {
    this.network = network;
    this.words = words(network, seen);
    this.language = requireNonNull(language, "language");
    Multiset<String> names = HashMultiset.create();
    for (NetworkActor actor : network.actors().all()) {
      String name =
          seen.organisations()
              .find(actor.organisation())
              .map(one -> one.name().in(language).replaceAll("\\s+", " "))
              .orElse(actor.organisation().value());
      names.add(name.toLowerCase(Locale.ROOT));
      labels.put(actor.organisation(), name);
    }
    labels.replaceAll(
        (id, name) ->
            names.count(name.toLowerCase(Locale.ROOT)) > 1 ? name + " (" + id + ")" : name);
    this.together = JointWork.of(network, seen, labels, language);
  }

  /** The map of {@code network}, as the reader of {@code seen} may know it. */
  public static NetworkSheets of(Network network, Snapshot seen, Locale language) {
    return new NetworkSheets(seen.get(Network.KIND, network.id()), seen, language);
  }

  /** What the words of a network are called: what its programme calls them. */
  static Vocabulary words(Network network, Snapshot seen) {
    return seen.projects()
        .find(network.project())
        .flatMap(project -> project.programme())
        .flatMap(id -> seen.all(Programme.KIND).find(id))
        .map(Programme::vocabulary)
        .orElse(Vocabulary.EMPTY);
  }

  /**
   * Writes both as the sheets of a workbook, and leaves {@code out} open.
   *
   * @param at when they are said to be written
   * @throws IOException if they cannot be written
   */
  public void writeXlsx(OutputStream out, Instant at) throws IOException {
    TableWorkbook.write(
        out,
        at,
        List.of(
            new TableWorkbook.Sheet(ELEMENTS, elementColumns(), elements()),
            new TableWorkbook.Sheet(CONNECTIONS, connectionColumns(), connections())));
  }

  /**
   * Writes the actors as CSV, and leaves {@code out} open.
   *
   * @throws IOException if they cannot be written
   */
  public void writeElements(OutputStream out) throws IOException {
    Csv.write(out, elementColumns(), elements());
  }

  /**
   * Writes the ties between them as CSV, and leaves {@code out} open.
   *
   * @throws IOException if it cannot be written
   */
  public void writeConnections(OutputStream out) throws IOException {
    Csv.write(out, connectionColumns(), connections());
  }

  /** First those that Kumu knows by their names, then ours, which it shows as fields. */
  private List<String> elementColumns() {
    return List.of(
        "Label",
        "Type",
        "Description",
        "Tags",
        "ID",
        phrase("network.kinds"),
        phrase("network.area"),
        phrase("network.contact"));
  }

  private Stream<List<String>> elements() {
    return Stream.concat(actors(), together.elements());
  }

  private Stream<List<String>> actors() {
    return network.actors().all().stream()
        .map(
            actor -> {
              List<String> kinds = actor.kinds().stream().map(this::word).toList();
              return List.of(
                  labels.getOrDefault(actor.organisation(), ""),
                  kinds.get(0),
                  "",
                  String.join(BETWEEN, kinds),
                  actor.organisation().value(),
                  String.join(BETWEEN, kinds),
                  actor.area().map(this::word).orElse(""),
                  actor.state().label().in(language));
            });
  }

  private List<String> connectionColumns() {
    return List.of(
        "From", "To", "Type", "Direction", phrase("network.since"), phrase("network.until"));
  }

  private Stream<List<String>> connections() {
    return Stream.concat(
        network.actors().ties().stream().map(this::connection), together.connections());
  }

  private List<String> connection(Tie tie) {
    return Stream.of(
            labels.getOrDefault(tie.from(), tie.from().value()),
            labels.getOrDefault(tie.to(), tie.to().value()),
            word(tie.nature()),
            "directed",
            tie.since().toString(),
            tie.until().map(Object::toString).orElse(""))
        .collect(Collectors.toList());
  }

  private String word(Term term) {
    return CellWords.written(words, term, language);
  }

  private String phrase(String key) {
    return Phrases.in(language, key);
  }
}
