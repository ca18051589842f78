package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.OverlapJudgement.Verdict;
import fi.oppienjako.lessons.examples.text.Sentences;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records whether two projects that look alike do the same work. */
@Command(name = "judge", sortOptions = false)
final class JudgeCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Sentences sentences;

  @Parameters(index = "0", paramLabel = "PROJECT-ID", descriptionKey = "judge.one")
  private String one = "";

  @Parameters(index = "1", paramLabel = "OTHER-ID", descriptionKey = "judge.other")
  private String other = "";

  @Option(
      names = "--verdict",
      paramLabel = "same|different",
      required = true,
      descriptionKey = "judge.verdict")
  private Verdict verdict = Verdict.SAME;

  @Mixin private final Actor actor = new Actor();
  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final Common common = new Common();

  JudgeCommand(Terminal terminal, Sentences sentences) {
    this.terminal = terminal;
    this.sentences = sentences;
  }

  @Override
  public Integer call() {
    try (LessonSharing sharing = store.sharing(common.language())) {
      Project first = actor.find(sharing, Project.KIND, one);
      Project second = actor.find(sharing, Project.KIND, other);
      sharing.judge(first, second, verdict, actor.why(), actor.by());
      terminal
          .out()
          .println(
              sentences.in(
                  "done.judge",
                  sentences.text(first.name()),
                  sentences.text(second.name()),
                  sentences.text(verdict.label())));
    }
    return Exit.DONE;
  }
}
