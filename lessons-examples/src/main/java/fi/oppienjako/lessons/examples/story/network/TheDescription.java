package fi.oppienjako.lessons.examples.story.network;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.network.Network;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.examples.programmes.Wordings;
import fi.oppienjako.lessons.examples.story.Papers;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import fi.oppienjako.lessons.export.document.NetworkMarkdown;
import fi.oppienjako.lessons.export.document.ResultCardMarkdown;
import fi.oppienjako.lessons.export.document.Wording;
import java.nio.file.Path;
import java.time.LocalDate;

/** Step: the network's description and the result card are written as Markdown. */
record TheDescription(LocalDate day, String network, Papers papers) implements Step {

  @Override
  public String key() {
    return "description";
  }

  @Override
  public void tell(Scene scene) {
    Viewer anyone = Viewer.anyone();
    Programme programme = scene.programme();
    Wording wording =
        scene.seen(anyone, seen -> Wordings.of(programme, seen, scene.sentences().language()));
    Network here = scene.kept(Network.KIND, network);
    Path description =
        papers.write(
            new NetworkMarkdown(wording),
            scene.sharing().supportNetwork().describe(here, anyone),
            "network-" + network + ".md");
    scene.item(
        "papers.written", scene.sentences().in("description.network", here.name()), description);
    Path card =
        papers.write(
            new ResultCardMarkdown(wording),
            scene.sharing().resultCard(programme, anyone),
            "result-card.md");
    scene.item("papers.written", scene.sentences().in("papers.result-card"), card);
  }
}
