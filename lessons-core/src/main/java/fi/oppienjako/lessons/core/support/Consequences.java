package fi.oppienjako.lessons.core.support;

import static java.util.stream.Collectors.toSet;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.programme.Challenge;
import fi.oppienjako.lessons.core.programme.Party;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Term;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a step of an application changes in its project too. Whoever takes such a step, a verb or a
 * reader that replays one, saves both together:
 *
 * <pre>{@code
 * Application granted = application.grant(grant, assessments, by, at);
 * Project supported = Consequences.ofGranting(granted, call, project);
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
    checkIsFor(refined, project);
    List<Challenge.Version> versions = refined.description().challenge().versions();
    Challenge.Version latest = versions.get(versions.size() - 1);
    return project.facing(project.challenge().refined(latest.text(), latest.by(), latest.at()));
  }

  /**
   * {@code project}, once {@code granted} has been granted: it is in the programme of {@code call}
   * if it was in none, and the partners are among its parties as long as the support lasts.
   *
   * @throws InvalidValueException if nothing is granted, or it is the application of another
   *     project or to another call
   */
  public static Project ofGranting(Application granted, Call call, Project project) {
    checkIsFor(granted, project);
    granted.checkAnswers(call);
    Grant grant =
        granted
            .grant()
            .orElseThrow(
                () ->
                    new InvalidValueException(Message.of("application.not-granted", granted.id())));
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

  private static void checkIsFor(Application application, Project project) {
    if (!project.id().equals(application.project())) {
      throw new InvalidValueException(
          Message.of(
              "application.other-project", application.id(), application.project(), project.id()));
    }
  }
}
