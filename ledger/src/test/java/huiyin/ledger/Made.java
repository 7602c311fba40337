package huiyin.ledger;

import huiyin.letter.Quantity.Bound;
import huiyin.letter.Span;
import huiyin.letter.term.Edtf;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entries made one by one, for tests of what is done with entries. */
final class Made {
  private Made() {}

  static Entry.Body body(String letter, int at, String name, @Nullable String issuerPlace) {
    BodyKind sort = BodyKind.of(name);
    Locality own = Locality.of(name);
    Locality here = Locality.of(issuerPlace == null ? "" : issuerPlace);
    return new Entry.Body(
        source(letter, at, name), name, sort, Levels.of(name, sort, own, ""), here.of(name, own));
  }

  static Entry.Policy policy(String letter, int at, String title, @Nullable String place) {
    String own = Locality.of(title).narrowest();
    return new Entry.Policy(
        source(letter, at, title),
        title,
        PolicyKind.of(title),
        null,
        own == null ? place : own,
        List.of());
  }

  static Entry.Place place(String letter, int at, String name, huiyin.letter.Place.Kind sort) {
    return new Entry.Place(source(letter, at, name), name, sort, name);
  }

  static Entry.Place place(
      String letter, int at, String name, huiyin.letter.Place.Kind sort, String code) {
    return new Entry.Place(source(letter, at, name), name, sort, name, code);
  }

  static Entry.Indicator amount(
      String letter, int at, String name, String value, @Nullable String period, String place) {
    return indicator(letter, at, name, value, "家", period, place, null);
  }

  static Entry.Indicator indicator(
      String letter,
      int at,
      String name,
      String value,
      String unit,
      @Nullable String period,
      @Nullable String place,
      @Nullable Comparison comparison) {
    return new Entry.Indicator(
        source(letter, at, value + unit),
        name,
        new BigDecimal(value),
        null,
        unit,
        Bound.EXACT,
        period == null ? null : new Edtf(period),
        place,
        comparison);
  }

  private static Source source(String letter, int at, String words) {
    return new Source(letter, new Span(at, at + words.length()), words);
  }
}
