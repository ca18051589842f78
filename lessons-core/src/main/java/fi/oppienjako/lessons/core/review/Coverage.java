package fi.oppienjako.lessons.core.review;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Messages;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far the perspectives reach: phase by phase into the activities, and role by role.
 *
 * <p>It shows; {@link Rules} judge. Immutable and thread-safe; equal for equal processes.
 */
public final class Coverage {

  private final ProcessModel process;
  private final ImmutableTable<Id<Phase>, Perspective, ImmutableList<Activity>> inPhases;
  private final ImmutableTable<Perspective, Id<Role>, Role> inRoles;

  private Coverage(ProcessModel process) {
    this.process = process;
    ImmutableTable.Builder<Id<Phase>, Perspective, ImmutableList<Activity>> phases =
        ImmutableTable.builder();
    for (Phase phase : process.phases()) {
      for (Perspective perspective : Perspective.values()) {
        ImmutableList<Activity> shown =
            phase.activities().stream()
                .filter(activity -> activity.perspectives().contains(perspective))
                .collect(toImmutableList());
        if (!shown.isEmpty()) {
          phases.put(phase.id(), perspective, shown);
        }
      }
    }
    this.inPhases = phases.buildOrThrow();
    ImmutableTable.Builder<Perspective, Id<Role>, Role> roles = ImmutableTable.builder();
    for (Role role : process.roles()) {
      role.perspectives().forEach(perspective -> roles.put(perspective, role.id(), role));
    }
    this.inRoles = roles.buildOrThrow();
  }

  /** The coverage of {@code process}. */
  public static Coverage of(ProcessModel process) {
    return new Coverage(requireNonNull(process, "process"));
  }

  /** The process that is covered. */
  public ProcessModel process() {
    return process;
  }

  /** The activities of {@code phase} that are done from {@code perspective}, in their order. */
  public List<Activity> activities(Phase phase, Perspective perspective) {
    ImmutableList<Activity> shown = inPhases.get(phase.id(), perspective);
    return shown == null ? List.of() : shown;
  }

  /** The roles that carry {@code perspective}, in their order. */
  public List<Role> roles(Perspective perspective) {
    return ImmutableList.copyOf(inRoles.row(perspective).values());
  }

  /** Whether {@code role} carries {@code perspective}. */
  public boolean carries(Role role, Perspective perspective) {
    return inRoles.contains(perspective, role.id());
  }

  /** What would make {@code perspective} show in {@code phase}, in a sentence; empty if it does. */
  public Optional<LocalizedText> whatFills(Phase phase, Perspective perspective) {
    if (inPhases.contains(phase.id(), perspective)) {
      return Optional.empty();
    }
    return Optional.of(
        inRoles.row(perspective).values().stream()
            .findFirst()
            .map(
                role ->
                    Messages.in(
                        "coverage.fill.phase-by-role",
                        phase.name(),
                        perspective.label(),
                        role.name()))
            .orElseGet(
                () -> Messages.in("coverage.fill.phase", phase.name(), perspective.label())));
  }

  /**
   * What would make {@code role} carry {@code perspective}, in a sentence; empty if it does. It is
   * not a gap as long as another role carries it.
   */
  public Optional<LocalizedText> whatFills(Role role, Perspective perspective) {
    return carries(role, perspective)
        ? Optional.empty()
        : Optional.of(Messages.in("coverage.fill.role", role.name(), perspective.label()));
  }

  /** Whether every perspective shows in every phase and is carried by some role. */
  public boolean isComplete() {
    int perspectives = Perspective.values().length;
    return inPhases.size() == perspectives * process.phases().size()
        && inRoles.rowKeySet().size() == perspectives;
  }

  /** Where coverage is not complete: perspectives that no role carries, then phase by phase. */
  public List<Gap> gaps() {
    Stream<Gap> amongRoles =
        EnumSet.allOf(Perspective.class).stream()
            .filter(perspective -> inRoles.row(perspective).isEmpty())
            .map(
                perspective ->
                    new Gap(
                        Place.PROCESS,
                        perspective,
                        Messages.in("coverage.fill.roles", perspective.label())));
    return Stream.concat(amongRoles, process.phases().stream().flatMap(this::gapsIn))
        .collect(toImmutableList());
  }

  private Stream<Gap> gapsIn(Phase phase) {
    return EnumSet.allOf(Perspective.class).stream()
        .flatMap(
            perspective ->
                whatFills(phase, perspective).stream()
                    .map(filling -> new Gap(Place.of(phase), perspective, filling)));
  }

  /**
   * Two tables as plain text for a reader of {@code language}: how many activities of each phase
   * are done from each perspective, and which role carries which.
   */
  public String in(Locale language) {
    return CoverageTables.of(this, language);
  }

  /** The two tables in English. */
  @Override
  public String toString() {
    return in(Languages.ENGLISH);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Coverage coverage && process.equals(coverage.process);
  }

  @Override
  public int hashCode() {
    return process.hashCode();
  }
}
