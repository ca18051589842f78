package fi.oppienjako.lessons.core.support;

import static java.util.stream.Collectors.toSet;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.programme.Challenge;
import fi.oppienjako.lessons.core.programme.Party;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a step of an application changes in its project too. Whoever takes such a step, a verb or a
 * reader that replays one, saves both together:
 *
 * <pre>{@code
 * Application granted = application.grant(grant, assessments, by, at);
 * Project supported = Consequences.ofGranting(granted, call, project, others);
 * }</pre>
 */
public final class Consequences {

  private static final Term PARTNER = Term.of("partner");

  private Consequences() {}

  /**
   * {@code project}, once its challenge has been made more precise in {@code refined}: the latest
   * version there is the latest of the project too.
   *
   * @throws InvalidValueException if it is the application of another project
   */
  public static Project ofRefining(Application refined, Project project) {
    refined.checkIsFor(project);
    List<Challenge.Version> versions = refined.description().challenge().versions();
    Challenge.Version latest = versions.get(versions.size() - 1);
    return project.facing(project.challenge().refined(latest.text(), latest.by(), latest.at()));
  }

  /**
   * {@code project}, once {@code granted} has been granted: it is in the programme of {@code call}
   * if it was in none, and the partners are among its parties as long as the support lasts.
   *
   * @param others the applications for the project so far
   * @throws ImpossibleStepException if one of them was granted support to the same call for some of
   *     the same days
   * @throws InvalidValueException if nothing is granted, or it is the application of another
   *     project or to another call
   */
  public static Project ofGranting(
      Application granted, Call call, Project project, Collection<Application> others) {
    granted.checkIsFor(project);
    granted.checkAnswers(call);
    Grant grant =
        granted
            .grant()
            .orElseThrow(
                () ->
                    new InvalidValueException(Message.of("application.not-granted", granted.id())));
    others.stream()
        .filter(other -> other.call().equals(call.id()) && !other.id().equals(granted.id()))
        .forEach(other -> other.grant().ifPresent(earlier -> checkApart(earlier, grant, other)));
    Set<Id<Organisation>> parties =
        project.parties().stream().map(Party::organisation).collect(toSet());
    Stream<Party> partners =
        granted.workshopResults().partners().stream()
            .map(Commitment::organisation)
            .filter(partner -> !parties.contains(partner))
            .map(partner -> new Party(partner, PARTNER, grant.during()));
    Project joined = project.programme().isPresent() ? project : project.in(call.programme());
    return joined.withParties(Stream.concat(project.parties().stream(), partners).toList());
  }

  private static void checkApart(Grant earlier, Grant grant, Application other) {
    if (Days.meet(earlier.during(), grant.during())) {
      throw new ImpossibleStepException(
          Message.of(
              "application.granted-already",
              other.project(),
              other.call(),
              earlier.days(),
              Days.text(earlier.during()),
              other.id()));
    }
  }
}
