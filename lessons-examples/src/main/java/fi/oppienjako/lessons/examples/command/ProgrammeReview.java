package fi.oppienjako.lessons.examples.command;

import static java.util.stream.Collectors.joining;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.review.Review;
import fi.oppienjako.lessons.examples.text.Json;
import fi.oppienjako.lessons.examples.text.Screen;
import fi.oppienjako.lessons.examples.text.Sentences;
import fi.oppienjako.lessons.export.document.ReviewJson;
import fi.oppienjako.lessons.export.document.ReviewMarkdown;
import fi.oppienjako.lessons.export.document.Wording;
import fi.oppienjako.lessons.export.file.Catalogue;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The plans of all projects of one programme, each with its review. */
final class ProgrammeReview {

  private final Programme programme;
  private final Wording wording;
  private final String noPlan;
  private final Map<Project, Optional<Review>> reviews = new LinkedHashMap<>();

  ProgrammeReview(Catalogue catalogue, Locale language) {
    this.noPlan = Sentences.beside(ProgrammeReview.class, language).in("review.no-plan");
    this.programme = catalogue.programme();
    this.wording = Wording.in(language).with(programme.vocabulary());
    Map<Id<Project>, Plan> plans = new LinkedHashMap<>();
    catalogue.plans().forEach(plan -> plans.put(plan.project(), plan));
    for (Project project : catalogue.projects()) {
      Optional<Plan> plan = Optional.ofNullable(plans.get(project.id()));
      reviews.put(project, plan.map(own -> Review.of(own.process(), programme.rhythm())));
    }
  }

  /** Tells the reviews; whether one has errors. */
  boolean tell(PrintStream out, boolean json) {
    if (json) {
      out.print(asJson());
    } else {
      Screen.on(out).markdown(asText());
    }
    return reviews.values().stream()
        .flatMap(Optional::stream)
        .anyMatch(review -> review.findings().hasErrors());
  }

  private String asText() {
    ReviewMarkdown format = new ReviewMarkdown(wording);
    return reviews.entrySet().stream()
        .map(
            one ->
                "# "
                    + name(one.getKey())
                    + "\n\n"
                    + one.getValue()
                        .map(review -> oneDeeper(format.asText(review)))
                        .orElse(noPlan + "\n"))
        .collect(joining("\n"));
  }

  private String asJson() {
    ReviewJson format = new ReviewJson(wording);
    return Json.array(
        reviews.entrySet().stream()
            .map(
                one ->
                    new Json.Thing()
                        .text("project", one.getKey().id().value())
                        .text("name", name(one.getKey()))
                        .json("review", one.getValue().map(format::asText).orElse("null"))));
  }

  private static String oneDeeper(String markdown) {
    return markdown.replace("\n#", "\n##").replaceFirst("^#", "##");
  }

  private String name(Project project) {
    return project.name().in(wording.language());
  }
}
