package fi.oppienjako.lessons.core.port;

/**
 * Decides who may do what. Thread-safe. We do not authenticate: the host application says who acts,
 * and may refuse here.
 *
 * <pre>{@code
 * AccessPolicy organisersGrant =
 *     request ->
 *         request.verb() != SupportVerb.APPLICATION_GRANT
 *             || request.by().filter(by -> organisers.contains(by.person())).isPresent();
 * AccessPolicy teamsCapture =
 *     request ->
 *         !(request.subject() instanceof Project project)
 *             || request.verb() != LoopVerb.LESSON_CAPTURE
 *             || project.team().stream()
 *                 .anyMatch(one -> request.by().map(By::person).equals(Optional.of(one.person())));
 * }</pre>
 *
 * <p>Every verb asks, within its transaction and before it changes anything, once for each thing
 * that it is about: two lessons that contradict each other are two questions. What follows from a
 * verb, such as a project that joins the programme that supports it, is not asked about. Whoever
 * works on the {@link Store} itself is not asked either.
 */
@FunctionalInterface
public interface AccessPolicy {

  /** Everybody may do everything. */
  AccessPolicy ALL = request -> true;

  /**
   * Whether it may be done.
   *
   * @param request not to be used afterwards: its snapshot ends with the transaction
   */
  boolean permits(AccessRequest request);
}
