package huiyin.letter.term;

/**
 * A date or period in the Extended Date/Time Format (ISO 8601-2:2019): 2021, 2021-04, 2021-05-25,
 * 2021-05-25/2021-05-26, or a date with a time of day.
 */
public record Edtf(String text) {
  public Edtf {
    if (text.isBlank()) {
      throw new IllegalArgumentException("an EDTF date is not blank");
    }
  }
}
