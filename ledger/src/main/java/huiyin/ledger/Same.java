package huiyin.ledger;

/**
 * Why one name is taken to mean another. It depends on the two names alone, so a person who undoes
 * it undoes it for every letter, also those still to come.
 */
public record Same(Entry.Kind kind, String said, String meant, Reason because) {

  /** The grounds on which names are joined. */
  public enum Reason {
    /** Only width, spaces or quotation marks differ. */
    WRITING,
    /** 省财政厅 in a letter from 广东省 is 广东省财政厅. */
    ISSUER_PLACE,
    /** 工信厅 for 工业和信息化厅, 广州 for 广州市, a company without its legal form. */
    SHORT_NAME,
    /** The letter tells the full name: 省财政厅 in it is 广东省财政厅, 《条例》 the one named before. */
    FULL_NAME,
    /** A draft is the same law at an earlier stage. */
    DRAFT_STAGE
  }
}
