package fi.oppienjako.lessons.core.loop;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.network.Answer;
import fi.oppienjako.lessons.core.network.Network;
import fi.oppienjako.lessons.core.network.NetworkDescription;
import fi.oppienjako.lessons.core.network.NetworkEvaluation;
import fi.oppienjako.lessons.core.network.OpenQuestion;
import fi.oppienjako.lessons.core.network.SkillGaps;
import fi.oppienjako.lessons.core.network.SupportGiver;
import fi.oppienjako.lessons.core.network.Topology;
import fi.oppienjako.lessons.core.network.Trend;
import fi.oppienjako.lessons.core.programme.Project;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a reader may see of networks, computed as if nothing else were there. */
public final class SeeingNetworks {

  private final Context context;

  /** With what it works with. */
  public SeeingNetworks(Context context) {
    this.context = context;
  }

  /** The networks of {@code project}, in the order of their identifiers. */
  public List<Network> of(Id<Project> project, Viewer reader) {
    return context
        .store()
        .read(
            reader,
            seen -> {
              try (Stream<Network> networks = seen.all(Network.KIND).stream()) {
                return networks.filter(one -> one.project().equals(project)).toList();
              }
            });
  }

  /** The network as it is now. */
  public Network now(Network network, Viewer reader) {
    return read(network, reader, NetworkRecords::network);
  }

  /** How its actors hang together today. */
  public Topology structure(Network network, Viewer reader) {
    return now(network, reader).actors().structure(context.today());
  }

  /** Its answers, in the order of their identifiers. */
  public List<Answer> answers(Network network, Viewer reader) {
    return read(network, reader, records -> NetworkRecords.listed(records.answers()));
  }

  /** The questions that wait for an answer. */
  public List<OpenQuestion> open(Network network, Viewer reader) {
    return read(
        network,
        reader,
        records -> records.questionnaire().open(NetworkRecords.listed(records.answers())));
  }

  /** Those who give support in it, in the order of their identifiers. */
  public List<SupportGiver> givers(Network network, Viewer reader) {
    return read(network, reader, records -> NetworkRecords.listed(records.givers()));
  }

  /** What those who give support lack, and what they are to refresh. */
  public SkillGaps gaps(Network network, Viewer reader) {
    return read(
        network,
        reader,
        records ->
            SkillGaps.of(
                records.network().requirements(), NetworkRecords.listed(records.givers())));
  }

  /** Its evaluations, in the order of their identifiers. */
  public List<NetworkEvaluation> evaluations(Network network, Viewer reader) {
    return read(network, reader, records -> NetworkRecords.listed(records.evaluations()));
  }

  /** How its indicators went over time. */
  public List<Trend> trends(Network network, Viewer reader) {
    return read(
        network,
        reader,
        records -> records.network().trends(NetworkRecords.listed(records.evaluations())));
  }

  /** All that is to be written down of it. */
  public NetworkDescription describe(Network network, Viewer reader) {
    return read(network, reader, records -> records.description(context.today()));
  }

  private <T> T read(Network network, Viewer reader, Function<NetworkRecords, T> reading) {
    return context.store().read(reader, seen -> reading.apply(NetworkRecords.of(network, seen)));
  }
}
