package fi.oppienjako.lessons.export.sheet;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.SmallGroups;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Vocabulary;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.pilot.Questionnaire.Item;
import fi.oppienjako.lessons.core.pilot.Survey;
import fi.oppienjako.lessons.core.pilot.SurveyResponse;
import fi.oppienjako.lessons.core.pilot.SurveyWork;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LessonsException;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.export.file.InvalidFileException;
import fi.oppienjako.lessons.export.workbook.CellWords;
import fi.oppienjako.lessons.export.workbook.Told;
import fi.oppienjako.lessons.export.workbook.Trial;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The answers to a survey on a sheet, a row for each respondent: the group and what they answered
 * before, after, or both. Names are not read. Immutable.
 */
public final class ReturnedSurvey {

  private static final String BEFORE = "survey.before";
  private static final String AFTER = "survey.after";

  private final String file;
  private final List<SheetRow> rows;

  private ReturnedSurvey(String file, List<SheetRow> rows) {
    this.file = file;
    this.rows = ImmutableList.copyOf(rows);
  }

  /**
   * Reads a workbook or CSV.
   *
   * @throws InvalidFileException if it cannot be read
   */
  public static ReturnedSurvey read(Path file) {
    Set<String> known = new HashSet<>();
    for (Locale language : Languages.SPOKEN) {
      known.add(SheetRow.key(Phrases.in(language, "survey.group")));
      known.add(SheetRow.key(Phrases.in(language, "survey.response")));
    }
    return new ReturnedSurvey(
        String.valueOf(file.getFileName()), SheetRow.in(file, Optional.empty(), known));
  }

  /**
   * Takes the answers into {@code survey}: all of them, or none where one cannot be taken. A sheet
   * whose answers are all there already is not counted twice.
   *
   * @return what became of them; for a row without answers after, also the identifier by which they
   *     can come later
   */
  public List<Told> takeIn(LessonSharing sharing, Survey survey, By by) {
    List<Told> tried = tryOut(sharing, survey, by);
    return tried.stream().anyMatch(one -> one.what() == Told.What.REFUSED)
        ? tried
        : sharing.<List<Told>>atomically(all -> take(all, survey, by));
  }

  /** What {@link #takeIn} would report; nothing is changed. */
  public List<Told> tryOut(LessonSharing sharing, Survey survey, By by) {
    return Trial.of(sharing, all -> take(all, survey, by));
  }

  private List<Told> take(LessonSharing sharing, Survey survey, By by) {
    List<Told> told = new ArrayList<>(notRead(survey));
    Vocabulary words =
        sharing
            .store()
            .<Vocabulary>read(Viewer.unrestricted(), seen -> SurveySheet.words(survey, seen));
    List<Answered> answered = new ArrayList<>();
    for (SheetRow row : rows) {
      try {
        answered.add(answered(row, survey, words));
      } catch (LessonsException e) {
        told.add(row.told(Told.What.REFUSED, e.refusal()));
      } catch (NumberFormatException e) {
        told.add(row.refused("survey.told.no-number"));
      }
    }
    if (areThere(sharing, survey, answered)) {
      told.add(new Told(Told.What.REFUSED, file, "", Phrases.later("survey.told.there-already")));
      return told;
    }
    SurveyWork surveys = sharing.pilotWork().surveys();
    for (Answered one : answered) {
      try {
        told.add(take(one, surveys, survey, by));
      } catch (LessonsException e) {
        told.add(one.row.told(Told.What.REFUSED, e.refusal()));
      }
    }
    return told;
  }

  private static Told take(Answered one, SurveyWork surveys, Survey survey, By by) {
    if (one.response.isPresent()) {
      surveys.answerAfter(survey, one.response.get(), one.after, by);
      return one.row.done("survey.told.after");
    }
    if (one.group.isEmpty()) {
      return one.row.refused("survey.told.no-group");
    }
    SurveyResponse response = surveys.answerBefore(survey, one.group.get(), one.before, by);
    if (one.after.isEmpty()) {
      return one.row.done("survey.told.before", response.id());
    }
    surveys.answerAfter(survey, response.id(), one.after, by);
    return one.row.done("survey.told.both");
  }

  /** What one row says. */
  private record Answered(
      SheetRow row,
      Optional<Term> group,
      Optional<Id<SurveyResponse>> response,
      Map<Id<Item>, Integer> before,
      Map<Id<Item>, Integer> after) {

    List<Object> print() {
      return List.of(group, before, after);
    }
  }

  private static Answered answered(SheetRow row, Survey survey, Vocabulary words) {
    String group = row.ours("survey.group");
    String response = row.ours("survey.response");
    return new Answered(
        row,
        group.isEmpty() ? Optional.empty() : Optional.of(CellWords.read(words, group)),
        response.isEmpty() ? Optional.empty() : Optional.of(Id.of(response)),
        answers(row, survey, BEFORE),
        answers(row, survey, AFTER));
  }

  private static Map<Id<Item>, Integer> answers(SheetRow row, Survey survey, String when) {
    Map<Id<Item>, Integer> answers = new HashMap<>();
    for (Item item : survey.questionnaire().items()) {
      String cell = row.cell(headings(when, item).toArray(String[]::new));
      if (!cell.isEmpty()) {
        answers.put(item.id(), Integer.parseInt(cell));
      }
    }
    return answers;
  }

  private static List<String> headings(String when, Item item) {
    return Languages.SPOKEN.stream()
        .map(language -> SheetRow.key(SurveySheet.heading(when, item, language)))
        .toList();
  }

  /** Columns of others, such as a name, are left where they are. */
  private List<Told> notRead(Survey survey) {
    Set<String> known = new HashSet<>();
    for (Item item : survey.questionnaire().items()) {
      known.addAll(headings(BEFORE, item));
      known.addAll(headings(AFTER, item));
    }
    for (Locale language : Languages.SPOKEN) {
      known.add(SheetRow.key(Phrases.in(language, "survey.group")));
      known.add(SheetRow.key(Phrases.in(language, "survey.response")));
    }
    return rows.stream()
        .flatMap(row -> row.cells().keySet().stream())
        .distinct()
        .filter(heading -> !known.contains(heading))
        .map(
            heading ->
                new Told(Told.What.NOTE, file, "", Phrases.later("survey.told.not-read", heading)))
        .toList();
  }

  /** Not asked of a few rows, by which somebody could find out what one person has answered. */
  private static boolean areThere(LessonSharing sharing, Survey survey, List<Answered> answered) {
    Multiset<List<Object>> brought =
        answered.stream()
            .filter(one -> one.response.isEmpty())
            .map(Answered::print)
            .collect(ImmutableMultiset.toImmutableMultiset());
    if (SmallGroups.areTooSmall(brought.size())) {
      return false;
    }
    Multiset<List<Object>> there = HashMultiset.create();
    sharing
        .store()
        .<Boolean>read(
            Viewer.unrestricted(),
            all -> {
              try (Stream<SurveyResponse> responses =
                  all.all(SurveyResponse.KIND).where(SurveyResponse.BY_SURVEY, survey.id())) {
                responses.forEach(
                    one ->
                        there.add(
                            List.of(
                                Optional.of(one.group()),
                                one.before(),
                                one.after().orElse(Map.of()))));
              }
              return true;
            });
    return Multisets.containsOccurrences(there, brought);
  }
}
