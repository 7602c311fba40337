package huiyin.casework;

/** What an item that is not filed is turned into. */
public enum Turn {
  /** 意见和建议. */
  OPINION,
  /** 社情民意信息. */
  SOCIAL_INFORMATION,
  /** 委员或代表来信. */
  LETTER
}
