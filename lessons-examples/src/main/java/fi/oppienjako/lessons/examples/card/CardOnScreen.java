package fi.oppienjako.lessons.examples.card;

import static java.util.stream.Collectors.joining;

import fi.oppienjako.lessons.core.reuse.AsTold;
import fi.oppienjako.lessons.core.reuse.Chain;
import fi.oppienjako.lessons.core.reuse.Delay;
import fi.oppienjako.lessons.core.reuse.Figure;
import fi.oppienjako.lessons.core.reuse.Flow;
import fi.oppienjako.lessons.core.reuse.ResultCard;
import fi.oppienjako.lessons.core.sharing.Overdue;
import fi.oppienjako.lessons.core.sharing.Waiting;
import fi.oppienjako.lessons.examples.text.Screen;
import fi.oppienjako.lessons.examples.text.Sentences;
import fi.oppienjako.lessons.export.document.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A result card for people at a screen: numbers and names. The identifiers behind the numbers are
 * in the documents of {@code lessons-export}. Not thread-safe.
 */
public final class CardOnScreen {

  private final Screen screen;
  private final Wording wording;
  private final Sentences sentences;

  /** Cards appear on {@code screen} in the language and with the names of {@code wording}. */
  public CardOnScreen(Screen screen, Wording wording) {
    this.screen = screen;
    this.wording = wording;
    this.sentences = Sentences.beside(CardOnScreen.class, wording.language());
  }

  /** All of {@code card}. */
  public void whole(ResultCard card) {
    screen.prose(sentences.in("title", card.name()));
    screen.prose(sentences.in("reader." + card.level().key(), card.level().label(), card.day()));
    leftOut(card);
    screen.gap();
    lessons(card);
    screen.gap();
    use(card);
    if (!card.overdue().isEmpty()) {
      screen.gap();
      screen.prose(sentences.in("overdue"));
      overdue(card.overdue(), screen.inset(2));
    }
  }

  /** How many lessons there are, how far they came, and where they are. */
  public void lessons(ResultCard card) {
    screen.prose(sentences.in("chain"));
    chain(card.chain());
    asTold(card.asTold());
    screen.gap();
    counts("states", card.byState(), state -> sentences.text(state.label()));
    counts("openness", card.byOpenness(), level -> sentences.text(level.label()));
    counts("perspectives", card.byPerspective(), view -> sentences.text(view.label()));
    counts("phases", card.byPhase(), wording::phase);
  }

  /** What is not counted. */
  private void leftOut(ResultCard card) {
    String key =
        card.leftOut().map(count -> count == 0 ? "nothing" : "counted").orElse("uncounted");
    screen.prose(sentences.in("left-out." + key, card.leftOut().orElse(0)));
  }

  /** How far lessons came, with the share kept from link to link. */
  public void chain(Chain chain) {
    List<List<String>> rows = new ArrayList<>();
    for (Chain.Link link : chain.links()) {
      rows.add(
          List.of(
              sentences.in("chain." + link.stage().key()),
              link.lessons().toString(),
              link.keptPercent().map(sentences::percent).orElse("")));
    }
    screen.inset(2).columns(rows);
  }

  /** The lessons that are open as another system told them; nothing where there are none. */
  private void asTold(AsTold told) {
    if (!told.isEmpty()) {
      screen.gap();
      screen.prose(
          sentences.in(
              "as-told", told.lessons(), told.incomplete(), told.lookedUp(), told.reused()));
    }
  }

  /** What came of the lessons among others. */
  public void use(ResultCard card) {
    delay("to-share", card.toShare());
    delay("to-reuse", card.toReuse());
    counts("outcomes", card.reusesByOutcome(), outcome -> sentences.text(outcome.label()));
    if (!card.flows().isEmpty()) {
      screen.prose(sentences.in("flows"));
    }
    for (Flow flow : card.flows()) {
      screen
          .inset(2)
          .item(
              sentences.in(
                  "flow",
                  wording.organisation(flow.to()),
                  wording.organisation(flow.from()),
                  flow.reuses()));
    }
  }

  /** What waits in the projects and for whom, oldest first; nothing if nothing waits. */
  public void waiting(List<Waiting> waiting) {
    if (waiting.isEmpty()) {
      return;
    }
    screen.gap();
    screen.prose(sentences.in("waiting"));
    for (Waiting one : waiting) {
      String what = one.in(wording.language(), wording.project(one.project()));
      screen
          .inset(2)
          .item(
              one.whom().isEmpty()
                  ? what
                  : sentences.in(
                      "waiting.for",
                      what,
                      one.whom().stream().map(wording::person).collect(joining(", "))));
    }
  }

  /** What has fallen out of the rhythm, longest overdue first. */
  public void overdue(List<Overdue> overdue) {
    overdue(overdue, screen);
  }

  private void overdue(List<Overdue> overdue, Screen where) {
    for (Overdue one : overdue) {
      String key = "overdue." + one.what().key();
      where.item(sentences.in(key, wording.subject(one), one.due()));
    }
  }

  private <K> void counts(
      String key, Map<K, ? extends Figure<?>> figures, Function<K, String> name) {
    if (!figures.isEmpty()) {
      String counted =
          figures.entrySet().stream()
              .map(figure -> name.apply(figure.getKey()) + " " + figure.getValue())
              .collect(joining(", "));
      screen.prose(sentences.in(key, counted));
    }
  }

  private void delay(String key, Delay delay) {
    delay.medianDays().ifPresent(days -> screen.prose(sentences.in(key, days)));
  }
}
