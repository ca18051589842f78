package fi.oppienjako.lessons.export.document;

import static fi.oppienjako.lessons.core.people.By.by;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.concept.Practice;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.lesson.Evidence;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonDraft;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.review.Review;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A text stays text in a heading, in a cell and in a list, whatever marks it holds. */
class HostileTextTest {

  static Stream<String> hostile() {
    return Stream.of(
        "# <script>alert(1)</script> | [x](javascript:alert(1))",
        "a title\nin two lines | with a cell",
        "one\n\ntwo\n---\n===\n# three",
        "| a | b |\n|---|---|\n| c | d |",
        "``` x\n`code` ~~~\n```",
        "~~~ python\n~~struck~~",
        "- [ ] a task",
        "+ a list",
        "+",
        "* a list\n1. another\n2) third\n99999999. fourth",
        "> quoted",
        "=== \n:---\n-:-",
        "<!-- comment --> <img src=x onerror=alert(1)> &lt; &#x41; &amp;",
        "![image](http://example.org/x.png) <http://example.org> [a]: b [^1]",
        "_a_ __b__ *c* **d** ***",
        "back\\slash \\| at the end\\",
        "!",
        "    indented\n\tand tabbed",
        "🎉 emoji 👩‍👩‍👧 and é \u202eright to left",
        "\u00a0",
        "\u00a0no break\u00a0",
        "{0} 'quoted' ''twice'' {",
        "#",
        "long ".repeat(20_000).strip());
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void staysTextInAResultCard(String text) {
    String markdown =
        new ResultCardMarkdown(Wording.ENGLISH.with(Names.builder().lesson(lesson(text)).build()))
            .asText(Examples.card());

    assertThat(Parsed.shape(markdown))
        .isEqualTo(
            Parsed.shape(
                new ResultCardMarkdown(
                        Wording.ENGLISH.with(Names.builder().lesson(lesson("x")).build()))
                    .asText(Examples.card())));
    assertThat(Parsed.cells(markdown)).contains(Prose.line(text));
    assertThat(Parsed.html(markdown)).doesNotContain("<script", "<img", "href=\"javascript");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void staysTextInTheHeadingOfAResultCard(String text) {
    String markdown =
        new ResultCardMarkdown().asText(Examples.emptyCard(LocalizedText.english(text)));

    assertThat(Parsed.headings(markdown).get(0)).isEqualTo(Prose.line("Result card: " + text));
    assertThat(Parsed.shape(markdown))
        .isEqualTo(
            Parsed.shape(
                new ResultCardMarkdown().asText(Examples.emptyCard(LocalizedText.english("x")))));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void staysTextInAPlaybook(String text) {
    String markdown = new PlaybookMarkdown().asText(playbook(text));

    assertThat(Parsed.text(markdown)).contains(Prose.line(text));
    assertThat(Parsed.html(markdown))
        .doesNotContain("<script", "<img", "href=\"javascript", "<pre");
    assertThat(Parsed.headings(markdown)).hasSize(6);
    assertThat(Parsed.html(markdown)).doesNotContain("<table", "<hr", "<blockquote", "<ol");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void staysTextInAReview(String text) {
    String markdown =
        new ReviewMarkdown().asText(Review.of(playbook(text).process(), Rhythm.DEFAULT));

    assertThat(Parsed.cells(markdown)).contains(Prose.line(text));
    assertThat(Parsed.shape(markdown))
        .isEqualTo(
            Parsed.shape(
                new ReviewMarkdown().asText(Review.of(playbook("x").process(), Rhythm.DEFAULT))));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void staysTextInALesson(String text) {
    String markdown = new LessonMarkdown(Viewer.unrestricted()).asText(lesson(text));

    assertThat(Parsed.headings(markdown))
        .containsExactly(
            Prose.line(text),
            "What happened",
            "Why",
            "What to do",
            "When it applies",
            "Evidence",
            "History");
    Prose.paragraphs(text)
        .forEach(
            lines -> assertThat(Parsed.paragraphs(markdown)).contains(String.join("\n", lines)));
    assertThat(Parsed.html(markdown)).doesNotContain("<script", "<img", "href=\"javascript");
  }

  @Test
  void keepsWhatATerminalWouldObeyOutOfADocument() {
    Lesson lesson =
        lesson("x")
            .edit(
                LessonDraft.of(lesson("x"), Languages.ENGLISH),
                by(Examples.ANNA).because("\u001b[2Jcleared\r\u0007 the screen\u009b"),
                Examples.NOON);

    assertThat(new LessonMarkdown(Viewer.unrestricted()).asText(lesson))
        .contains("\ufffd\\[2Jcleared \ufffd the screen\ufffd")
        .doesNotContainPattern("[\\p{Cc}&&[^\n]]");
  }

  private static Lesson lesson(String text) {
    return LessonDraft.in(Languages.ENGLISH)
        .titled(text)
        .observed(text)
        .restingOn(
            new Evidence(
                LocalizedText.english(text), Optional.of(URI.create("javascript:alert(1)"))))
        .restingOn(
            new Evidence(
                LocalizedText.english(text), Optional.of(URI.create("https://example.org/(a)_b"))))
        .under(text)
        .capture(Id.of("l1"), Examples.PROJECT, by(Examples.ANNA), Examples.NOON);
  }

  private static Playbook playbook(String text) {
    LocalizedText told = LocalizedText.english(text);
    Role role = new Role(Id.of("r"), told, List.of(told), Set.of(Perspective.DESIGN), Set.of());
    Phase phase =
        new Phase(
            Id.of("p"),
            told,
            Optional.of(told),
            Set.of(),
            List.of(),
            List.of(new Practice(told, Optional.empty(), Optional.of(told))),
            List.of(Activity.of(Id.of("a"), told, Perspective.DESIGN)));
    return Playbook.of(Id.of("b"), told, new ProcessModel(List.of(role), List.of(phase), Set.of()));
  }
}
