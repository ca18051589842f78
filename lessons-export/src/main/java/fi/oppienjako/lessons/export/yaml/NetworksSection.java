package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.StandardKinds;
import fi.oppienjako.lessons.core.model.Aggregate;
import java.util.List;

/** Networks of those who give support, with the answers, givers and evaluations of each. */
final class NetworksSection implements Section {

  @Override
  public List<? extends Aggregate<?>> read(
      Fields in, Declared declared, ReplayedProjects projects, LessonParts lessons) {
    Unique networks = new Unique("network", in.reading());
    Unique answers = new Unique("answer", in.reading());
    Unique givers = new Unique("giver", in.reading());
    Unique evaluations = new Unique("evaluation", in.reading());
    for (Node project :
        in.node("answers").flatMap(Node::asItems).map(Node.Items::items).orElse(List.of())) {
      addAll(project, "given", "answer", answers);
    }
    for (Node network :
        in.node("networks").flatMap(Node::asItems).map(Node.Items::items).orElse(List.of())) {
      Lookahead.id(network, "network").ifPresent(networks::add);
      addAll(network, "answers", "answer", answers);
      addAll(network, "givers", "giver", givers);
      addAll(network, "evaluations", "evaluation", evaluations);
    }
    Form<List<Aggregate<?>>> form = new NetworkForm(declared, lessons);
    return in.all("networks", form).stream()
        .flatMap(List::stream)
        .sorted(StandardKinds.ORDER)
        .toList();
  }

  private static void addAll(Node network, String list, String key, Unique ids) {
    Lookahead.list(network, list).forEach(item -> Lookahead.id(item, key).ifPresent(ids::add));
  }
}
