package fi.oppienjako.lessons.core.contract;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.support.Output;
import java.net.URI;
import java.util.List;

/** What holds for outputs besides what holds for every kind. */
public interface OutputsContract extends VisibleContract<Output> {

  @Override
  default List<Output> things() {
    return Fixtures.some(SupportFixtures::output, 28);
  }

  @Override
  default Kind<Output> kind() {
    return Output.KIND;
  }

  @Override
  default Output changed(Output output) {
    return output.openAt(Openness.STUDIO).foundAt(URI.create("https://example.org/elsewhere"));
  }
}
