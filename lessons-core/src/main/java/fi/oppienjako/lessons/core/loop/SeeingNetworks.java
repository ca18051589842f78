package fi.oppienjako.lessons.core.loop;

import fi.oppienjako.lessons.core.network.Answer;
import fi.oppienjako.lessons.core.network.Network;
import fi.oppienjako.lessons.core.network.NetworkEvaluation;
import fi.oppienjako.lessons.core.network.OpenQuestion;
import fi.oppienjako.lessons.core.network.SkillGaps;
import fi.oppienjako.lessons.core.network.Structure;
import fi.oppienjako.lessons.core.network.SupportGiver;
import fi.oppienjako.lessons.core.network.Trend;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Reader;
import fi.oppienjako.lessons.core.text.Id;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a reader may see of networks, computed as if nothing else were there. */
public final class SeeingNetworks {

  private final Surroundings around;

  /** With what it works with. */
  public SeeingNetworks(Surroundings around) {
    this.around = around;
  }

  /** The networks of {@code project}, in the order of their identifiers. */
  public List<Network> of(Id<Project> project, Reader reader) {
    return around
        .store()
        .read(
            reader,
            seen -> {
              try (Stream<Network> networks = seen.all(Network.class).stream()) {
                return networks.filter(one -> one.project().equals(project)).toList();
              }
            });
  }

  /** The network as it is now. */
  public Network now(Network network, Reader reader) {
    return read(network, reader, NetworkRecords::network);
  }

  /** How its actors hang together today. */
  public Structure structure(Network network, Reader reader) {
    return now(network, reader).actors().structure(around.today());
  }

  /** Its answers, in the order of their identifiers. */
  public List<Answer> answers(Network network, Reader reader) {
    return read(network, reader, records -> listed(records.answers()));
  }

  /** The questions that wait for an answer. */
  public List<OpenQuestion> open(Network network, Reader reader) {
    return read(
        network, reader, records -> records.questionnaire().open(listed(records.answers())));
  }

  /** Those who give support in it, in the order of their identifiers. */
  public List<SupportGiver> givers(Network network, Reader reader) {
    return read(network, reader, records -> listed(records.givers()));
  }

  /** What those who give support lack, and what they are to refresh. */
  public SkillGaps gaps(Network network, Reader reader) {
    return read(
        network,
        reader,
        records -> SkillGaps.of(records.network().requirements(), listed(records.givers())));
  }

  /** Its evaluations, in the order of their identifiers. */
  public List<NetworkEvaluation> evaluations(Network network, Reader reader) {
    return read(network, reader, records -> listed(records.evaluations()));
  }

  /** How its indicators went over time. */
  public List<Trend> trends(Network network, Reader reader) {
    return read(
        network, reader, records -> records.network().trends(listed(records.evaluations())));
  }

  private <T> T read(Network network, Reader reader, Function<NetworkRecords, T> reading) {
    return around.store().read(reader, seen -> reading.apply(NetworkRecords.of(network, seen)));
  }

  private static <T> List<T> listed(Stream<T> stream) {
    try (stream) {
      return stream.toList();
    }
  }
}
