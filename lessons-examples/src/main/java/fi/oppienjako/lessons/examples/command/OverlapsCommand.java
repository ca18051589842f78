package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.Overlap;
import fi.oppienjako.lessons.core.reuse.OverlapGroup;
import fi.oppienjako.lessons.core.reuse.OverlapJudgement;
import fi.oppienjako.lessons.core.reuse.Overlaps;
import fi.oppienjako.lessons.examples.text.Sentences;
import fi.oppienjako.lessons.export.document.Wording;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows which projects may be doing the same work as those of a programme. */
@Command(name = "overlaps", sortOptions = false)
final class OverlapsCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Sentences sentences;

  @Parameters(paramLabel = "PROGRAMME-ID", descriptionKey = "overlaps.programme")
  private String programme = "";

  @Option(names = "--limit", paramLabel = "NUMBER", descriptionKey = "overlaps.limit")
  private int limit = 3;

  @Mixin private final Reader reader = new Reader();
  @Mixin private final IndexedStore store = new IndexedStore();
  @Mixin private final Common common = new Common();

  OverlapsCommand(Terminal terminal, Sentences sentences) {
    this.terminal = terminal;
    this.sentences = sentences;
  }

  @Override
  public Integer call() {
    try (IndexedStore.Opened opened = store.open(common.language())) {
      LessonSharing sharing = opened.sharing();
      Viewer viewer = reader.viewer(sharing);
      Programme whole =
          sharing
              .store()
              .<Programme>read(
                  viewer, seen -> seen.get(Programme.KIND, Id.<Programme>of(programme)));
      Overlaps found = sharing.overlaps(whole, viewer, limit);
      Wording wording = Words.seenBy(viewer, sharing, sentences);
      found.forEach(pair -> show(pair, wording));
      found.groups().forEach(group -> show(group, wording));
      if (found.pairs().isEmpty()) {
        terminal.out().println(sentences.in("overlaps.nothing"));
      }
      sharing
          .store()
          .<List<JudgedDifferent>>read(viewer, seen -> JudgedDifferent.in(whole.id(), seen))
          .forEach(this::show);
    }
    return Exit.DONE;
  }

  private void show(Overlap pair, Wording wording) {
    terminal
        .out()
        .println(
            sentences.in(
                "overlaps.pair",
                sentences.text(pair.one().name()),
                sentences.text(pair.other().name())));
    terminal.out().println("  " + wording.reasons(pair.reasons()));
    pair.agreed()
        .map(OverlapJudgement::why)
        .map(why -> sentences.in("overlaps.agreed", sentences.text(why)))
        .ifPresent(agreed -> terminal.out().println("  " + agreed));
    for (Project side : List.of(pair.one(), pair.other())) {
      terminal.out().println("  " + side.id() + ": " + sentences.text(side.challenge().current()));
    }
  }

  private void show(JudgedDifferent pair) {
    terminal
        .out()
        .println(
            sentences.in(
                "overlaps.different",
                sentences.text(pair.one().name()),
                sentences.text(pair.other().name()),
                sentences.text(pair.judgement().why())));
  }

  private void show(OverlapGroup group, Wording wording) {
    terminal.out().println(sentences.in("overlaps.group", group.projects().size()));
    if (!group.reasons().isEmpty()) {
      String reasons = wording.reasons(group.reasons());
      terminal.out().println("  " + reasons);
    }
    for (Project project : group.projects()) {
      terminal.out().println("  " + project.id() + ": " + sentences.text(project.name()));
    }
  }
}
