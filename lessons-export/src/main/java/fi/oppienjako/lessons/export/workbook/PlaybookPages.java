package fi.oppienjako.lessons.export.workbook;

import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.GuidingQuestion;
import fi.oppienjako.lessons.core.concept.Interval;
import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.concept.Practice;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.export.workbook.PlaybookPage.Head;
import fi.oppienjako.lessons.export.workbook.PlaybookSheet.Field;
import fi.oppienjako.lessons.export.workbook.PlaybookSheet.Holds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A playbook as the rows of its sheets. Used once, not thread-safe. */
final class PlaybookPages {

  /** Where one can go from a phase that is not the last: nowhere. */
  static final String NOWHERE = "–";

  private final Playbook playbook;
  private final Locale language;
  private final PlaybookTongues tongues;
  private final PlaybookNames<Role> roles;
  private final PlaybookNames<Phase> phases;
  private final Map<PlaybookSheet, List<Map<String, String>>> rows = new LinkedHashMap<>();

  PlaybookPages(Playbook playbook, Locale language) {
    this.playbook = playbook;
    this.language = language;
    this.tongues = PlaybookTongues.of(playbook, language);
    this.roles = new PlaybookNames<>();
    playbook.process().roles().forEach(role -> roles.add(role.id(), role.name()));
    this.phases = new PlaybookNames<>();
    playbook.process().phases().forEach(phase -> phases.add(phase.id(), phase.name()));
  }

  Map<PlaybookSheet, PlaybookPage> pages() {
    PlaybookSheet.usual().forEach(sheet -> rows.put(sheet, new ArrayList<>()));
    about();
    playbook.process().roles().forEach(this::role);
    playbook.process().phases().forEach(this::phase);
    playbook
        .vocabulary()
        .labels()
        .forEach(
            (word, label) ->
                row(PlaybookSheet.WORDS, word.key()).text("label", label).put("id", word.key()));
    Map<PlaybookSheet, PlaybookPage> pages = new LinkedHashMap<>();
    rows.forEach(
        (sheet, lines) ->
            pages.put(
                sheet,
                new PlaybookPage(
                    sheet.title(language),
                    columns(sheet),
                    lines,
                    sheet == PlaybookSheet.ACTIVITIES ? 2 : 1)));
    return pages;
  }

  private void about() {
    fact("name").text("value", playbook.name());
    Cells summary = fact("summary");
    playbook.summary().ifPresent(text -> summary.text("value", text));
    Cells source = fact("source");
    playbook.source().ifPresent(text -> source.text("value", text));
    fact("capture").put("value", in(playbook.rhythm().capture()));
    fact("share").put("value", in(playbook.rhythm().sharing()));
    fact("language").put("value", tongues.first().toLanguageTag());
    fact("original").put("value", tongues.original().toLanguageTag());
    fact("id").put("value", playbook.id().value());
  }

  private Cells fact(String key) {
    return row(PlaybookSheet.ABOUT, key)
        .put("fact", Phrases.in(language, "playbook.about.fact." + key));
  }

  private void role(Role role) {
    row(PlaybookSheet.ROLES, role.id().value())
        .text("name", role.name())
        .marks(role.perspectives())
        .put("answers", steps(role.answersFor()))
        .put("id", role.id().value());
    int number = 0;
    for (LocalizedText responsibility : role.responsibilities()) {
      number++;
      row(PlaybookSheet.RESPONSIBILITIES, role.id() + "/" + number)
          .put("role", roles.label(role.id(), tongues.first()))
          .text("text", responsibility);
    }
  }

  private void phase(Phase phase) {
    Cells cells =
        row(PlaybookSheet.PHASES, phase.id().value())
            .text("name", phase.name())
            .marks(phase.needs())
            .put("next", next(phase))
            .put("id", phase.id().value());
    phase.aim().ifPresent(aim -> cells.text("aim", aim));
    String name = phases.label(phase.id(), tongues.first());
    phase.activities().forEach(activity -> activity(name, activity));
    for (GuidingQuestion question : phase.questions()) {
      Cells asked =
          row(PlaybookSheet.QUESTIONS, question.id().value())
              .put("phase", name)
              .text("text", question.question())
              .put("id", question.id().value());
      question
          .onlyFor()
          .ifPresent(
              kind -> asked.put("for", CellWords.written(playbook.vocabulary(), kind, language)));
    }
    int number = 0;
    for (Practice practice : phase.practices()) {
      number++;
      Cells offered =
          row(PlaybookSheet.PRACTICES, phase.id() + "/" + number)
              .put("phase", name)
              .text("text", practice.text());
      practice.link().ifPresent(link -> offered.put("link", link.toString()));
      practice.source().ifPresent(source -> offered.text("source", source));
    }
  }

