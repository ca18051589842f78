package fi.oppienjako.lessons.core.text;

/**
 * What files and programs call by a key and people by a label, such as the state of a lesson.
 *
 * <p>A {@link Message} calls it by its key in English, as files do, and by its label otherwise.
 */
public interface Labelled {

  /** The word for it in files and programs. */
  String key();

  /** What people call it, in fi, sv and en. */
  LocalizedText label();
}
