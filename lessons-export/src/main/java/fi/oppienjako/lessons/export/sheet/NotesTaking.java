package fi.oppienjako.lessons.export.sheet;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.hash.Hashing;
import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.cocreation.Contribution;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonDraft;
import fi.oppienjako.lessons.core.model.ExternalReference;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.text.LessonsException;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.export.workbook.Told;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Takes the notes of a whiteboard in. Used once. */
final class NotesTaking {

  private static final int LONGEST_TITLE = 80;
  private static final Pattern MARKED_UP =
      Pattern.compile("(?is).*<(p|br|div|span|li|b|strong)\\b.*");

  private final LessonSharing sharing;
  private final Whiteboard.Wish wish;
  private final Map<String, Id<Person>> authors = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final List<Told> told = new ArrayList<>();
  private final Set<String> unheld = new LinkedHashSet<>();

  NotesTaking(LessonSharing sharing, Whiteboard.Wish wish) {
    this.sharing = sharing;
    this.wish = wish;
    wish.authors().forEach((name, person) -> authors.put(name.strip(), person));
  }

  List<Told> contributions(List<SheetRow> notes, Optional<Organisation> organisation) {
    Multiset<String> there = contributed();
    for (SheetRow note : wanted(notes)) {
      attempt(
          note,
          () -> {
            LocalizedText text = LocalizedText.of(wish.language(), text(note));
            if (there.remove(text.toString())) {
              told.add(note.note("whiteboard.told.there-already"));
              return;
            }
            if (!note.cell(Whiteboard.TAGS).isEmpty()) {
              unheld.add("tags");
            }
            By by = author(note).map(By::by).orElse(wish.by());
            if (organisation.isPresent()) {
              sharing.coCreation().contribute(wish.session(), organisation.get(), text, by);
            } else {
              LessonSharing.over(
                      sharing.store(), sharing.context().options().withLanguage(wish.language()))
                  .coCreation()
                  .contribute(wish.session(), text.toString(), by);
            }
            told.add(note.done("whiteboard.told.contributed", beginning(text.toString())));
          });
    }
    return ended();
  }

  List<Told> drafts(List<SheetRow> notes) {
    Multiset<String> same = HashMultiset.create();
    for (SheetRow note : wanted(notes)) {
      attempt(
          note,
          () -> {
            LocalizedText text = LocalizedText.of(wish.language(), text(note));
            same.add(text.toString());
            ExternalReference reference = reference(text.toString(), same.count(text.toString()));
            if (sharing.find(Lesson.KIND, reference, Viewer.unrestricted()).isPresent()) {
              told.add(note.note("whiteboard.told.there-already"));
              return;
            }
            Lesson captured =
                sharing
                    .captureAll(
                        wish.session(),
                        wish.by(),
                        List.<Consumer<LessonDraft>>of(draft -> tell(draft, note, text, reference)))
                    .get(0);
            told.add(note.done("whiteboard.told.captured", captured.id()));
          });
    }
    return ended();
  }

  private void tell(
      LessonDraft draft, SheetRow note, LocalizedText text, ExternalReference reference) {
    draft
        .titled(LocalizedText.of(wish.language(), beginning(text.toString())))
        .observed(text)
        .knownAs(reference);
    author(note).ifPresent(draft::toldBy);
    for (String tag : note.cell(Whiteboard.TAGS).split("[,;|]", -1)) {
      if (!tag.isBlank()) {
        draft.about(Term.of(tag).key());
      }
    }
  }

  /** By which the same note is known when the board comes in again. */
  private ExternalReference reference(String text, int number) {
    String print =
        Hashing.sha256()
            .hashString(wish.session().id() + "\n" + number + "\n" + text, StandardCharsets.UTF_8)
            .toString();
    return new ExternalReference("whiteboard", print);
  }

  /** Those in the frame that is wanted which say something. */
  private List<SheetRow> wanted(List<SheetRow> notes) {
    return notes.stream()
        .filter(
            note ->
                wish.area()
                    .filter(area -> !note.cell(Whiteboard.AREA).equalsIgnoreCase(area))
                    .isEmpty())
        .filter(note -> !text(note).isEmpty())
        .toList();
  }

  private static String text(SheetRow note) {
    String text = note.cell(Whiteboard.TEXT);
    if (!MARKED_UP.matcher(text).matches()) {
      return text;
    }
    Document page = Jsoup.parse(text);
    page.select("p,div,li,br").append("\n");
    return page.wholeText().strip();
  }

  private Optional<Id<Person>> author(SheetRow note) {
    String name = note.cell(Whiteboard.AUTHOR);
    Optional<Id<Person>> known = Optional.ofNullable(authors.get(name));
    if (!name.isEmpty() && known.isEmpty()) {
      unheld.add("authors");
    }
    return known;
  }

  private void attempt(SheetRow note, Runnable step) {
    if (!note.cell(Whiteboard.COLOUR).isEmpty()) {
      unheld.add("colours");
    }
    try {
      step.run();
    } catch (LessonsException e) {
      told.add(note.told(Told.What.REFUSED, e.refusal()));
    }
  }

  private List<Told> ended() {
    unheld.forEach(
        key -> told.add(new Told(Told.What.NOTE, "", "", Phrases.later("whiteboard.told." + key))));
    return told;
  }

  private Multiset<String> contributed() {
    Multiset<String> texts = HashMultiset.create();
    sharing
        .store()
        .<Boolean>read(
            Viewer.unrestricted(),
            all -> {
              try (Stream<Contribution> given =
                  all.all(Contribution.KIND)
                      .where(Contribution.BY_PROJECT, wish.session().project())) {
                given
                    .filter(one -> one.session().equals(wish.session().id()))
                    .forEach(one -> texts.add(one.text().toString()));
              }
              return true;
            });
    return texts;
  }

  private static String beginning(String text) {
    String line = text.lines().findFirst().orElse("");
    if (line.length() <= LONGEST_TITLE) {
      return line;
    }
    int end = line.lastIndexOf(' ', LONGEST_TITLE);
    return line.substring(0, end > 0 ? end : line.offsetByCodePoints(0, LONGEST_TITLE / 2)) + "…";
  }
}
