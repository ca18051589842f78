package fi.oppienjako.lessons.core.access;

/**
 * Something that names phases, activities or roles of its project's plan, and may be open more
 * widely than the plan is.
 *
 * @param <A> the kind of thing
 */
public interface Planned<A> {

  /**
   * Returns this without what it names of the plan, for those who see this but not the plan. For
   * reading only: it is less than what is stored.
   */
  A withoutPlan();
}
