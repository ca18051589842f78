package fi.oppienjako.lessons.export.imports;

import fi.oppienjako.lessons.core.model.ExternalReference;
import fi.oppienjako.lessons.core.programme.Material;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.export.fault.Wrong;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a changed row changes in the project that it once became: each part that the register has
 * changed and nobody here has. A part that both have changed stays as it is here and is reported.
 */
final class RetoldProject {

  private final ToldProject row;
  private final String register;
  private final List<String> prints = new ArrayList<>();
  private Optional<LocalizedText> name = Optional.empty();
  private Optional<LocalizedText> challenge = Optional.empty();
  private boolean rest;
  private boolean conflict;

  private RetoldProject(ToldProject row, String register) {
    this.row = row;
    this.register = register;
  }

  static RetoldProject of(ToldProject row, Project project, String register) {
    RetoldProject retold = new RetoldProject(row, register);
    RowPrint now = row.print();
    RowPrint before = RowPrint.among(project.references(), register).orElse(now);
    retold.name = retold.part(before.title(), now.title(), project.name(), row.name());
    boolean untold = before.observation().equals(RowPrint.print(""));
    retold.challenge =
        retold.part(
            untold ? before.title() : before.observation(),
            RowPrint.print(row.challenge()),
            project.challenge().current(),
            row.challenge());
    retold.keepObservation(before, now);
    retold.prints.addAll(List.of(now.insight(), now.recommendation(), now.rest()));
    retold.rest = !before.rest().equals(now.rest());
    return retold;
  }

  boolean changesAnything() {
    return name.isPresent() || challenge.isPresent() || rest;
  }

  boolean changesRest() {
    return rest;
  }

  /** Whether something was changed both here and in the register. */
  boolean hasConflict() {
    return conflict;
  }

  /** What the project works on now; empty if that stays. */
  Optional<LocalizedText> challenge() {
    return challenge;
  }

  /** The project with its new name and what the register tells of it, and known as it is now. */
  Project described(Project stored) {
    Project named = name.map(stored::named).orElse(stored);
    Project told = rest && isTheirs(stored) ? named.describedBy(summary(stored)) : named;
    return told.knownAs(
        Stream.concat(
                told.references().stream()
                    .filter(known -> !known.system().equals(register + RowPrint.SUFFIX)),
                Stream.of(new RowPrint(prints).reference(register)))
            .toArray(ExternalReference[]::new));
  }

  /** With a link to where the register tells of the project, in place of an earlier one. */
  static Project linked(Project project, ToldProject row, URI link) {
    LocalizedText called = LocalizedText.of(row.language(), first(row).in(row.language()));
    return project.withMaterial(
        Stream.concat(
                project.material().stream().filter(one -> !one.name().equals(called)),
                Stream.of(new Material(called, link)))
            .toList());
  }

  /** Whether the summary is what the register told, so that it may tell a new one. */
  private boolean isTheirs(Project stored) {
    String begins = first(row).in(row.language());
    return stored.summary().isEmpty()
        || stored
            .summary()
            .get()
            .in(row.language())
            .lines()
            .findFirst()
            .equals(Optional.of(begins));
  }

  private LocalizedText summary(Project stored) {
    return said(stored.summary(), row.source());
  }

  private Optional<LocalizedText> part(String before, String now, LocalizedText here, String told) {
    String printed = RowPrint.print(here.in(row.language()));
    if (before.equals(now) || printed.equals(now)) {
      prints.add(now);
      return Optional.empty();
    }
    if (printed.equals(before)) {
      prints.add(now);
      return Optional.of(said(Optional.of(here), told));
    }
    prints.add(before);
    conflict = true;
    return Optional.empty();
  }

  /** A description that is not told has the print of nothing, though the name stands for it. */
  private void keepObservation(RowPrint before, RowPrint now) {
    int last = prints.size() - 1;
    boolean taken = prints.get(last).equals(RowPrint.print(row.challenge()));
    prints.set(last, taken ? now.observation() : before.observation());
  }

  private LocalizedText said(Optional<LocalizedText> before, String text) {
    return before
        .map(words -> words.with(row.language(), text))
        .orElse(LocalizedText.of(row.language(), text));
  }

  private static Wrong first(ToldProject row) {
    return Wrong.of("import.from-register", row.reference().system(), row.reference().key());
  }
}
