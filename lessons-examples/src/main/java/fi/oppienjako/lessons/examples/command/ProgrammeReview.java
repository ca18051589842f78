package fi.oppienjako.lessons.examples.command;

import static java.util.stream.Collectors.joining;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.LoadProgress;
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
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The plans of all projects of one programme, each with its review. */
final class ProgrammeReview {

  private final Programme programme;
  private final Wording wording;
  private final String noPlan;
  private final Map<Project, Optional<Review>> reviews = new LinkedHashMap<>();

  /** Everything in {@code catalogue} is known, so whole plans are reviewed, as of {@code today}. */
  ProgrammeReview(Catalogue catalogue, LocalDate today, Locale language) {
    this.noPlan = Sentences.beside(ProgrammeReview.class, language).in("review.no-plan");
    this.programme = catalogue.programme();
    this.wording = Wording.in(language).with(programme.vocabulary());
    Set<Id<Project>> planned =
        catalogue.plans().stream().map(Plan::project).collect(Collectors.toSet());
    Clock clock = Clock.fixed(today.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    try (LessonSharing sharing =
        LessonSharing.inMemory(LessonSharing.defaultOptions().withClock(clock))) {
      sharing.store().load(catalogue.all(), LoadProgress.SILENT);
      for (Project project : catalogue.projects()) {
        reviews.put(
            project,
            Optional.of(project)
                .filter(one -> planned.contains(one.id()))
                .map(one -> sharing.review(one, Viewer.unrestricted())));
      }
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
