package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.review.Review;
import fi.oppienjako.lessons.examples.text.Screen;
import fi.oppienjako.lessons.examples.text.Sentences;
import fi.oppienjako.lessons.export.Playbooks;
import fi.oppienjako.lessons.export.document.PlaybookMarkdown;
import fi.oppienjako.lessons.export.document.ReviewMarkdown;
import fi.oppienjako.lessons.export.document.Wording;
import fi.oppienjako.lessons.export.workbook.PlaybookWorkbook;
import fi.oppienjako.lessons.export.workbook.ReturnedPlaybook;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a playbook from YAML or from a workbook, reviews it, and writes it as either. */
@Command(name = "playbook", sortOptions = false)
final class PlaybookCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Sentences sentences;
  private final Named named;

  @Parameters(paramLabel = "FILE|ID", descriptionKey = "playbook.name")
  private String name = "";

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "playbook.out")
  private Optional<Path> out = Optional.empty();

  @Mixin private final Common common = new Common();

  PlaybookCommand(Terminal terminal, Sentences sentences, Named named) {
    this.terminal = terminal;
    this.sentences = sentences;
    this.named = named;
  }

  @Override
  public Integer call() {
    Playbook playbook = endsWith(name, ".xlsx") ? drawn(Path.of(name)) : named.playbookOrFile(name);
    boolean errors = review(playbook);
    out.ifPresent(
        file -> {
          NewFile.write(file, stream -> write(playbook, file, stream));
          terminal.out().println(sentences.in("done.written", playbook.name(), file));
        });
    return errors ? Exit.NO : Exit.DONE;
  }

  private Playbook drawn(Path file) {
    ReturnedPlaybook read;
    try {
      read = ReturnedPlaybook.read(file);
    } catch (IOException e) {
      throw new NoSuchNameException(sentences.in("fault.unreadable", file));
    }
    read.told()
        .forEach(
            told ->
                terminal
                    .out()
                    .println(sentences.in("workbook.note", told.in(sentences.language()))));
    return read.playbook();
  }

  /** Tells what a review finds; whether there are errors. */
  private boolean review(Playbook playbook) {
    Review review = Review.of(playbook.process(), playbook.rhythm());
    if (review.findings().stream().findAny().isEmpty()) {
      terminal.out().println(sentences.in("playbook.sound", playbook.name()));
    } else {
      Wording wording = Wording.in(common.language()).with(playbook.vocabulary());
      Screen.on(terminal.out()).markdown(new ReviewMarkdown(wording).asText(review));
    }
    return review.findings().hasErrors();
  }

  private void write(Playbook playbook, Path file, OutputStream stream) throws IOException {
    String to = file.toString();
    if (endsWith(to, ".xlsx")) {
      PlaybookWorkbook.of(playbook, common.language())
          .write(stream, terminal.today().get().atStartOfDay().toInstant(ZoneOffset.UTC));
    } else {
      String text =
          endsWith(to, ".md")
              ? new PlaybookMarkdown(Wording.in(common.language())).asText(playbook)
              : Playbooks.yaml(playbook);
      stream.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static boolean endsWith(String name, String ending) {
    return name.toLowerCase(Locale.ROOT).endsWith(ending);
  }
}
