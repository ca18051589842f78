package fi.oppienjako.lessons.core.lesson;

import fi.oppienjako.lessons.core.text.Labelled;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Messages;
import java.util.Locale;

/** A step in the life of a lesson. */
public enum LessonStep implements Labelled {
  /** It is written down. */
  CAPTURE(false),
  /** Its content changes while it is not yet validated. */
  EDIT(false),
  /** It is submitted for validation. */
  SUBMIT(false),
  /** It is sent back with a question; the reason is the question. */
  ASK(true),
  /** It is submitted again after the question was answered. */
  ANSWER(false),
  /** It is validated. */
  VALIDATE(false),
  /** It is rejected. */
  REJECT(true),
  /** It is opened to others for the first time. */
  SHARE(false),
  /** It is opened as it was written in another system, without being validated here. */
  RELAY(false),
  /** It is opened more widely. */
  WIDEN(false),
  /** It is corrected after validation. */
  CORRECT(true),
  /** Practice has changed for good; the reason says how. */
  EMBED(true),
  /** Another lesson takes its place. */
  SUPERSEDE(false),
  /** It no longer applies. */
  RETIRE(true),
  /** What it says is taken back from those outside its project. */
  WITHDRAW(true),
  /** Something that should never have been said is taken out of all its wordings. */
  REDACT(true);

  private final boolean needsReason;

  LessonStep(boolean needsReason) {
    this.needsReason = needsReason;
  }

  /** Whether a reason is required. */
  public boolean needsReason() {
    return needsReason;
  }

  /** The word for it in files and programs: the name in lower case. */
  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What people call it, in fi, sv and en. */
  @Override
  public LocalizedText label() {
    return Messages.in("step." + key());
  }
}
