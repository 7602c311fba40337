package huiyin.casework;

import org.jspecify.annotations.Nullable;

/**
 * What the committee wrote down when it examined an item.
 *
 * @param number the item's number, given when it is filed (20210137)
 * @param category its subject class
 * @param supervisor who supervises it as a key item
 * @param mergedInto the case it was merged into
 * @param reason why it was sent back, declined, withdrawn or closed with ratings missing
 */
public record Docket(
    @Nullable String number,
    @Nullable String category,
    @Nullable String supervisor,
    @Nullable String mergedInto,
    @Nullable String reason) {
  static final Docket EMPTY = new Docket(null, null, null, null, null);

  Docket filed(String as, String in) {
    return new Docket(as, in, supervisor, mergedInto, null);
  }

  Docket key(String by) {
    return new Docket(number, category, by, mergedInto, reason);
  }

  Docket merged(String into) {
    return new Docket(number, category, supervisor, into, reason);
  }

  Docket because(@Nullable String why) {
    return new Docket(number, category, supervisor, mergedInto, why);
  }
}
