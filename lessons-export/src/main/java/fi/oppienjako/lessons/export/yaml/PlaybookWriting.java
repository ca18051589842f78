package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.GuidingQuestion;
import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.concept.Practice;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/**
 * A playbook as the text that {@link PlaybookFile} reads. It cannot say that a translation is
 * outdated.
 */
public final class PlaybookWriting {

  private static final int WIDEST = 1 << 16;

  private final Locale language;

  private PlaybookWriting(Locale language) {
    this.language = language;
  }

  /** The text; the same playbook gives the same. */
  public static String of(Playbook playbook) {
    DumpSettings settings =
        DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setWidth(WIDEST)
            .setSplitLines(false)
            .build();
    Map<String, Object> keys = new PlaybookWriting(playbook.name().original()).keys(playbook);
    return new Dump(settings).dumpToString(keys);
  }

  private Map<String, Object> keys(Playbook playbook) {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("playbook", playbook.id().value());
    keys.put("language", language.toLanguageTag());
    keys.put("name", text(playbook.name()));
    put(keys, "summary", playbook.summary());
    put(keys, "source", playbook.source());
    keys.put(
        "rhythm",
        ordered(
            "capture", playbook.rhythm().capture().toString(),
            "share", playbook.rhythm().sharing().toString()));
    Map<String, Object> roles = new LinkedHashMap<>();
    playbook.process().roles().forEach(role -> roles.put(role.id().value(), role(role)));
    if (!roles.isEmpty()) {
      keys.put("roles", roles);
    }
    List<Object> phases = new ArrayList<>();
    for (int i = 0; i < playbook.process().phases().size(); i++) {
      phases.add(phase(playbook.process(), i));
    }
    keys.put("phases", phases);
    Map<String, Object> words = new LinkedHashMap<>();
    playbook.vocabulary().labels().forEach((word, label) -> words.put(word.key(), text(label)));
    if (!words.isEmpty()) {
      keys.put("words", words);
    }
    return keys;
  }

  private Map<String, Object> role(Role role) {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("name", text(role.name()));
    put(keys, "responsibilities", role.responsibilities(), this::text);
    put(keys, "perspectives", role.perspectives(), Perspective::key);
    put(keys, "answers", role.answersFor(), LoopStep::key);
    return keys;
  }

  private Map<String, Object> phase(ProcessModel process, int place) {
    Phase phase = process.phases().get(place);
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("phase", phase.id().value());
    keys.put("name", text(phase.name()));
    put(keys, "aim", phase.aim());
    put(keys, "needs", phase.needs(), Perspective::key);
    List<Object> questions = new ArrayList<>();
    for (GuidingQuestion question : phase.questions()) {
      boolean numbered = question.id().value().equals(phase.id() + "." + (questions.size() + 1));
      questions.add(question(question, numbered));
    }
    put(keys, "questions", questions, question -> question);
    put(keys, "practices", phase.practices(), this::practice);
    put(keys, "activities", phase.activities(), this::activity);
    List<Id<Phase>> next = process.next(phase.id());
    List<Id<Phase>> usual =
        place + 1 < process.phases().size()
            ? List.of(process.phases().get(place + 1).id())
            : List.of();
    if (!next.equals(usual)) {
      keys.put("next", next.stream().map(Id::value).toList());
    }
    return keys;
  }

  private Object question(GuidingQuestion question, boolean numbered) {
    if (numbered && question.onlyFor().isEmpty()) {
      return text(question.question());
    }
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("question", text(question.question()));
    if (!numbered) {
      keys.put("id", question.id().value());
    }
    question.onlyFor().ifPresent(kind -> keys.put("for", kind.key()));
    return keys;
  }

  private Object practice(Practice practice) {
    if (practice.link().isEmpty() && practice.source().isEmpty()) {
      return text(practice.text());
    }
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("text", text(practice.text()));
    practice.link().ifPresent(link -> keys.put("link", link.toString()));
    put(keys, "source", practice.source());
    return keys;
  }

  private Map<String, Object> activity(Activity activity) {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("activity", activity.id().value());
    keys.put("name", text(activity.name()));
    put(keys, "description", activity.description());
    put(keys, "perspectives", activity.perspectives(), Perspective::key);
    put(keys, "roles", activity.roles(), Id::value);
    if (activity.openness() != Openness.LAB) {
      keys.put("openness", activity.openness().key());
    }
    put(keys, "serves", activity.serves(), LoopStep::key);
    activity.interval().ifPresent(every -> keys.put("every", every.toString()));
    return keys;
  }

  /** Plain, where it is in the language of the file alone; else by language, the original first. */
  private Object text(LocalizedText text) {
    if (text.wordings().size() == 1 && text.original().equals(language)) {
      return text.toString();
    }
    Map<String, Object> wordings = new LinkedHashMap<>();
    text.wordings().forEach((tongue, wording) -> wordings.put(tongue.toLanguageTag(), wording));
    return wordings;
  }

  private void put(Map<String, Object> keys, String key, Optional<LocalizedText> text) {
    text.ifPresent(there -> keys.put(key, text(there)));
  }

  private static <T> void put(
      Map<String, Object> keys, String key, Collection<T> all, Function<T, Object> written) {
    if (!all.isEmpty()) {
      keys.put(key, all.stream().map(written).toList());
    }
  }

  private static Map<String, Object> ordered(
      String first, String one, String second, String other) {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put(first, one);
    keys.put(second, other);
    return keys;
  }
}
