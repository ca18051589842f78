package fi.oppienjako.lessons.export;

import static java.util.Comparator.comparingLong;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.export.file.InvalidFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whichever value of a good file is refused, needed or not, reading ends in faults with lines, one
 * of them where that value stands.
 */
class RefusedValuesTest {

  private static final Path PLAYBOOKS =
      Path.of("src/main/resources/fi/oppienjako/lessons/export/playbooks");
  private static final Path PROGRAMMES =
      Path.of("../lessons-examples/src/main/resources/fi/oppienjako/lessons/examples/programmes");

  /** Read once for all, since reading them takes as long as reading what follows them. */
  private static final Playbook[] FOLLOWED =
      Playbooks.bundledIds().stream().map(Playbooks::bundled).toArray(Playbook[]::new);

  private static final List<String> REFUSED =
      List.of(
          "\"a\\rb\"",
          "\"a\\ab\"",
          "*other",
          "\"\\ud800\"",
          "\"" + ("a".repeat(60_000) + "\n" + " ".repeat(80)).repeat(2) + "\"");

  @Test
  void tellsWhereTheValueStandsInEachForm() throws IOException {
    assertThat(refuseOneOfEach(Values.Value::form)).isGreaterThan(600);
  }

  @Test
  @Tag("slow")
  void tellsWhereTheValueStandsUnderEachName() throws IOException {
    assertThat(refuseOneOfEach(Values.Value::way)).isGreaterThan(2500);
  }

  /** In all bundled files, refuses the first value of each kind; how many there are is answered. */
  private static int refuseOneOfEach(Function<Values.Value, String> kind) throws IOException {
    Set<String> tried = new HashSet<>();
    for (Path file : files()) {
      String good = Files.readString(file);
      for (Values.Value value : Values.of(good)) {
        if (tried.add(kind.apply(value))) {
          refuse(file, value, value.replacedBy(REFUSED.get(tried.size() % REFUSED.size()), good));
        }
      }
    }
    return tried.size();
  }

  private static void refuse(Path file, Values.Value value, String bad) {
    InvalidFileException refused =
        catchThrowableOfType(
            InvalidFileException.class,
            () -> {
              if (file.startsWith(PLAYBOOKS)) {
                Playbooks.parse(bad, "bad");
              } else {
                Catalogues.parse(bad, "bad", FOLLOWED);
              }
            });
    assertThat(refused).as("%s: %s", file.getFileName(), value).isNotNull();
    assertThat(refused.faults())
        .as("%s: %s", file.getFileName(), value)
        .allSatisfy(fault -> assertThat(fault.line()).isPositive())
        .anySatisfy(
            fault -> {
              assertThat(fault.line()).isEqualTo(value.line());
              assertThat(fault.message().toString())
                  .containsAnyOf("an alias (*) is refused", "the text holds", "the text is longer");
            });
  }

  /** The smallest first, so that most is tried in files that are soon read. */
  private static List<Path> files() throws IOException {
    try (Stream<Path> playbooks = Files.list(PLAYBOOKS);
        Stream<Path> programmes = Files.list(PROGRAMMES)) {
      return Stream.concat(playbooks, programmes)
          .sorted(comparingLong((Path file) -> file.toFile().length()))
          .toList();
    }
  }
}
