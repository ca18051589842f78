package fi.oppienjako.lessons.core.programme;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Messages;
import java.util.Locale;

/**
 * One way in which a plan departs from its playbook: something dropped, added, renamed or repeated.
 * Immutable.
 *
 * <p>An adaptation that names something that does not exist is refused when it is applied.
 */
public sealed interface Adaptation {

  /**
   * Returns {@code process} with this change.
   *
   * @throws ImpossibleStepException if it names something that is not there, or adds something that
   *     is
   */
  ProcessModel applyTo(ProcessModel process);

  /** What is changed, in fi, sv and en, by identifiers: <em>dropped: phase grasp</em>. */
  LocalizedText told();

  /**
   * What is changed, in fi, sv and en, by the names that people know: <em>dropped: phase “Grasping
   * the challenge”</em>.
   *
   * @param before what this is applied to
   * @throws ImpossibleStepException if it names something that is not there
   */
  LocalizedText told(ProcessModel before);

  /**
   * A role that nobody plays; activities go on without it.
   *
   * @param role the role
   */
  record DropRole(Id<Role> role) implements Adaptation {
    /** Checks that nothing is missing. */
    public DropRole {
      requireNonNull(role, "role");
    }

    @Override
    public ProcessModel applyTo(ProcessModel process) {
      return ProcessChanges.dropRole(process, role);
    }

    @Override
    public LocalizedText told() {
      return dropped(Part.ROLE, role);
    }

    @Override
    public LocalizedText told(ProcessModel before) {
      return Messages.in(
          "adaptation.named.drop", Part.ROLE.label(), ProcessChanges.nameOfRole(before, role));
    }
  }

  /**
   * A phase that is passed over: whatever led to it leads to where it led.
   *
   * @param phase the phase
   */
  record DropPhase(Id<Phase> phase) implements Adaptation {
    /** Checks that nothing is missing. */
    public DropPhase {
      requireNonNull(phase, "phase");
    }

    @Override
    public ProcessModel applyTo(ProcessModel process) {
      return ProcessChanges.dropPhase(process, phase);
    }

    @Override
    public LocalizedText told() {
      return dropped(Part.PHASE, phase);
    }

    @Override
    public LocalizedText told(ProcessModel before) {
      return Messages.in(
          "adaptation.named.drop", Part.PHASE.label(), ProcessChanges.nameOfPhase(before, phase));
    }
  }

  /**
   * An activity that is not done.
   *
   * @param activity the activity
   */
  record DropActivity(Id<Activity> activity) implements Adaptation {
    /** Checks that nothing is missing. */
    public DropActivity {
      requireNonNull(activity, "activity");
    }

    @Override
    public ProcessModel applyTo(ProcessModel process) {
      return ProcessChanges.dropActivity(process, activity);
    }

    @Override
    public LocalizedText told() {
      return dropped(Part.ACTIVITY, activity);
    }

    @Override
    public LocalizedText told(ProcessModel before) {
      return Messages.in(
          "adaptation.named.drop",
          Part.ACTIVITY.label(),
          ProcessChanges.nameOfActivity(before, activity));
    }
  }

  /**
   * A role of one's own.
   *
   * @param role the role
   */
  record AddRole(Role role) implements Adaptation {
    /** Checks that nothing is missing. */
    public AddRole {
      requireNonNull(role, "role");
    }

    @Override
    public ProcessModel applyTo(ProcessModel process) {
      return ProcessChanges.addRole(process, role);
    }

    @Override
    public LocalizedText told() {
      return added(Part.ROLE, role.id(), role.name());
    }

    @Override
    public LocalizedText told(ProcessModel before) {
      return Messages.in("adaptation.named.add", Part.ROLE.label(), role.name());
    }
  }

  /**
   * A phase of one's own, gone through after {@code after} and before what came next: a later phase
   * or, where {@code after} only led back, an earlier one.
   *
   * @param phase the phase
   * @param after the phase that it comes after
   */
  record AddPhase(Phase phase, Id<Phase> after) implements Adaptation {
    /** Checks that nothing is missing. */
    public AddPhase {
      requireNonNull(phase, "phase");
      requireNonNull(after, "after");
    }

    @Override
    public ProcessModel applyTo(ProcessModel process) {
      return ProcessChanges.addPhase(process, phase, after);
    }

