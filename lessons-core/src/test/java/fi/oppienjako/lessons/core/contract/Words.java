package fi.oppienjako.lessons.core.contract;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Sentences, words and acting persons, drawn from a seed. Not thread-safe. */
final class Words {

  private static final List<Locale> LANGUAGES =
      List.of(
          Languages.FINNISH,
          Languages.SWEDISH,
          Languages.ENGLISH,
          Locale.forLanguageTag("sv-FI"),
          Locale.forLanguageTag("se"));

  private static final List<String> STEMS =
      List.of(
          "kunta",
          "neuvonta",
          "hanke",
          "työ",
          "pöytä",
          "råd",
          "kommun",
          "möte",
          "stöd",
          "ärende",
          "desk",
          "queue",
          "pilot",
          "guidance",
          "premises",
          "Čáhci",
          "“quoted”",
          "it's",
          "50 %",
          "a\\b");

  private static final List<String> THEMES =
      List.of("digital-support", "procurement", "työikäiset", "data", "guidance", "språk");

  // Finer than a millisecond, since clocks are; not finer than what all databases can hold.
  private static final Instant BEGIN = Instant.parse("2026-01-05T06:00:00.123456Z");

  private final Random random;
  private Instant now;

  Words(long seed, int n) {
    random = new Random(seed * 1_000_003 + n);
    now = BEGIN.plusSeconds(n * 60L);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  Instant later() {
    now = now.plusSeconds(1 + random.nextInt(90_000));
    return now;
  }

  String sentence(int words) {
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i < words; i++) {
      sentence.append(i == 0 ? "" : " ").append(one(STEMS));
    }
    return sentence.toString();
  }

  LocalizedText text(int words) {
    Locale original = one(LANGUAGES.subList(0, 3));
    LocalizedText text = LocalizedText.of(original, sentence(words));
    for (int more = random.nextInt(3); more > 0; more--) {
      text = text.with(one(LANGUAGES), sentence(words));
    }
    return chance(20) ? text.with(original, sentence(words) + "\n" + sentence(2)) : text;
  }

  Set<Term> themes() {
    Set<Term> themes = new LinkedHashSet<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      themes.add(Term.of(one(THEMES)));
    }
    return themes;
  }

  By by() {
    return By.by(Id.of("person-" + random.nextInt(30)));
  }

  By because() {
    return by().because(sentence(6));
  }

  By perhapsBecause() {
    return chance(30) ? because() : by();
  }
}
