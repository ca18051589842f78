package fi.oppienjako.lessons.core.port;

/** Brings lessons to those who could benefit. Called once everything is saved. */
@FunctionalInterface
public interface Notifier {

  /** Notifies nobody. */
  Notifier NONE = notice -> {};

  /** Passes {@code notice} on. What it throws reaches the caller; what was saved stays saved. */
  void tell(Notice notice);
}
