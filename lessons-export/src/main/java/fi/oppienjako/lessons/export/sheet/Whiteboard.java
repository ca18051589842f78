package fi.oppienjako.lessons.export.sheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.export.file.InvalidFileException;
import fi.oppienjako.lessons.export.workbook.Told;
import fi.oppienjako.lessons.export.workbook.Trial;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The notes on an online whiteboard, as such tools export them (Miro, Mural): a text, perhaps with
 * an author, a tag, a colour, and the frame in which it is placed. Immutable.
 */
public final class Whiteboard {

  static final String[] TEXT = {
    "text",
    "sticky note",
    "sticky notes",
    "note",
    "notes",
    "content",
    "teksti",
    "lappu",
    "sisältö",
    "anteckning",
    "innehåll"
  };
  static final String[] AUTHOR = {
    "author",
    "created by",
    "creator",
    "last updated by",
    "tekijä",
    "kirjoittaja",
    "författare",
    "skapad av"
  };
  static final String[] TAGS = {
    "tags", "tag", "labels", "tunnisteet", "tunniste", "taggar", "tagg"
  };
  static final String[] COLOUR = {
    "bg color", "background color", "color", "colour", "väri", "färg"
  };
  static final String[] AREA = {"area", "frame", "section", "alue", "kehys", "område", "ram"};

  private final List<SheetRow> notes;

  private Whiteboard(List<SheetRow> notes) {
    this.notes = ImmutableList.copyOf(notes);
  }

  /**
   * Reads CSV or a workbook.
   *
   * @throws InvalidFileException if it cannot be read
   */
  public static Whiteboard read(Path file) {
    Set<String> known = new HashSet<>();
    for (String[] names : List.of(TEXT, AUTHOR, TAGS, COLOUR, AREA)) {
      known.addAll(List.of(names));
    }
    return new Whiteboard(SheetRow.in(file, Optional.empty(), known));
  }

  /**
   * How the notes are taken in.
   *
   * @param session the session in which they were written
   * @param authors who is meant by an author's name on the board; whoever is not in it stays
   *     unnamed
   * @param area the frame whose notes are taken; all frames, if none is named
   * @param by who brings them
   * @param language the language in which they are written
   */
  public record Wish(
      Session session,
      Map<String, Id<Person>> authors,
      Optional<String> area,
      By by,
      Locale language) {

    /** Copies. */
    public Wish {
      authors = ImmutableMap.copyOf(authors);
    }
  }

  /**
   * Takes the notes in as contributions to the session, for {@code organisation} or else for
   * whoever wrote or brings them. What is there already is passed over.
   *
   * @return what became of each note
   */
  public List<Told> contribute(
      LessonSharing sharing, Wish wish, Optional<Organisation> organisation) {
    return sharing.<List<Told>>atomically(
        all -> new NotesTaking(all, wish).contributions(notes, organisation));
  }

  /** Takes the notes in as drafts of lessons from the session; else as {@link #contribute}. */
  public List<Told> capture(LessonSharing sharing, Wish wish) {
    return sharing.<List<Told>>atomically(all -> new NotesTaking(all, wish).drafts(notes));
  }

  /** What {@link #contribute} would report; nothing is changed. */
  public List<Told> tryContributing(
      LessonSharing sharing, Wish wish, Optional<Organisation> organisation) {
    return Trial.of(sharing, all -> contribute(all, wish, organisation));
  }

  /** What {@link #capture} would report; nothing is changed. */
  public List<Told> tryCapturing(LessonSharing sharing, Wish wish) {
    return Trial.of(sharing, all -> capture(all, wish));
  }
}
