package fi.oppienjako.lessons.core.people;

import fi.oppienjako.lessons.core.text.Term;

/**
 * Common kinds of organisations. The vocabulary is open: any {@link Term} will do where a kind is
 * asked for.
 */
public final class OrganisationKind {

  /** A municipality. */
  public static final Term MUNICIPALITY = Term.of("municipality");

  /** A state agency. */
  public static final Term AGENCY = Term.of("agency");

  /** A ministry. */
  public static final Term MINISTRY = Term.of("ministry");

  /** A region or a regional body. */
  public static final Term REGION = Term.of("region");

  /** An association or another civil-society organisation. */
  public static final Term ASSOCIATION = Term.of("association");

  /** An educational institution. */
  public static final Term EDUCATION = Term.of("education");

  /** A company. */
  public static final Term COMPANY = Term.of("company");

  private OrganisationKind() {}
}
