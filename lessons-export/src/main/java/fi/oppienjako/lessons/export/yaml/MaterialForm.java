package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.programme.Material;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;

/** Something to read or watch. */
final class MaterialForm implements Form<Material> {

  @Override
  public Optional<Material> read(Node node, Reading reading) {
    return Form.keys(MaterialForm::material).read(node, reading);
  }

  private static Optional<Material> material(Fields in) {
    Supplier<LocalizedText> name = in.one("name", Forms.TEXT);
    Supplier<URI> link = in.one("link", Forms.LINK);
    return in.make(() -> new Material(name.get(), link.get()));
  }
}
