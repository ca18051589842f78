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
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Brings registers with many rows in, and a programme with many lessons out, in each form that is
 * read or written row by row, and through a backup; in the heap that it is given, which the
 * benchmark sets to 64 MiB.
 */
final class InAndOutInLittleMemory {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Person ANN = Person.of(Id.of("ann"), "Ann Example");
  private static final Person BO = Person.of(Id.of("bo"), "Bo Example");
  private static final Programme PROGRAMME =
      Programme.of(Id.of("desk"), LocalizedText.english("Desk work"));
  private static final Project PROJECT = project();

  private final int count;
  private final Path folder;

  private InAndOutInLittleMemory(int count, Path folder) {
    this.count = count;
    this.folder = folder;
  }

  public static void main(String[] arguments) throws Exception {
    int count = Integer.parseInt(arguments[0]);
    Path folder = Files.createTempDirectory("lessons-in-and-out");
    System.out.printf(
        Locale.ROOT,
        "%,d lessons in a heap of %d MiB%n",
        count,
        Runtime.getRuntime().maxMemory() >> 20);
    InAndOutInLittleMemory benchmark = new InAndOutInLittleMemory(count, folder);
    try {
      for (String form : List.of("csv", "xlsx", "jsonl")) {
        benchmark.bringIn(form);
      }
      benchmark.takeOut();
    } finally {
      delete(folder);
    }
  }

  /** A register comes into a store of its own; then it comes again, and changes nothing. */
  private void bringIn(String form) throws IOException {
    Path register = folder.resolve("register." + form);
    new LargeRegister(count).write(register);
    Path store = folder.resolve("in-" + form);
    fill(store, Stream.empty());
    String[] command = {
      "import", register.toString(), "--project", "forms", "--by", "ann", "--store", "" + store
    };
    run("import of " + form, register, command);
    run("again, unchanged", register, command);
    tell("its store", Files.size(kept(store)));
    Files.delete(kept(store));
    Files.delete(register);
  }

  private void takeOut() throws IOException {
    Path store = folder.resolve("out");
    fill(store, IntStream.range(0, count).mapToObj(InAndOutInLittleMemory::lesson));
    for (String form : List.of("csv", "xlsx", "jsonl", "json")) {
      Path out = folder.resolve("lessons." + form);
      run(
          "export as " + form,
          out,
          "export",
          "desk",
          "--format",
          form,
          "--out",
          out.toString(),
          "--store",
          store.toString());
      delete(out);
    }
    Path backup = folder.resolve("backup.jsonl");
    run("backup", backup, "backup", backup.toString(), "--store", store.toString());
    String restored = folder.resolve("restored").toString();
    run("restore", backup, "restore", backup.toString(), "--store", restored);
  }

  private static void fill(Path store, Stream<? extends Aggregate<?>> lessons) {
    try (Store kept = JdbiStore.open(store)) {
      kept.load(
          Stream.<Aggregate<?>>concat(Stream.of(ANN, BO, PROGRAMME, PROJECT), lessons),
          LoadProgress.SILENT);
    }
  }

  private void run(String what, Path file, String... command) throws IOException {
    long start = System.nanoTime();
    int exit =
        Commands.run(
            new Terminal(quiet(), System.err, () -> LocalDate.of(2026, 3, 2), () -> false),
            command);
    double seconds = (System.nanoTime() - start) / 1e9;
    if (exit != Exit.DONE) {
      throw new IllegalStateException(what + " ended with " + exit);
    }
    System.out.printf(
        Locale.ROOT, "%s: %.1f s, %,.0f lessons a second%n", what, seconds, count / seconds);
    tell("its file", Files.isRegularFile(file) ? Files.size(file) : 0);
  }

  private static void tell(String what, long bytes) {
    if (bytes > 0) {
      System.out.printf(Locale.ROOT, "  %s: %,d bytes%n", what, bytes);
    }
  }

  private static Path kept(Path store) {
    return Path.of(store + ".mv.db");
  }

  private static void delete(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      try (DirectoryStream<Path> inside = Files.newDirectoryStream(file)) {
        for (Path one : inside) {
          delete(one);
        }
      }
    }
    Files.deleteIfExists(file);
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
