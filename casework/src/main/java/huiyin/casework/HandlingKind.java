package huiyin.casework;

/** How a unit takes part; the local words are the rulebook's. */
public enum HandlingKind {
  /** 独办: answers alone. */
  SOLE,
  /** 主办: answers after hearing the others. */
  LEAD,
  /** 会办、协办: gives its opinion to the lead. */
  CO
}
