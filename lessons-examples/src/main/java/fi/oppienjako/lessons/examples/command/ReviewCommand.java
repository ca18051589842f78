package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.review.Review;
import fi.oppienjako.lessons.examples.text.Screen;
import fi.oppienjako.lessons.export.document.ReviewJson;
import fi.oppienjako.lessons.export.document.ReviewMarkdown;
import fi.oppienjako.lessons.export.document.Wording;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reviews a playbook, or the plan of each project of a programme. */
@Command(name = "review", sortOptions = false)
final class ReviewCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Named named;

  @Parameters(paramLabel = "FILE|ID", descriptionKey = "review.name")
  private String name = "";

  @Mixin private final OwnPlaybooks playbooks = new OwnPlaybooks();
  @Mixin private final FormatOption format = new FormatOption();
  @Mixin private final Common common = new Common();

  ReviewCommand(Terminal terminal, Named named) {
    this.terminal = terminal;
    this.named = named;
  }

  @Override
  public Integer call() {
    boolean errors =
        named.either(
            name,
            playbooks.read(),
            this::review,
            programme ->
                new ProgrammeReview(programme, terminal.today().get(), common.language())
                    .tell(terminal.out(), format.isJson()));
    return errors ? Exit.NO : Exit.DONE;
  }

  private boolean review(Playbook playbook) {
    Review review = Review.of(playbook.process(), playbook.rhythm());
    Wording wording = Wording.in(common.language()).with(playbook.vocabulary());
    if (format.isJson()) {
      terminal.out().print(new ReviewJson(wording).asText(review));
    } else {
      Screen.on(terminal.out()).markdown(new ReviewMarkdown(wording).asText(review));
    }
    return review.findings().hasErrors();
  }
}
