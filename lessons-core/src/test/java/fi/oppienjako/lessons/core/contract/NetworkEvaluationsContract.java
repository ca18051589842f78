package fi.oppienjako.lessons.core.contract;

import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.network.NetworkEvaluation;
import fi.oppienjako.lessons.core.text.Term;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What holds for evaluations of networks. */
public interface NetworkEvaluationsContract extends VisibleContract<NetworkEvaluation> {

  @Override
  default Kind<NetworkEvaluation> kind() {
    return NetworkEvaluation.KIND;
  }

  @Override
  default List<NetworkEvaluation> things() {
    return Fixtures.some(NetworkFixtures::evaluation, 20);
  }

  @Override
  default NetworkEvaluation changed(NetworkEvaluation evaluation) {
    return new NetworkEvaluation(
        evaluation.id(),
        evaluation.revision(),
        evaluation.network(),
        evaluation.project(),
        evaluation.day(),
        evaluation.viewpoint(),
        Optional.of(1000),
        Map.of(Term.of("other"), BigDecimal.TEN),
        evaluation.openness(),
        evaluation.by(),
        evaluation.at());
  }
}