  private void activity(String phase, Activity activity) {
    Cells cells =
        row(PlaybookSheet.ACTIVITIES, activity.id().value())
            .put("phase", phase)
            .text("name", activity.name())
            .marks(activity.perspectives())
            .put("openness", activity.openness().label().in(language))
            .put("serves", steps(activity.serves()))
            .put("every", activity.interval().map(this::in).orElse(""))
            .put("id", activity.id().value());
    activity.description().ifPresent(text -> cells.text("description", text));
    activity.roles().forEach(role -> cells.put(role(role), PlaybookMarks.CROSS));
  }

  /** Where one can go, by their names; nothing, where that is the phase that follows. */
  private String next(Phase phase) {
    List<Phase> all = playbook.process().phases();
    int place = all.indexOf(phase);
    List<Id<Phase>> usual = place + 1 < all.size() ? List.of(all.get(place + 1).id()) : List.of();
    List<Id<Phase>> next = playbook.process().next(phase.id());
    if (next.equals(usual)) {
      return "";
    }
    return next.isEmpty()
        ? NOWHERE
        : next.stream()
            .map(id -> phases.label(id, tongues.first()))
            .collect(Collectors.joining("\n"));
  }

  private String steps(Set<LoopStep> steps) {
    return steps.stream().map(step -> step.label().in(language)).collect(Collectors.joining(", "));
  }

  private String in(Interval interval) {
    return interval.label().in(language);
  }

  /** The texts in the first language, what is not text, and then the texts in the others. */
  private List<Head> columns(PlaybookSheet sheet) {
    List<Head> columns = new ArrayList<>();
    for (Field field : sheet.fields()) {
      if (!field.key().equals("id")) {
        columns.add(new Head(field.key(), heading(sheet, field), field.width(), field.holds()));
      }
      if (sheet == PlaybookSheet.ACTIVITIES && field.key().equals("community")) {
        for (Role role : playbook.process().roles()) {
          columns.add(new Head(role(role.id()), heading(role), 12, Holds.MARK));
        }
      }
    }
    for (Locale other : sheet == PlaybookSheet.TEXTS ? List.<Locale>of() : tongues.others()) {
      for (Field field : sheet.fields()) {
        if (field.holds() == Holds.TEXT) {
          columns.add(
              new Head(
                  in(field.key(), other),
                  heading(sheet, field) + " (" + other.toLanguageTag() + ")",
                  field.width(),
                  field.holds()));
        }
      }
    }
    sheet.fields().stream()
        .filter(field -> field.key().equals("id"))
        .map(field -> new Head("id", heading(sheet, field), field.width(), field.holds()))
        .forEach(columns::add);
    return columns;
  }

  private String heading(PlaybookSheet sheet, Field field) {
    return sheet.heading(field, language);
  }

  /** The name of the role, told apart from a heading of ours that reads the same. */
  private String heading(Role role) {
    String name = roles.label(role.id(), tongues.first());
    return PlaybookRows.isOurs(PlaybookSheet.ACTIVITIES, name)
        ? PlaybookNames.bothOf(name, role.id())
        : name;
  }

  private static String role(Id<Role> id) {
    return "role:" + id;
  }

  static String in(String field, Locale other) {
    return field + ":" + other.toLanguageTag();
  }

  private Cells row(PlaybookSheet sheet, String name) {
    Map<String, String> row = new LinkedHashMap<>();
    rows.computeIfAbsent(sheet, any -> new ArrayList<>()).add(row);
    return new Cells(sheet, name, row);
  }

  /** One row that is being filled. */
  private final class Cells {

    private final PlaybookSheet sheet;
    private final String name;
    private final Map<String, String> row;

    Cells(PlaybookSheet sheet, String name, Map<String, String> row) {
      this.sheet = sheet;
      this.name = name;
      this.row = row;
    }

    Cells put(String key, String text) {
      CellText.checkLength(text, sheet.title(language));
      row.put(key, text);
      return this;
    }

    Cells marks(Set<Perspective> perspectives) {
      perspectives.forEach(perspective -> put(perspective.key(), PlaybookMarks.CROSS));
      return this;
    }

    Cells text(String field, LocalizedText text) {
      text.wordings()
          .forEach(
              (tongue, wording) ->
                  put(tongue.equals(tongues.first()) ? field : in(field, tongue), wording));
      boolean usual = text.original().equals(tongues.usual(text));
      if (!usual || !text.stale().isEmpty()) {
        row(PlaybookSheet.TEXTS, "")
            .put("where", PlaybookTexts.place(sheet, name, field))
            .put("original", text.original().toLanguageTag())
            .put(
                "outdated",
                text.stale().stream().map(Locale::toLanguageTag).collect(Collectors.joining(", ")));
      }
      return this;
    }
  }
}
