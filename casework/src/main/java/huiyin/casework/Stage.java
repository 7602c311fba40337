package huiyin.casework;

/** Where a case stands. */
public enum Stage {
  /** 未提交. */
  NONE,
  /** 待审查. */
  SUBMITTED,
  /** 退回修改. */
  SENT_BACK,
  /** 已立案. */
  FILED,
  /** 已交办, not yet taken up by the unit that answers. */
  ASSIGNED,
  /** 办理中. */
  HANDLING,
  /** 已拟稿. */
  DRAFTED,
  /** 核稿中. */
  IN_REVIEW,
  /** 核稿通过. */
  APPROVED,
  /** 待签发: the letter has its number. */
  TO_SIGN,
  /** 已签发. */
  SIGNED,
  /** 已答复. */
  REPLIED,
  /** 已办结. */
  CLOSED,
  /** 不予立案. */
  DECLINED,
  /** 已并案. */
  MERGED,
  /** 转为意见建议、社情民意信息或来信. */
  TURNED,
  /** 已撤回. */
  WITHDRAWN;

  /** Whether nothing more is due in a case. */
  public boolean ended() {
    return switch (this) {
      case CLOSED, DECLINED, MERGED, TURNED, WITHDRAWN -> true;
      case NONE,
          SUBMITTED,
          SENT_BACK,
          FILED,
          ASSIGNED,
          HANDLING,
          DRAFTED,
          IN_REVIEW,
          APPROVED,
          TO_SIGN,
          SIGNED,
          REPLIED ->
          false;
    };
  }
}
