package fi.oppienjako.lessons.core.people;

/** What a person has agreed to show to people other than those who work with them. */
public enum Consent {
  /** The name may be shown. */
  NAME,
  /** The way to get in touch may be shown. */
  CONTACT
}
