package huiyin.letter.check;

/** What a rule looks after. */
public enum Family {
  FORM,
  ARITHMETIC,
  TIME,
  CONSISTENCY,
  WORDING,
  SUBSTANCE,
  SAFETY
}
