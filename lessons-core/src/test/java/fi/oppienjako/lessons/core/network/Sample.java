package fi.oppienjako.lessons.core.network;

import static fi.oppienjako.lessons.core.Samples.ANNA;
import static fi.oppienjako.lessons.core.Samples.hour;
import static fi.oppienjako.lessons.core.Samples.text;

import fi.oppienjako.lessons.core.Samples;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Term;

/** What tests of a network are made of. */
final class Sample {

  static final Id<Organisation> LIBRARY = Id.of("library");
  static final Id<Organisation> COLLEGE = Id.of("college");
  static final Id<Organisation> OFFICE = Id.of("office");
  static final Id<Organisation> CHAPEL = Id.of("chapel");
  static final Id<Organisation> LINE = Id.of("line");

  static final Term AREA = Term.of("lake district");
  static final Term BOOKS = Term.of("library");
  static final Term TEACHING = Term.of("adult education centre");
  static final Term AUTHORITY = Term.of("authority");
  static final Term PARISH = Term.of("parish");
  static final Term GUIDES = Term.of("guides customers to");

  static final Project PROJECT = Samples.project("build");

  /** The library has joined, the college is contacted, the office and the chapel are known of. */
  static final Network NETWORK =
      Network.of(Id.of("net"), PROJECT, text("Support in the lakes"), AREA)
          .with(NetworkActor.in(AREA, LIBRARY, BOOKS, AUTHORITY))
          .with(NetworkActor.in(AREA, COLLEGE, TEACHING))
          .with(NetworkActor.in(AREA, OFFICE, AUTHORITY))
          .with(NetworkActor.national(CHAPEL, PARISH))
          .after(LIBRARY, ContactState.CONTACTED, ANNA, hour(1))
          .after(LIBRARY, ContactState.JOINED, ANNA, hour(2))
          .after(COLLEGE, ContactState.CONTACTED, ANNA, hour(3));

  private Sample() {}
}
