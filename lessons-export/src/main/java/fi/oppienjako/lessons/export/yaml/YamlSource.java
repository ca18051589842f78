package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.export.fault.Wrong;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A file's text, and what it is called in messages. Immutable.
 *
 * <p>Where it comes from is read once, to its end, so that it may be a pipe; a stream is closed by
 * whoever opened it.
 */
public final class YamlSource {

  private static final List<String> KINDS = List.of("playbook", "programme");
  private static final String LANGUAGE = "language";

  private final String name;
  private final String text;

  private YamlSource(String name, Function<Faults, String> reading) {
    this.name = name;
    this.text = reading.apply(new Faults(name));
  }

  /**
   * A file, called by its path.
   *
   * @throws fi.oppienjako.lessons.export.file.InvalidFileException if it cannot be read
   */
  public static YamlSource of(Path path) {
    return new YamlSource(path.toString(), faults -> text(path, faults));
  }

  /**
   * A stream, called {@code name}.
   *
   * @throws fi.oppienjako.lessons.export.file.InvalidFileException if it cannot be read
   */
  public static YamlSource of(InputStream in, String name) {
    return new YamlSource(name, faults -> Input.text(in, faults));
  }

  /**
   * A text, called {@code name}.
   *
   * @throws fi.oppienjako.lessons.export.file.InvalidFileException if it cannot stand in a file
   */
  public static YamlSource of(String text, String name) {
    return new YamlSource(name, faults -> Input.text(text, faults));
  }

  /**
   * Which of {@code playbook} and {@code programme} it describes.
   *
   * @throws fi.oppienjako.lessons.export.file.InvalidFileException if it is not YAML or describes
   *     neither
   */
  public String kind() {
    Faults faults = new Faults(name);
    Node.Keys whole = tree(faults);
    return KINDS.stream()
        .filter(kind -> whole.value(kind).isPresent())
        .findFirst()
        .orElseThrow(() -> faults.ending(whole.place(), Wrong.of("file.beginning")));
  }

  /** Reads what begins with {@code kind}. */
  <T> T read(String kind, BiFunction<Fields, Node.Keys, Optional<T>> body) {
    Faults faults = new Faults(name);
    Node.Keys whole = tree(faults);
    for (String other : KINDS) {
      if (!other.equals(kind) && whole.value(kind).isEmpty() && whole.value(other).isPresent()) {
        throw faults.ending(
            whole.place(),
            Wrong.of("file.other-kind", Wrong.of("kind." + kind), Wrong.of("kind." + other)));
      }
    }
    Fields in = new Fields(whole, new Reading(faults, language(whole, faults)));
    in.node(LANGUAGE);
    Optional<T> read = body.apply(in, whole);
    faults.throwIfAny();
    return read.orElseThrow();
  }

  private static Locale language(Node.Keys whole, Faults faults) {
    Reading before = new Reading(faults, Languages.ENGLISH);
    Optional<Node> told = whole.value(LANGUAGE);
    if (told.isEmpty()) {
      before.fault(whole, Wrong.of("key.missing", LANGUAGE));
    }
    return told.flatMap(node -> Form.word(Languages::parse).read(node, before))
        .orElse(Languages.ENGLISH);
  }

  private Node.Keys tree(Faults faults) {
    return TreeReader.read(text, faults);
  }

  private static String text(Path path, Faults faults) {
    if (Files.isDirectory(path)) {
      throw faults.ending(Place.FILE, Wrong.of("file.folder"));
    }
    try (InputStream in = Files.newInputStream(path)) {
      return Input.text(in, faults);
    } catch (NoSuchFileException e) {
      throw faults.ending(Place.FILE, Wrong.of("file.missing"));
    } catch (AccessDeniedException e) {
      throw faults.ending(Place.FILE, Wrong.of("file.denied"));
    } catch (IOException e) {
      throw faults.ending(Place.FILE, Wrong.of("file.unreadable", e.toString()));
    }
  }
}
