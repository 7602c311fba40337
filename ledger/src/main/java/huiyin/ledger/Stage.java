package huiyin.ledger;

/**
 * How far a law or plan has come, in the order of its way: a draft goes from its department (送审稿)
 * to the government, from there (草案) to deliberation (审议), is issued (颁布) and comes into force
 * (施行).
 */
public enum Stage {
  CONSULTATION,
  SUBMITTED,
  DRAFT,
  DELIBERATED,
  ISSUED,
  IN_FORCE
}
