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
  REPLIED,
  PUBLISHED,
  NOT_SATISFIED,
  REHANDLING_ORDERED,
  CLOSED
}
