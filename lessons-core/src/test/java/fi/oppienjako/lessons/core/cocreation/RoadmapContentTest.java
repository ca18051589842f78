package fi.oppienjako.lessons.core.cocreation;

import static fi.oppienjako.lessons.core.cocreation.Given.contribution;
import static fi.oppienjako.lessons.core.cocreation.Given.line;
import static fi.oppienjako.lessons.core.cocreation.Given.told;
import static fi.oppienjako.lessons.core.cocreation.Given.whole;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoadmapContentTest {

  private final RoadmapContent parts = whole();

  private static List<String> ids(RoadmapContent parts) {
    return parts.items().stream().map(line -> line.id().value()).toList();
  }

  @Test
  void listTheirLinesInOrder() {
    assertThat(ids(parts)).containsExactly("people-first", "skills", "desk");
    assertThat(parts.places()).extracting(RoadmapItem::id).containsExactly(Id.of("desk"));
    assertThat(parts.item(Id.of("desk"))).contains(line("desk", contribution("c3")));
    assertThat(parts.item(Id.of("bench"))).isEmpty();
  }

  @Test
  void tellTheContributionsBehindThemesAndBehindKeyResultsWithTheirPlaces() {
    assertThat(parts.contributions(ContributionStatus.THEME)).containsExactly(Id.of("c1"));
    assertThat(parts.contributions(ContributionStatus.KEY_RESULT))
        .containsExactly(Id.of("c2"), Id.of("c3"));
    assertThat(parts.contributions(ContributionStatus.OPEN)).isEmpty();
    assertThat(parts.contributions(ContributionStatus.SET_ASIDE)).isEmpty();
  }

  @Test
  void putALineInPlaceOfTheOneWithItsName() {
    RoadmapItem theme = line("people-first", contribution("c9"));
    KeyResult result = KeyResult.of(line("skills", contribution("c8")));
    RoadmapContent changed =
        parts.with(line("second", contribution("c5"))).with(theme).with(result);
    assertThat(changed.themes()).containsExactly(theme, line("second", contribution("c5")));
    assertThat(changed.keyResults()).containsExactly(result);
    assertThat(changed.introduction()).isEqualTo(parts.introduction());
    assertThat(changed.appendices()).isEqualTo(parts.appendices());
  }

  @Test
  void addWhatIsNew() {
    KeyResult result = KeyResult.of(line("data", contribution("c8")));
    assertThat(parts.with(result).keyResults()).hasSize(2).endsWith(result);
    Appendix appendix = new Appendix(told("Glossary"), Optional.empty());
    assertThat(parts.with(appendix).appendices()).hasSize(2).endsWith(appendix);
  }

  @Test
  void leaveOutThemesKeyResultsAndPlaces() {
    assertThat(ids(parts.without(Id.of("people-first")))).containsExactly("skills", "desk");
    assertThat(ids(parts.without(Id.of("skills")))).containsExactly("people-first");
    assertThat(ids(parts.without(Id.of("desk")))).containsExactly("people-first", "skills");
    assertThat(parts.without(Id.of("bench"))).isEqualTo(parts);
  }

  @Test
  void changeEveryLine() {
    assertThat(parts.mapped(line -> line.named(text("x"))).items())
        .extracting(RoadmapItem::name)
        .containsExactly(text("x"), text("x"), text("x"));
  }

  @Test
  void doNotHoldTwoLinesOfOneName() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> parts.with(line("desk", contribution("c1"))))
        .withMessage("two items of the roadmap are called 'desk'; give one of them another id");
  }

  @Test
  void haveLinesThatLeadBackToContributionsWithTheirLevels() {
    RoadmapItem line = line("skills", contribution("c2"), contribution("c1", Openness.LAB));
    assertThat(line.sources())
        .isEqualTo(Map.of(Id.of("c1"), Openness.LAB, Id.of("c2"), Openness.ARENA));
    assertThat(line.contributions()).containsExactly(Id.of("c1"), Id.of("c2"));
    assertThat(line.leadingBackTo(contribution("c3")).contributions())
        .containsExactly(Id.of("c1"), Id.of("c2"), Id.of("c3"));
    assertThat(line.without(Id.of("c1")).contributions()).containsExactly(Id.of("c2"));
    assertThat(line.saying(text("More")).text()).contains(text("More"));
    assertThat(line.saying(text("More")).named(text("N")).text()).contains(text("More"));
  }
}
