package fi.oppienjako.lessons.core.port;

/** Brings lessons to those who could benefit. Called after what it tells of has been kept. */
@FunctionalInterface
public interface Notifier {

  /** Tells nobody. */
  Notifier NONE = notice -> {};

  /** Passes {@code notice} on. What it throws comes out to the caller; what was kept stays kept. */
  void tell(Notice notice);
}
