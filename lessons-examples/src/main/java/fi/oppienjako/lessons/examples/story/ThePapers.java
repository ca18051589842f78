package fi.oppienjako.lessons.examples.story;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.review.Review;
import fi.oppienjako.lessons.examples.programmes.Wordings;
import fi.oppienjako.lessons.export.document.PlanMarkdown;
import fi.oppienjako.lessons.export.document.PlanReview;
import fi.oppienjako.lessons.export.document.ResultCardMarkdown;
import fi.oppienjako.lessons.export.document.Wording;
import java.nio.file.Path;
import java.time.LocalDate;

/** Step: the result card and a plan with its review are written as Markdown. */
public record ThePapers(LocalDate day, String project, Papers papers) implements Step {

  @Override
  public String key() {
    return "papers";
  }

  @Override
  public void tell(Scene scene) {
    Viewer anyone = Viewer.anyone();
    Programme programme = scene.programme();
    Wording wording =
        scene.seen(anyone, seen -> Wordings.of(programme, seen, scene.sentences().language()));
    Path card =
        papers.write(
            new ResultCardMarkdown(wording),
            scene.sharing().resultCard(programme, anyone),
            "result-card.md");
    scene.item("papers.written", scene.sentences().in("papers.result-card"), card);

    Project planned = scene.project(project);
    Review review = scene.sharing().review(planned, anyone);
    PlanReview reviewed = scene.seen(anyone, seen -> reviewed(planned, review, seen));
    Path paper =
        papers.write(new PlanMarkdown(anyone, wording), reviewed, "plan-" + planned.id() + ".md");
    scene.item("papers.written", scene.sentences().in("papers.plan", planned.name()), paper);
  }

  private static PlanReview reviewed(Project project, Review review, Snapshot seen) {
    Plan plan = seen.plans().find(Plan.idFor(project.id())).orElseThrow();
    PlanReview reviewed = PlanReview.of(project, plan, review);
    return plan.playbook()
        .flatMap(seen.playbooks()::find)
        .map(reviewed::departingFrom)
        .orElse(reviewed);
  }
}
