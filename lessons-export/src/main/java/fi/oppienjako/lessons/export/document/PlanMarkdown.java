package fi.oppienjako.lessons.export.document;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.access.Sight;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Project;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A project's plan with its review as Markdown, to be read in a terminal too: the challenge, how it
 * departs from its playbook, the process and what it lacks.
 *
 * @param sight what the reader sees; what this reader may not see is refused
 * @param wording the language, and what people read instead of words
 */
public record PlanMarkdown(Sight sight, Wording wording) implements DocumentFormat<PlanReview> {

  /** Checks that nothing is missing. */
  public PlanMarkdown {
    requireNonNull(sight, "sight");
    requireNonNull(wording, "wording");
  }

  /** For {@code reader}, in English. */
  public PlanMarkdown(Viewer reader) {
    this(reader, Wording.ENGLISH);
  }

  /** For {@code reader}, without a store to look anything up in. */
  public PlanMarkdown(Viewer reader, Wording wording) {
    this(Sight.of(reader), wording);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if the reader does not see the project or its plan
   */
  @Override
  public void write(PlanReview reviewed, Appendable out) throws IOException {
    Project project = reviewed.project();
    Plan plan = reviewed.plan();
    if (!sight.sees(project) || !sight.sees(plan)) {
      throw new IllegalArgumentException(
          "plan '%s' is not open to this reader: %s".formatted(plan.id(), sight.viewer()));
    }
    Voice voice = new Voice(wording);
    Blocks blocks =
        Blocks.document()
            .heading(1, Inline.of(voice.phrase("plan.title", voice.text(project.name()))))
            .bullets(facts(project, plan, voice));
    if (project.example()) {
      blocks.paragraph(Inline.of(voice.phrase("plan.example")));
    }
    blocks
        .heading(2, Inline.of(voice.phrase("plan.challenge")))
        .prose(voice.text(project.challenge().current()));
    if (!reviewed.departures().isEmpty()) {
      blocks
          .heading(2, Inline.of(voice.phrase("plan.departures")))
          .bullets(reviewed.departures().stream().map(voice::text).map(Inline::of).toList());
    }
    ProcessSections.of(voice, plan.process()).addTo(blocks);
    new ReviewSections(voice, reviewed.review()).addTo(blocks);
    blocks.writeTo(out);
  }

  private static List<Inline> facts(Project project, Plan plan, Voice voice) {
    List<Inline> facts = new ArrayList<>();
    facts.add(voice.named(voice.fact("plan.project"), Optional.of(project.name()), project.id()));
    Optional<Id<Playbook>> playbook = plan.playbook();
    facts.add(
        playbook
            .map(
                id ->
                    voice.named(
                        voice.fact("plan.playbook"), voice.wording().names().playbook(id), id))
            .orElseGet(() -> voice.fact("plan.playbook", voice.phrase("plan.own-process"))));
    facts.add(voice.fact("plan.openness", voice.text(plan.openness().label())));
    return facts;
  }
}
