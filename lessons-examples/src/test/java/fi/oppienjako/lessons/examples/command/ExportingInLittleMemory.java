package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonDraft;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.programme.Challenge;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.persistence.jdbi.JdbiStore;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Exports a programme with many lessons in each form that is written row by row, in the heap that
 * it is given, which the benchmark sets to 64 MiB.
 */
final class ExportingInLittleMemory {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Person ANN = Person.of(Id.of("ann"), "Ann Example");
  private static final Person BO = Person.of(Id.of("bo"), "Bo Example");
  private static final Programme PROGRAMME =
      Programme.of(Id.of("desk"), LocalizedText.english("Desk work"));
  private static final Project PROJECT = project();

  private ExportingInLittleMemory() {}

  public static void main(String[] arguments) throws Exception {
    int count = Integer.parseInt(arguments[0]);
    Path folder = Files.createTempDirectory("lessons-export");
    System.out.printf(
        Locale.ROOT,
        "%,d lessons in a heap of %d MiB%n",
        count,
        Runtime.getRuntime().maxMemory() >> 20);
    try (Store store = JdbiStore.open(folder.resolve("store"))) {
      store.load(
          Stream.<Aggregate<?>>concat(
              Stream.of(ANN, BO, PROGRAMME, PROJECT),
              IntStream.range(0, count).mapToObj(ExportingInLittleMemory::lesson)),
          LoadProgress.SILENT);
    }
    for (String form : List.of("csv", "xlsx", "jsonl", "json")) {
      Path out = folder.resolve("lessons." + form);
      long start = System.nanoTime();
      int exit =
          Commands.run(
              new Terminal(quiet(), System.err, () -> LocalDate.of(2026, 3, 2), () -> false),
              "export",
              "desk",
              "--format",
              form,
              "--out",
              out.toString(),
              "--store",
              folder.resolve("store").toString());
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "%s: exit %d after %.1f s, %,.0f lessons a second, %,d bytes%n",
          form,
          exit,
          seconds,
          count / seconds,
          Files.exists(out) ? Files.size(out) : 0);
      Files.deleteIfExists(out);
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private static PrintStream quiet() {
    return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
  }

  private static Project project() {
    return Project.of(
            Id.of("forms"),
            LocalizedText.english("Forms"),
            Challenge.of(LocalizedText.english("Nobody fills in the form"), By.by(ANN), NOON))
        .in(PROGRAMME.id());
  }

  private static Lesson lesson(int n) {
    LessonDraft draft = LessonDraft.in(Languages.ENGLISH);
    draft
        .titled("What we learned in round " + n)
        .observed("People came to desk " + n % 97 + " and asked. ".repeat(12))
        .because("The form of step " + n % 13 + " was hard to read. ".repeat(5))
        .recommends("Try each form of kind " + n % 31 + " out with three people first.")
        .appliesWhen(Condition.people("busy desk"))
        .from(Perspective.DESIGN)
        .about("forms");
    By ann = By.by(ANN);
    By bo = By.by(BO);
    return draft
        .capture(Id.of("lesson-%07d".formatted(n)), PROJECT, ann, NOON)
        .submit(ann, NOON)
        .validate(bo, NOON)
        .share(Openness.AGORA, bo, NOON);
  }
}
