package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.concept.Vocabulary;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.Optional;
import java.util.function.Supplier;

/** A file that describes one playbook. */
public final class PlaybookFile {

  private PlaybookFile() {}

  /**
   * The playbook that is described.
   *
   * @throws fi.oppienjako.lessons.export.file.InvalidFileException if anything in it is wrong
   */
  public static Playbook read(YamlSource source) {
    return source.read("playbook", PlaybookFile::playbook);
  }

  private static Optional<Playbook> playbook(Fields in, Node.Keys whole) {
    ProcessNames names = ProcessNames.ofPlaybook(whole, in.reading());
    Supplier<Id<Playbook>> id = in.one("playbook", Forms.id());
    Supplier<LocalizedText> name = in.one("name", Forms.TEXT);
    Optional<LocalizedText> summary = in.maybe("summary", Forms.TEXT);
    Optional<LocalizedText> source = in.maybe("source", Forms.TEXT);
    Optional<Rhythm> rhythm = in.maybe("rhythm", new RhythmForm());
    Supplier<ProcessModel> process = ProcessForm.in(in, names);
    Optional<Vocabulary> words = in.maybe("words", new WordsForm());
    return in.make(
        () ->
            new Playbook(
                id.get(),
                0,
                name.get(),
                summary,
                source,
                process.get(),
                rhythm.orElse(Rhythm.DEFAULT),
                words.orElse(Vocabulary.EMPTY)));
  }
}
