package huiyin.casework.rulebook;

/** What a rulebook names an article for, apart from its limits; the key in its file. */
public enum Topic {
  SUBMISSION("submission"),
  WITHDRAWAL("withdrawal"),
  EXAMINATION("examination"),
  KEY_ITEMS("keyItems"),
  CONTACT("contact"),
  EXTENSION("extension"),
  RETURN("return"),
  REHANDLING("rehandling"),
  REVIEW("review"),
  SIGNING("signing"),
  DELIVERY("delivery"),
  PUBLICATION("publication"),
  SATISFACTION("satisfaction"),
  COMMITMENTS("commitments"),
  COUNTING("counting");

  private final String key;

  Topic(String key) {
    this.key = key;
  }

  /** Its key in a rulebook file. */
  public String key() {
    return key;
  }
}
