package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.concept.Interval;
import fi.oppienjako.lessons.core.network.Requirement;
import fi.oppienjako.lessons.core.network.Requirements;
import fi.oppienjako.lessons.core.network.SkillScale;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What giving support demands, and the scale on which it is told: its levels from the lowest. */
final class RequirementsForm implements Form<Requirements> {

  @Override
  public Optional<Requirements> read(Node node, Reading reading) {
    return Form.keys(RequirementsForm::requirements).read(node, reading);
  }

  private static Optional<Requirements> requirements(Fields in) {
    List<LocalizedText> levels = in.all("scale", Forms.TEXT);
    List<Requirement> asked = in.all("asked", Form.keys(RequirementsForm::requirement));
    return in.make(() -> new Requirements(scale(levels), asked));
  }

  private static Optional<Requirement> requirement(Fields in) {
    Supplier<Term> skill = in.one("skill", Forms.TERM);
    Supplier<Integer> level = in.one("level", Numbers.WHOLE);
    Optional<Interval> refresh = in.maybe("refresh", Forms.INTERVAL);
    return in.make(() -> new Requirement(skill.get(), level.get(), refresh));
  }

  private static SkillScale scale(List<LocalizedText> levels) {
    if (levels.isEmpty()) {
      return SkillScale.DEFAULT;
    }
    Map<Integer, LocalizedText> labels = new HashMap<>();
    levels.forEach(level -> labels.put(labels.size() + 1, level));
    return new SkillScale(levels.size(), labels);
  }
}
