package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.examples.text.Sentences;
import fi.oppienjako.lessons.persistence.jdbi.Erasure;
import fi.oppienjako.lessons.persistence.jdbi.JdbiStore;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Erases a person, and says which texts still hold the name. */
@Command(name = "forget", sortOptions = false)
final class ForgetCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Sentences sentences;

  @Parameters(paramLabel = "PERSON-ID", descriptionKey = "forget.person")
  private String person = "";

  @Mixin private final StoreOption store = new StoreOption();

  // Read by picocli alone; the sentences are in the language already.
  @SuppressWarnings("UnusedVariable")
  @Mixin
  private final Common common = new Common();

  ForgetCommand(Terminal terminal, Sentences sentences) {
    this.terminal = terminal;
    this.sentences = sentences;
  }

  @Override
  public Integer call() {
    try (JdbiStore kept = store.open()) {
      Id<Person> remains = LessonSharing.over(kept).context().newId();
      Erasure done = kept.erase(Id.<Person>of(person), remains);
      terminal.out().println(sentences.in("done.forget", done.changed().size()));
      if (!done.mentioning().isEmpty()) {
        terminal.out().println(sentences.in("forget.mentioning"));
        done.mentioning()
            .forEach(thing -> terminal.out().println("  - " + thing.in(sentences.language())));
      }
    }
    return Exit.DONE;
  }
}
