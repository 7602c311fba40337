package huiyin.ledger;

/** What a figure is held against: a whole (占比), the others (位次), or an earlier time (增长). */
public enum Comparison {
  SHARE,
  RANK,
  GROWTH
}
