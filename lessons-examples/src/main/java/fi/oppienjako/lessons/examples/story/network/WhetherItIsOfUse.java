package fi.oppienjako.lessons.examples.story.network;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.network.Network;
import fi.oppienjako.lessons.core.network.Trend;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import java.time.LocalDate;

/** Step: how the network is seen over time, by its members and by their customers. */
record WhetherItIsOfUse(LocalDate day, String network) implements Step {

  @Override
  public String key() {
    return "use";
  }

  @Override
  public void tell(Scene scene) {
    for (Trend trend :
        scene
            .sharing()
            .supportNetwork()
            .trends(scene.kept(Network.KIND, network), Viewer.anyone())) {
      Trend.Reading first = trend.readings().get(0);
      Trend.Reading last = trend.readings().get(trend.readings().size() - 1);
      scene.item(
          "use.trend",
          scene.sentences().begun(scene.naming().word(trend.indicator().viewpoint())),
          trend.indicator().name(),
          first.value(),
          last.value());
      scene.detail(
          "use.answers",
          first.answers().orElse(0),
          first.day(),
          last.answers().orElse(0),
          last.day());
    }
  }
}
