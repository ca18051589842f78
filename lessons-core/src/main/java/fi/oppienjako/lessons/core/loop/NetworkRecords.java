package fi.oppienjako.lessons.core.loop;

import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.network.Answer;
import fi.oppienjako.lessons.core.network.GuidingQuestions;
import fi.oppienjako.lessons.core.network.Network;
import fi.oppienjako.lessons.core.network.NetworkDescription;
import fi.oppienjako.lessons.core.network.NetworkEvaluation;
import fi.oppienjako.lessons.core.network.SupportGiver;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A network and all that is kept of it, as a snapshot shows it.
 *
 * @param network the network
 * @param seen what shows the rest
 */
record NetworkRecords(Network network, Snapshot seen) {

  /** Those of {@code network}, which is read anew. */
  static NetworkRecords of(Network network, Snapshot seen) {
    return new NetworkRecords(network(network.id(), seen), seen);
  }

  static Network network(Id<Network> id, Snapshot seen) {
    return seen.get(Network.KIND, id);
  }

  /** To be closed by the caller. */
  Stream<Answer> answers() {
    return seen.all(Answer.KIND).stream().filter(one -> one.network().equals(network.id()));
  }

  /** To be closed by the caller. */
  Stream<SupportGiver> givers() {
    return seen.all(SupportGiver.KIND).stream().filter(one -> one.network().equals(network.id()));
  }

  /** To be closed by the caller. */
  Stream<NetworkEvaluation> evaluations() {
    return seen.all(NetworkEvaluation.KIND).stream()
        .filter(one -> one.network().equals(network.id()));
  }

  NetworkDescription description(LocalDate day) {
    List<Phase> phases =
        seen.plans()
            .find(Plan.idFor(network.project()))
            .map(plan -> plan.process().phases())
            .orElse(List.of());
    return new NetworkDescription(
        network,
        new GuidingQuestions(network, phases),
        listed(answers()),
        listed(givers()),
        listed(evaluations()),
        seen.viewer(),
        day);
  }

  static <T> List<T> listed(Stream<T> stream) {
    try (stream) {
      return stream.toList();
    }
  }

  GuidingQuestions questionnaire() {
    Plan plan =
        seen.get(Plan.KIND, Plan.idFor(network.project()));
    return new GuidingQuestions(network, plan.process().phases());
  }
}
