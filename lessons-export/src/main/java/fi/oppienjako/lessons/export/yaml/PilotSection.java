package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.StandardKinds;
import fi.oppienjako.lessons.core.model.Aggregate;
import java.util.ArrayList;
import java.util.List;

/** Ideas, pilots, support along the way, rooting, and surveys before and after. */
final class PilotSection implements Section {

  @Override
  public List<? extends Aggregate<?>> read(
      Fields in, Declared declared, ReplayedProjects projects, LessonParts lessons) {
    Unique ideas = unique(in, "ideas", "idea");
    Unique pilots = unique(in, "pilots", "pilot");
    unique(in, "support", "support");
    unique(in, "rootings", "rooting");
    unique(in, "surveys", "survey");
    PilotNames names =
        PilotNames.of(declared, projects, lessons.plans(), ideas.ids(), pilots.ids());
    List<Aggregate<?>> all = new ArrayList<>();
    all.addAll(in.all("ideas", new IdeaForm(names)));
    all.addAll(in.all("pilots", new PilotForm(names)));
    all.addAll(in.all("support", new SupportGivenForm(names)));
    all.addAll(in.all("rootings", new RootingForm(names)));
    in.all("surveys", new SurveyForm(names)).forEach(all::addAll);
    all.sort(StandardKinds.ORDER);
    return all;
  }

  private static Unique unique(Fields in, String list, String key) {
    Unique ids = new Unique(key, in.reading());
    in.node(list).flatMap(Node::asItems).map(Node.Items::items).orElse(List.of()).stream()
        .flatMap(node -> Lookahead.id(node, key).stream())
        .forEach(ids::add);
    return ids;
  }
}