    @Override
    public LocalizedText told() {
      return added(Part.PHASE, phase.id(), phase.name());
    }

    @Override
    public LocalizedText told(ProcessModel before) {
      return Messages.in("adaptation.named.add", Part.PHASE.label(), phase.name());
    }
  }

  /**
   * An activity of one's own, done last in {@code in}.
   *
   * @param activity the activity
   * @param in the phase in which it is done
   */
  record AddActivity(Activity activity, Id<Phase> in) implements Adaptation {
    /** Checks that nothing is missing. */
    public AddActivity {
      requireNonNull(activity, "activity");
      requireNonNull(in, "in");
    }

    @Override
    public ProcessModel applyTo(ProcessModel process) {
      return ProcessChanges.addActivity(process, activity, in);
    }

    @Override
    public LocalizedText told() {
      return added(Part.ACTIVITY, activity.id(), activity.name());
    }

    @Override
    public LocalizedText told(ProcessModel before) {
      return Messages.in("adaptation.named.add", Part.ACTIVITY.label(), activity.name());
    }
  }

  /**
   * A role, a phase or an activity under another name.
   *
   * @param part what kind of part is renamed
   * @param id its identifier
   * @param name what it is called now
   */
  record Rename(Part part, String id, LocalizedText name) implements Adaptation {
    /** Checks that nothing is missing. */
    public Rename {
      requireNonNull(part, "part");
      requireNonNull(id, "id");
      requireNonNull(name, "name");
    }

    @Override
    public ProcessModel applyTo(ProcessModel process) {
      return switch (part) {
        case ROLE -> ProcessChanges.renameRole(process, Id.of(id), name);
        case PHASE -> ProcessChanges.renamePhase(process, Id.of(id), name);
        case ACTIVITY -> ProcessChanges.renameActivity(process, Id.of(id), name);
      };
    }

    @Override
    public LocalizedText told() {
      return Messages.in("adaptation.rename", part.label(), id, name);
    }

    @Override
    public LocalizedText told(ProcessModel before) {
      LocalizedText earlier =
          switch (part) {
            case ROLE -> ProcessChanges.nameOfRole(before, Id.of(id));
            case PHASE -> ProcessChanges.nameOfPhase(before, Id.of(id));
            case ACTIVITY -> ProcessChanges.nameOfActivity(before, Id.of(id));
          };
      return Messages.in("adaptation.named.rename", part.label(), earlier, name);
    }
  }

  /**
   * A phase gone through once more, under another identifier, after {@code after}. Its activities
   * and questions get the new identifier behind their own, so that {@code interview} repeated in
   * {@code again} is {@code interview.again}.
   *
   * @param phase the phase that is repeated
   * @param as the identifier of the repetition
   * @param after the phase that it comes after
   */
  record RepeatPhase(Id<Phase> phase, Id<Phase> as, Id<Phase> after) implements Adaptation {
    /** Checks that nothing is missing. */
    public RepeatPhase {
      requireNonNull(phase, "phase");
      requireNonNull(as, "as");
      requireNonNull(after, "after");
    }

    @Override
    public ProcessModel applyTo(ProcessModel process) {
      return ProcessChanges.addPhase(process, ProcessChanges.repeated(process, phase, as), after);
    }

    @Override
    public LocalizedText told() {
      return Messages.in("adaptation.repeat", Part.PHASE.label(), phase, as, after);
    }

    @Override
    public LocalizedText told(ProcessModel before) {
      return Messages.in(
          "adaptation.named.repeat",
          Part.PHASE.label(),
          ProcessChanges.nameOfPhase(before, phase),
          ProcessChanges.nameOfPhase(before, after));
    }
  }

  /** What can be dropped, added or renamed. */
  enum Part {
    /** A role. */
    ROLE,
    /** A phase. */
    PHASE,
    /** An activity. */
    ACTIVITY;

    LocalizedText label() {
      return Messages.in("adaptation.part." + name().toLowerCase(Locale.ROOT));
    }
  }

  private static LocalizedText dropped(Part part, Id<?> id) {
    return Messages.in("adaptation.drop", part.label(), id);
  }

  private static LocalizedText added(Part part, Id<?> id, LocalizedText name) {
    return Messages.in("adaptation.add", part.label(), id, name);
  }
}
