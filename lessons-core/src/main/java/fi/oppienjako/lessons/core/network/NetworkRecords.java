package fi.oppienjako.lessons.core.network;

import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Index;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Answer;
import fi.oppienjako.lessons.core.programme.GuidingQuestions;
import fi.oppienjako.lessons.core.programme.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A network and all that is stored about it, as a snapshot shows it.
 *
 * @param network the network
 * @param seen what shows the rest
 */
record NetworkRecords(Network network, Snapshot seen) {

  /** Those of {@code network}, which is read anew. */
  static NetworkRecords of(Network network, Snapshot seen) {
    return new NetworkRecords(seen.get(Network.KIND, network.id()), seen);
  }

  List<Answer> answers() {
    try (Stream<Answer> answers =
        seen.all(Answer.KIND).where(Answer.BY_PROJECT, network.project())) {
      return answers
          .filter(answer -> answer.within().filter(Ref.to(network)::equals).isPresent())
          .toList();
    }
  }

  List<SupportGiver> givers() {
    return all(SupportGiver.KIND, SupportGiver.BY_NETWORK);
  }

  List<NetworkEvaluation> evaluations() {
    return all(NetworkEvaluation.KIND, NetworkEvaluation.BY_NETWORK);
  }

  /** What its project's plan asks; there has to be one. */
  GuidingQuestions questions() {
    return network.questions().of(seen.get(Plan.KIND, Plan.idFor(network.project())));
  }

  NetworkDescription description(LocalDate day) {
    GuidingQuestions asked = network.questions();
    return new NetworkDescription(
        network,
        seen.plans().find(Plan.idFor(network.project())).map(asked::of).orElse(asked),
        answers(),
        givers(),
        evaluations(),
        seen.viewer(),
        seen.sight().levelOf(network),
        day);
  }

  private <A extends Aggregate<A>> List<A> all(Kind<A> kind, Index<A, Network> byNetwork) {
    try (Stream<A> things = seen.all(kind).where(byNetwork, network.id())) {
      return things.toList();
    }
  }
}
