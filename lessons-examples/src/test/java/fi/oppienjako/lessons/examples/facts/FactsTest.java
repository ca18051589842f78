package fi.oppienjako.lessons.examples.facts;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.examples.programmes.ExampleProgrammes;
import fi.oppienjako.lessons.export.Playbooks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** FACTS.md tells each fact whole, and the classes and tests that it names are there. */
class FactsTest {

  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
  private static final Path CORE =
      ROOT.resolve("lessons-core/src/main/java/fi/oppienjako/lessons/core");

  /** A package of the core, a class and perhaps a member, such as {@code pilot.Pilot.trying}. */
  private static final Pattern CLASS = Pattern.compile("([a-z]+)\\.([A-Z]\\w+)(?:\\.(\\w+))?");

  /** A class, those nested in it and a method, such as {@code PilotTest.Planned.triesIdeas}. */
  private static final Pattern TEST =
      Pattern.compile("([A-Z]\\w+)((?:\\.[A-Z]\\w+)*)\\.([a-z]\\w+)");

  private static Node page;
  private static List<Path> testSources;

  /** A row of a table. */
  private record Fact(Node told, Node where, Node tests) {

    static Fact of(Node row) {
      List<Node> cells = children(row).toList();
      return new Fact(cells.get(0), cells.get(1), cells.get(2));
    }

    @Override
    public String toString() {
      return text(told);
    }
  }

  @BeforeAll
  static void read() throws IOException {
    page =
        Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .build()
            .parse(source(ROOT.resolve("lessons-examples/FACTS.md")));
    try (Stream<Path> modules = Files.list(ROOT)) {
      testSources =
          modules
              .map(module -> module.resolve("src/test/java"))
              .filter(Files::isDirectory)
              .flatMap(FactsTest::filesIn)
              .toList();
    }
  }

  @Test
  void hasATableForEachWayOfWorking() {
    assertThat(all(Paragraph.class).flatMap(FactsTest::code))
        .containsAll(Playbooks.bundledIds())
        .containsAll(ExampleProgrammes.ids());
    assertThat(all(TableBody.class)).hasSameSizeAs(ExampleProgrammes.ids());
  }

  @Test
  void tellsOfEachFactWhereItLivesAndWhichTestLooksAtIt() {
    assertThat(facts())
        .isNotEmpty()
        .allSatisfy(
            fact -> {
              assertThat(text(fact.told())).isNotBlank();
              assertThat(text(fact.where())).isNotBlank();
              assertThat(code(fact.tests())).isNotEmpty();
            });
  }

  @Test
  void namesClassesThatAreThere() {
    assertThat(facts().flatMap(fact -> code(fact.where())).map(CLASS::matcher))
        .filteredOn(Matcher::matches)
        .isNotEmpty()
        .allSatisfy(
            name -> {
              Path file = CORE.resolve(name.group(1)).resolve(name.group(2) + ".java");
              assertThat(file).exists();
              if (name.group(3) != null) {
                assertThat(source(file)).containsPattern("\\b" + name.group(3) + "\\b");
              }
            });
  }

  @Test
  void namesTestsThatAreThere() {
    assertThat(facts().flatMap(fact -> code(fact.tests())).distinct())
        .allSatisfy(name -> assertThat(TEST.matcher(name).matches() && isThere(name)).isTrue());
  }

  private static boolean isThere(String test) {
    List<String> names = List.of(test.split("\\."));
    String inThisOrder =
        "(?s).*\\bclass "
            + String.join("\\b.*\\bclass ", names.subList(0, names.size() - 1))
            + "\\b.*\\bvoid "
            + names.get(names.size() - 1)
            + "\\(.*";
    return testSources.stream()
        .filter(file -> file.getFileName().toString().equals(names.get(0) + ".java"))
        .anyMatch(file -> source(file).matches(inThisOrder));
  }

  private static Stream<Fact> facts() {
    return all(TableBody.class).flatMap(FactsTest::children).map(Fact::of);
  }

  private static Stream<String> code(Node node) {
    return inside(node).filter(Code.class::isInstance).map(code -> ((Code) code).getLiteral());
  }

  private static String text(Node node) {
    return inside(node)
        .map(
            part ->
                part instanceof Text text
                    ? text.getLiteral()
                    : part instanceof Code code ? code.getLiteral() : "")
        .collect(Collectors.joining());
  }

  private static Stream<Node> all(Class<? extends Node> type) {
    return inside(page).filter(type::isInstance);
  }

  private static Stream<Node> inside(Node node) {
    return Stream.concat(Stream.of(node), children(node).flatMap(FactsTest::inside));
  }

  private static Stream<Node> children(Node node) {
    return Stream.iterate(node.getFirstChild(), Objects::nonNull, Node::getNext);
  }

  private static Stream<Path> filesIn(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String source(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
