package fi.oppienjako.lessons.core.programme;

import fi.oppienjako.lessons.core.text.Term;

/** Common kinds of outputs: plans for a future change. The vocabulary is open. */
public final class OutputKind {

  /** How people go through a service. */
  public static final Term SERVICE_PATH = Term.of("service-path");

  /** What a service could be. */
  public static final Term CONCEPT = Term.of("concept");

  /** What is to be developed, in which order. */
  public static final Term DEVELOPMENT_PLAN = Term.of("development-plan");

  /** What was found out before deciding on the way to go. */
  public static final Term PRELIMINARY_STUDY = Term.of("preliminary-study");

  private OutputKind() {}
}
