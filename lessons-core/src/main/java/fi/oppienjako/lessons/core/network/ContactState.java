package fi.oppienjako.lessons.core.network;

import com.google.common.collect.Sets;
import fi.oppienjako.lessons.core.text.Labelled;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Messages;
import java.util.Locale;
import java.util.Set;

/** How far the contact between a network and an actor has come. */
public enum ContactState implements Labelled {
  /** The actor is known of, and nobody has been in touch with it yet. */
  NOT_YET_CONTACTED,
  /** Somebody has been in touch with it. */
  CONTACTED,
  /** It is a member. */
  JOINED,
  /** It said no, or is a member no longer. */
  LEFT;

  /** What the state may become; being in touch once more is possible too. */
  public Set<ContactState> next() {
    return switch (this) {
      case NOT_YET_CONTACTED, LEFT -> Sets.immutableEnumSet(CONTACTED);
      case CONTACTED -> Sets.immutableEnumSet(CONTACTED, JOINED, LEFT);
      case JOINED -> Sets.immutableEnumSet(LEFT);
    };
  }

  /** Whether the network is in contact with an actor in this state. */
  public boolean isInContact() {
    return this == CONTACTED || this == JOINED;
  }

  /** The word for it in files and programs, such as {@code not-yet-contacted}. */
  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What people call it, in fi, sv and en. */
  @Override
  public LocalizedText label() {
    return Messages.in("contact." + key());
  }
}
