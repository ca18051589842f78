package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.concept.Practice;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A good practice: a text, or {@code text} with {@code link} and {@code source}. */
final class PracticeForm implements Form<Practice> {

  @Override
  public Optional<Practice> read(Node node, Reading reading) {
    boolean more =
        node.asKeys()
            .filter(
                keys ->
                    Stream.of("text", "link", "source")
                        .anyMatch(key -> keys.value(key).isPresent()))
            .isPresent();
    return more
        ? Form.keys(this::more).read(node, reading)
        : Forms.TEXT.read(node, reading).map(Practice::of);
  }

  private Optional<Practice> more(Fields in) {
    Supplier<LocalizedText> text = in.one("text", Forms.TEXT);
    Optional<URI> link = in.maybe("link", Forms.LINK);
    Optional<LocalizedText> source = in.maybe("source", Forms.TEXT);
    return in.make(() -> new Practice(text.get(), link, source));
  }
}
