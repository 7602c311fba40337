package huiyin.cli.cases;

import java.util.Locale;

/**
 * By which convention a case was held against what the peer says; docs/peer-cases.md explains each.
 */
public enum Convention {
  SAME,
  NOTHING,
  CLOCK,
  OPEN,
  PART,
  YEAR_UNSAID,
  RANGE_END,
  WHOLE_RANGE,
  LIST,
  NOW,
  RELATIVE,
  DURATION,
  RECURRING,
  IMPOSSIBLE,
  SEASON,
  FRACTION,
  MORE,
  UNIT_UNSAID,
  SPAN_ONLY,
  LUNAR,
  NO_VALUE,
  NOT_READ_HERE;

  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
