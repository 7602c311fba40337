package huiyin.casework;

/** How a unit heard a proposer (沟通方式). */
public enum TalkForm {
  /** 走访. */
  VISIT,
  /** 座谈、面商. */
  MEETING,
  /** 联合调研. */
  SURVEY,
  /** 电话. */
  TELEPHONE,
  /** 书面、网络. */
  WRITING
}
