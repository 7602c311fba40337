package huiyin.casework;

/** A point in a case's life that a limit may count from; kept as the date it last happened. */
public enum Moment {
  SUBMITTED,
  ACCEPTED,
  ASSIGNED,
  RECEIVED,
  HAND_BACK_ASKED,
  HAND_BACK_DECIDED,
  REASSIGNED,
  TALKED,
  SIGNED,
  /** The first reply: a second one after re-handling doesn't change it. */
  FIRST_REPLIED,
  REPLIED,
  PUBLISHED,
  REHANDLING_ORDERED,
  CLOSED
}
