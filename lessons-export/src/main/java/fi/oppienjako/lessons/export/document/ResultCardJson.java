package fi.oppienjako.lessons.export.document;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.reuse.Delay;
import fi.oppienjako.lessons.core.reuse.ResultCard;
import java.io.IOException;

/**
 * A result card as JSON, for programs: each number with all the identifiers behind it, and the
 * level that it was counted at.
 *
 * <p>Keys stand in one order, and words such as {@code shared} are the same in every language; what
 * is for people ({@code label}, {@code name}, {@code text}) is in the language of the wording.
 *
 * @param wording the language, and names for phases and bodies
 */
public record ResultCardJson(Wording wording) implements DocumentFormat<ResultCard> {

  /** Checks that nothing is missing. */
  public ResultCardJson {
    requireNonNull(wording, "wording");
  }

  /** In English, without names. */
  public ResultCardJson() {
    this(Wording.ENGLISH);
  }

  @Override
  public void write(ResultCard card, Appendable out) throws IOException {
    Json.write(out, json -> write(card, json));
  }

  private void write(ResultCard card, Json json) {
    Voice voice = new Voice(wording);
    json.text("document", "result-card")
        .text("language", wording.language().toLanguageTag())
        .text("subject", card.subject())
        .text("name", voice.plain(card.name()))
        .text("day", card.day().toString())
        .object(
            "reader",
            reader ->
                reader
                    .text("level", card.level().key())
                    .ids(
                        "memberOf",
                        card.reader().projects().stream()
                            .map(project -> project.id())
                            .sorted()
                            .toList())
                    .flag("unrestricted", card.reader().isUnrestricted()));
    card.leftOut()
        .ifPresentOrElse(count -> json.number("leftOut", count), () -> json.nothing("leftOut"));
    Figures figures = new Figures(json, voice);
    figures.chain(card.chain());
    figures.asTold(card.asTold());
    figures.byState(card.byState());
    figures.byOpenness(card.byOpenness());
    figures.byPerspective(card.byPerspective());
    figures.byPhase(card.byPhase());
    figures.reusesByOutcome(card.reusesByOutcome());
    figures.flows(card.flows());
    json.object("timeToShare", delay -> write(card.toShare(), delay))
        .object("timeToReuse", delay -> write(card.toReuse(), delay))
        .objects(
            "overdue",
            card.overdue(),
            overdue ->
                json.text("what", overdue.what().key())
                    .text("subject", overdue.subject())
                    .text("due", overdue.due().toString())
                    .text("text", overdue.in(wording.language())));
  }

  private static void write(Delay delay, Json json) {
    delay
        .medianDays()
        .ifPresentOrElse(days -> json.number("medianDays", days), () -> json.nothing("medianDays"));
    json.objects(
        "lessons",
        delay.byLesson().entrySet(),
        one ->
            json.text("lesson", one.getKey().toString()).text("time", one.getValue().toString()));
  }
}
