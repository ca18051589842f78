package fi.oppienjako.lessons.export.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.hash.Hashing;
import fi.oppienjako.lessons.core.model.ExternalReference;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a row said when it was last brought in, as a print of each part: by it, a row that has
 * changed since is told from a lesson that people here have edited since. Kept with the lesson as a
 * reference of its own. Immutable.
 *
 * @param parts the prints of title, observation, insight, recommendation and all else
 */
record RowPrint(List<String> parts) {

  /** What follows the name of the register where the reference is a print. */
  static final String SUFFIX = ".row";

  private static final int TITLE = 0;
  private static final int OBSERVATION = 1;
  private static final int INSIGHT = 2;
  private static final int RECOMMENDATION = 3;
  private static final int REST = 4;

  static RowPrint of(Told row) {
    return new RowPrint(
        List.of(
            print(row.title()),
            print(row.observation().orElse("")),
            print(row.insight().orElse("")),
            print(row.recommendation().orElse("")),
            print(
                row.source()
                    + row.link()
                    + row.themes()
                    + row.targetGroups()
                    + row.perspectives()
                    + row.persons())));
  }

  /** A project has a name and a description where a lesson has title and observation. */
  static RowPrint of(ToldProject row) {
    return new RowPrint(
        List.of(
            print(row.name()),
            print(row.description().orElse("")),
            print(""),
            print(""),
            print(
                row.source()
                    + row.link()
                    + row.organisations()
                    + row.period()
                    + row.themes()
                    + row.targetGroups()
                    + row.persons())));
  }

  /** The print among {@code references} that was made when the row of {@code register} came in. */
  static Optional<RowPrint> among(Set<ExternalReference> references, String register) {
    return references.stream()
        .filter(one -> one.system().equals(register + SUFFIX))
        .map(one -> new RowPrint(Splitter.on('-').splitToList(one.key())))
        .filter(print -> print.parts.size() == REST + 1)
        .findFirst();
  }

  ExternalReference reference(String register) {
    return new ExternalReference(register + SUFFIX, String.join("-", parts));
  }

  String title() {
    return parts.get(TITLE);
  }

  String observation() {
    return parts.get(OBSERVATION);
  }

  String insight() {
    return parts.get(INSIGHT);
  }

  String recommendation() {
    return parts.get(RECOMMENDATION);
  }

  String rest() {
    return parts.get(REST);
  }

  static String print(String text) {
    return text.isEmpty()
        ? "0"
        : Hashing.sha256().hashString(text, UTF_8).toString().substring(0, 12);
  }
}
