package fi.oppienjako.lessons.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs it as others do, in a machine of its own. */
class MainTest {

  private static final int PATIENCE = 60;

  @TempDir private Path folder;

  @Test
  void writesUtf8WhateverTheMachineWrites() throws Exception {
    Process run = start("programmes", "--language", "sv");
    assertThat(text(run)).contains("Expertstöd 2022");
    assertThat(exit(run)).isZero();
  }

  @Test
  void saysToTheSystemHowItWent() throws Exception {
    Process run = start("no-such-command", "--language", "fi");
    assertThat(text(run)).startsWith("Komentoa ”no-such-command” ei ole.");
    assertThat(exit(run)).isEqualTo(2);
  }

  @Test
  void survivesAReaderWhoLeavesEarly() throws Exception {
    Process run = start("demo", "--out", folder.toString());
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(run.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(reader.readLine()).isEqualTo("How lessons travel: Expert Support 2022");
    }
    assertThat(exit(run)).isZero();
  }

  @Test
  void reviewsWhatComesThroughAPipe() throws Exception {
    Process run = start("review", "/dev/stdin");
    try (OutputStream in = run.getOutputStream()) {
      in.write(
          "playbook: x\nlanguage: en\nname: X\nphases: [{phase: a, name: A}]\n"
              .getBytes(StandardCharsets.UTF_8));
    }
    assertThat(text(run)).contains("phase “A”");
    assertThat(exit(run)).isEqualTo(1);
  }

  private static Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dfile.encoding=ISO-8859-1");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Main.class.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static String text(Process run) throws IOException {
    return new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static int exit(Process run) throws InterruptedException {
    assertThat(run.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
    return run.exitValue();
  }
}
