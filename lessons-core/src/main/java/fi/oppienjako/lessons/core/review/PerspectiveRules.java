package fi.oppienjako.lessons.core.review;

import static fi.oppienjako.lessons.core.review.StandardRule.error;
import static fi.oppienjako.lessons.core.review.StandardRule.warning;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Sets;
import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.review.StandardRule.Breach;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Perspectives show both in the roles and in the activities.
 *
 * <p>Source: the concept of sharing lessons (Digital and Population Data Services Agency, 2022),
 * which asks it of the plan as a whole: those are errors. That each phase and each activity show it
 * too is the library's own reading: those are warnings, unless the plan itself says that it needs
 * them. What the whole lacks is told once, not of every part again.
 */
final class PerspectiveRules {

  private static final Set<Perspective> ALL =
      Sets.immutableEnumSet(EnumSet.allOf(Perspective.class));

  private PerspectiveRules() {}

  static Stream<Rule> all() {
    return Stream.of(
        error("perspective-without-role", PerspectiveRules::withoutRole),
        error("perspective-without-activity", PerspectiveRules::withoutActivity),
        error("phase-lacks-needed-perspective", PerspectiveRules::neededInPhase),
        warning("phase-lacks-perspective", PerspectiveRules::wishedForInPhase),
        warning("activity-perspective-without-role", PerspectiveRules::withoutRoleInActivity));
  }

  private static Stream<Breach> withoutRole(ProcessModel process, Rhythm rhythm) {
    return Sets.difference(ALL, inRoles(process)).stream()
        .map(missing -> Breach.at(Place.PROCESS, missing::label));
  }

  private static Stream<Breach> withoutActivity(ProcessModel process, Rhythm rhythm) {
    return Sets.difference(ALL, inActivities(process.activities())).stream()
        .map(missing -> Breach.at(Place.PROCESS, missing::label));
  }

  private static Stream<Breach> neededInPhase(ProcessModel process, Rhythm rhythm) {
    return process.phases().stream().flatMap(phase -> lacking(phase, phase.needs()));
  }

  private static Stream<Breach> wishedForInPhase(ProcessModel process, Rhythm rhythm) {
    Set<Perspective> elsewhere = inActivities(process.activities());
    return process.phases().stream()
        .flatMap(phase -> lacking(phase, Sets.difference(elsewhere, phase.needs())));
  }

  private static Stream<Breach> withoutRoleInActivity(ProcessModel process, Rhythm rhythm) {
    Set<Perspective> elsewhere = inRoles(process);
    Map<Id<Role>, Role> roles = process.rolesById();
    return process.phases().stream()
        .flatMap(
            phase ->
                phase.activities().stream()
                    .filter(activity -> !activity.roles().isEmpty())
                    .flatMap(
                        activity ->
                            uncarried(activity, roles).stream()
                                .filter(elsewhere::contains)
                                .map(
                                    missing ->
                                        Breach.at(
                                            Place.of(phase, activity),
                                            activity::name,
                                            missing::label))));
  }

  private static Stream<Breach> lacking(Phase phase, Set<Perspective> wanted) {
    return Sets.difference(wanted, inActivities(phase.activities().stream())).stream()
        .map(missing -> Breach.at(Place.of(phase), phase::name, missing::label));
  }

  private static Set<Perspective> uncarried(Activity activity, Map<Id<Role>, Role> roles) {
    Set<Perspective> uncarried = EnumSet.noneOf(Perspective.class);
    uncarried.addAll(activity.perspectives());
    activity
        .roles()
        .forEach(id -> uncarried.removeAll(requireNonNull(roles.get(id)).perspectives()));
    return uncarried;
  }

  private static Set<Perspective> inRoles(ProcessModel process) {
    Set<Perspective> carried = EnumSet.noneOf(Perspective.class);
    process.roles().forEach(role -> carried.addAll(role.perspectives()));
    return carried;
  }

  private static Set<Perspective> inActivities(Stream<Activity> activities) {
    Set<Perspective> carried = EnumSet.noneOf(Perspective.class);
    activities.forEach(activity -> carried.addAll(activity.perspectives()));
    return carried;
  }
}
