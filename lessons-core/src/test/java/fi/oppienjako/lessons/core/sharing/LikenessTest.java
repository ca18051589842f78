package fi.oppienjako.lessons.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.concept.Conditions;
import fi.oppienjako.lessons.core.concept.Topics;
import fi.oppienjako.lessons.core.concept.Vocabulary;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LikenessTest {

  private static final LocalizedText QUEUE =
      LocalizedText.of(
              Languages.FINNISH,
              "Jonottajat eivät tiedä, milloin hakemukset käsitellään toimistossa.")
          .with(Languages.SWEDISH, "De som köar vet inte när deras ansökningar avgörs på kontoret.")
          .with(Languages.ENGLISH, "Nobody knows when the application is handled at the office.");
  private static final LocalizedText BAKERY =
      LocalizedText.of(Languages.FINNISH, "Leipomon uunit lämpenevät hitaasti aamulla.")
          .with(Languages.SWEDISH, "Bageriets ugnar värms upp sakta.")
          .with(Languages.ENGLISH, "Ovens of bakeries warm slowly.");
  private static final LocalizedText SHIP =
      LocalizedText.of(Languages.FINNISH, "Laivat lähtevät satamasta tuulen kääntyessä.")
          .with(Languages.SWEDISH, "Fartygen lämnar hamnen med vinden.")
          .with(Languages.ENGLISH, "Ships leave harbour with a turning wind.");

  private static Profile saying(LocalizedText... texts) {
    return new Profile(List.of(texts), Topics.NONE, Conditions.NONE, Optional.empty(), Set.of());
  }

  /** What is found like {@code wanted} among {@code other} and two that are about other things. */
  private static List<Alike<LocalizedText>> alike(LocalizedText wanted, LocalizedText other) {
    Likeness<LocalizedText> likeness = Likeness.to(saying(wanted));
    for (LocalizedText one : List.of(other, BAKERY, SHIP)) {
      likeness.compare(one, saying(one));
    }
    return likeness.found();
  }

  private static String told(Alike<LocalizedText> alike, String language) {
    return alike.reasons().all().get(0).in(Locale.forLanguageTag(language), Vocabulary.EMPTY);
  }

  @Test
  void isNotMadeByFunctionWordsThatMeetInThreeLanguages() {
    LocalizedText wanted =
        LocalizedText.of(Languages.FINNISH, "Kukaan ei hoida, eikä mistään löydy samaa avainta.")
            .with(Languages.SWEDISH, "Ingen sköter det, eftersom samma nyckel inte finns där.")
            .with(Languages.ENGLISH, "There is nobody for them, none has those keys twice.");
    LocalizedText other =
        LocalizedText.of(Languages.FINNISH, "Kukaan ei laula, eikä kuoro enää tule samaa reittiä.")
            .with(Languages.SWEDISH, "Ingen sjunger, eftersom kören inte tar samma väg.")
            .with(Languages.ENGLISH, "There sings nobody with them, none of those choirs comes.");
    assertThat(alike(wanted, other)).isEmpty();
    assertThat(alike(other, wanted)).isEmpty();
  }

  @Test
  void isToldInTheLanguageOfTheReaderWhereThatMeets() {
    LocalizedText other =
        LocalizedText.of(
                Languages.FINNISH, "Hakemukset viipyvät toimistossa, jonottajat suuttuvat.")
            .with(Languages.SWEDISH, "Deras ansökningar dröjer på kontoret, och folk blir arga.")
            .with(Languages.ENGLISH, "Things take long and people get angry.");
    List<Alike<LocalizedText>> found = alike(QUEUE, other);
    assertThat(found).extracting(Alike::subject).containsExactly(other);
    assertThat(told(found.get(0), "fi"))
        .isEqualTo("samanlaisia sanoja: ”hakemukset”, ”jonottajat”, ”toimistossa”");
    assertThat(told(found.get(0), "sv-FI")).isEqualTo("liknande ord: ”ansökningar”, ”kontoret”");
    assertThat(told(found.get(0), "en"))
        .isEqualTo("similar words: “hakemukset”, “jonottajat”, “toimistossa” (Finnish)");
  }

  @Test
  void isMadeInTheOnlyLanguageThatBothHave() {
    LocalizedText other =
        LocalizedText.of(
            Locale.forLanguageTag("sv-FI"), "Ansökningar dröjer på kontoret, och folk blir arga.");
    assertThat(alike(QUEUE, other))
        .extracting(alike -> told(alike, "en"))
        .containsExactly("similar words: “ansökningar”, “kontoret” (Swedish)");
    assertThat(alike(LocalizedText.english("Application and office"), other)).isEmpty();
  }

  @Test
  void doesNotCompareOneLanguageWithAnother() {
    LocalizedText finnish =
        LocalizedText.of(Languages.FINNISH, "Terminal, tablet, internet, modem");
    LocalizedText english = LocalizedText.english("Terminal, tablet, internet, modem");
    assertThat(alike(finnish, english)).isEmpty();
    assertThat(alike(english, english)).hasSize(1);
  }
}
