package fi.oppienjako.lessons.examples.readme;

import static fi.oppienjako.lessons.core.access.Openness.AGORA;
import static fi.oppienjako.lessons.core.access.Viewer.anyone;
import static fi.oppienjako.lessons.core.concept.Condition.people;
import static fi.oppienjako.lessons.core.concept.Perspective.COMMUNITY;
import static fi.oppienjako.lessons.core.people.By.by;
import static fi.oppienjako.lessons.core.reuse.Outcome.HELPED;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.export.Playbooks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The README shows code that runs and what it really prints. */
class ReadmeTest {

  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

  @Test
  void printsWhatTheReadmeSays() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    tenLines(new PrintStream(printed, true, StandardCharsets.UTF_8));
    assertThat(block("<!-- what they print -->"))
        .isEqualToNormalizingNewlines(printed.toString(StandardCharsets.UTF_8));
  }

  @Test
  void showsTheCodeThatRuns() throws IOException {
    String source =
        Files.readString(
            ROOT.resolve(
                "lessons-examples/src/test/java/fi/oppienjako/lessons/examples/readme/ReadmeTest.java"));
    assertThat(block("<!-- imports -->").lines().filter(line -> !line.isEmpty()))
        .allSatisfy(line -> assertThat(source.lines()).contains(line));
    String begin = "// tag" + "::ten-lines[]\n";
    String end = "// end" + "::ten-lines[]";
    String region = source.substring(source.indexOf(begin) + begin.length(), source.indexOf(end));
    assertThat(block("<!-- ten lines -->").replace("System.out", "out"))
        .isEqualToNormalizingNewlines(region.stripIndent());
  }

  // spotless:off
  private static void tenLines(PrintStream out) {
    // tag::ten-lines[]
    try (var sharing = LessonSharing.inMemory()) {
      var anna = sharing.person("Anna");
      var bo = sharing.person("Bo");
      var playbook = sharing.save(Playbooks.bundled("sharing-lessons"));
      var desk = sharing.plan("Guidance in order").facing("Guidance lives in forty places")
          .about("guidance").amid(people("busy desk")).following(playbook).start(by(anna));
      var portal = sharing.plan("One portal").facing("Nobody finds the instructions")
          .about("guidance").amid(people("busy desk")).start(by(bo));

      out.println(sharing.review(desk, anyone()));           // does the plan cover the three perspectives?
      var draft = sharing.capture(desk, by(anna), lesson -> lesson.titled("Book time ahead")
          .observed("Two workshops fell through.").because("Customers come first at a busy desk.")
          .recommends("Book the development days of the whole spring at once.")
          .appliesWhen(people("busy desk")).about("guidance").from(COMMUNITY));
      var checked = sharing.validate(sharing.submit(draft, by(anna)), by(bo));
      var shared = sharing.share(checked, AGORA, by(anna));
      sharing.lookUp(portal, anyone()).forEach(out::println); // what others know already, and why it applies
      sharing.reuse(shared, portal, HELPED, "All four workshops were held.", by(bo));
      out.println(sharing.resultCard(desk, anyone()).chain());
    }
    // end::ten-lines[]
  }

  // spotless:on

  private static String block(String marker) throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    int start = readme.indexOf('\n', readme.indexOf("```", readme.indexOf(marker))) + 1;
    return readme.substring(start, readme.indexOf("```", start));
  }
}
