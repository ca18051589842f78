package fi.oppienjako.lessons.core.support;

import fi.oppienjako.lessons.core.text.Term;

/** Common ways in which experts are engaged. The vocabulary is open: any {@link Term} will do. */
public final class Engagement {

  /** On the staff of the organisation that gives the support. */
  public static final Term STAFF = Term.of("staff");

  /** From a pool that was put out to tender. */
  public static final Term TENDERED = Term.of("tendered");

  private Engagement() {}
}
