package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.cocreation.Contribution;
import fi.oppienjako.lessons.core.cocreation.ContributionStatus;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something given to a session, and what became of it.
 *
 * @param sessions the sessions by their ids; one in which something is wrong is left out
 */
record ContributionForm(
    Declared declared, Reference<Session> session, Map<String, Session> sessions)
    implements Form<ContributionForm.Written> {

  private static final Form<ContributionStatus> FATE =
      Forms.choice(
          Wrong.of("word.contribution-status"),
          ContributionStatus.values(),
          ContributionStatus::key);

  /** A contribution and where it is written. */
  record Written(Place place, Contribution contribution) {}

  /** A stretch of the way, not yet gone. */
  private record Stretch(Place place, ContributionStatus fate, Signed signed) {}

  @Override
  public Optional<Written> read(Node node, Reading reading) {
    Optional<Written> written = Form.keys(this::contribution).read(node, reading);
    written.ifPresent(made -> reading.places().put(made.contribution(), node));
    return written;
  }

  private Optional<Written> contribution(Fields in) {
    Supplier<Id<Contribution>> id = in.one("contribution", Forms.id());
    Required<Id<Session>> to = in.one("session", session);
    Optional<Session> held = to.found().map(found -> sessions.get(found.value()));
    Optional<Id<Organisation>> body = in.maybe("organisation", declared.organisation());
    InOrder days = new InOrder();
    Optional<Signed> signed = Signed.in(in, declared.person(), days);
    Supplier<LocalizedText> text = in.one("text", Forms.TEXT);
    Optional<Openness> openness = in.maybe("openness", Forms.LEVEL);
    List<Stretch> way = in.all("way", Form.keys(stretch -> stretch(stretch, days)));
    List<RulingForm.Written> moderation =
        in.all(
            "moderation", new RulingForm(declared.person(), new InOrder(signed.map(Signed::day))));
    return in.make(
            () ->
                held.map(
                    of -> {
                      Signed by = signed.orElseThrow();
                      Contribution given =
                          Contribution.given(id.get(), of, body, text.get(), by.by(), by.at());
                      return openness.map(level -> openAt(given, level)).orElse(given);
                    }))
        .flatMap(made -> made)
        .flatMap(given -> gone(given, way, in.reading()))
        .flatMap(
            given ->
                RulingForm.moderated(
                    given, moderation, Contribution::show, Contribution::hide, in.reading()))
        .map(made -> new Written(in.place(), made));
  }

  /** Not narrowed to the level of the session, so that a wider one is refused and not changed. */
  private static Contribution openAt(Contribution given, Openness level) {
    return new Contribution(
        given.id(),
        given.revision(),
        given.session(),
        given.project(),
        given.organisation(),
        given.text(),
        level,
        given.by(),
        given.at(),
        given.history(),
        given.moderation());
  }

  private Optional<Stretch> stretch(Fields in, InOrder days) {
    Supplier<ContributionStatus> fate = in.one("became", FATE);
    Optional<Signed> signed = Signed.in(in, declared.person(), days);
    return in.make(() -> new Stretch(in.place(), fate.get(), signed.orElseThrow()));
  }

  private static Optional<Contribution> gone(
      Contribution given, List<Stretch> way, Reading reading) {
    Optional<Contribution> here = Optional.of(given);
    for (Stretch next : way) {
      here = here.flatMap(one -> reading.made(next.place(), () -> after(one, next)));
    }
    return here;
  }

  private static Contribution after(Contribution contribution, Stretch next) {
    Instant at = next.signed().at();
    return switch (next.fate()) {
      case OPEN -> contribution.reconsider(next.signed().by(), at);
      case SET_ASIDE -> contribution.setAside(next.signed().by(), at);
      case THEME, KEY_RESULT -> contribution.take(next.fate(), next.signed().by(), at);
    };
  }
}
