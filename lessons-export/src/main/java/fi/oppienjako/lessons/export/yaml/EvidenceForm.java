package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.lesson.Evidence;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;

/** What something rests on: a text, or {@code text} and {@code link}. */
final class EvidenceForm implements Form<Evidence> {

  @Override
  public Optional<Evidence> read(Node node, Reading reading) {
    boolean linked =
        node.asKeys()
            .filter(keys -> keys.value("text").isPresent() || keys.value("link").isPresent())
            .isPresent();
    return linked
        ? Form.keys(this::linked).read(node, reading)
        : Forms.TEXT.read(node, reading).map(Evidence::of);
  }

  private Optional<Evidence> linked(Fields in) {
    Supplier<LocalizedText> text = in.one("text", Forms.TEXT);
    Optional<URI> link = in.maybe("link", Forms.LINK);
    return in.make(() -> new Evidence(text.get(), link));
  }
}
