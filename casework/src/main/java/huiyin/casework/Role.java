package huiyin.casework;

/** What a person does in the handling of items; one person has one role at a time. */
public enum Role {
  /** 提案者、代表. */
  PROPOSER,
  /** 提案委员会、代表工委. */
  COMMITTEE,
  /** 政府办公厅、督查室. */
  DISPATCH,
  /** 承办单位经办人. */
  OFFICER,
  /** 承办单位核稿人. */
  REVIEWER,
  /** 承办单位签发人. */
  SIGNER,
  /** 管理员: keeps the system, decides nothing. */
  ADMIN
}
