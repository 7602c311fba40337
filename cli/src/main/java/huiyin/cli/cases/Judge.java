package huiyin.cli.cases;

import huiyin.cli.cases.Verdict.Outcome;
import huiyin.letter.Letters;
import huiyin.letter.Piece;
import java.time.LocalDate;
import tools.jackson.databind.JsonNode;

/** Holds a case against what our readers find in its text. */
final class Judge {
  /** Where a peer names no day, its dates have no value and their places alone are held. */
  private static final LocalDate ANY_DAY = LocalDate.of(2021, 7, 16);

  private Judge() {}

  static Verdict of(Row row) {
    Piece piece = Letters.piece(row.text(), row.day() == null ? ANY_DAY : row.day());
    if (row.isOwn()) {
      return Own.judge(row, piece);
    }
    Verdict extras = extras(row, piece);
    return row.whole()
        .path("expected")
        .valueStream()
        .map(item -> item(row, item, piece))
        .reduce(Verdict::and)
        .map(items -> items.is(Outcome.RIGHT) && extras.is(Outcome.DIFFERENT) ? extras : items)
        .orElse(extras);
  }

  private static Verdict item(Row row, JsonNode expected, Piece piece) {
    Item item = Item.of(expected);
    return switch (row.kind()) {
      case "number", "ordinal", "number-range" -> Numbers.judge(item, piece);
      case "percentage" -> Percents.judge(item, piece);
      case "currency", "currency-span", "unit" -> Amounts.judge(item, piece);
      case "duration", "date", "datetime", "period", "datetime-span" ->
          Times.judge(row, item, piece);
      default -> Verdict.leftOut(Convention.NOT_READ_HERE);
    };
  }

  /** What was read beside all that the peer reads: nothing of the peer's own kind may be. */
  private static Verdict extras(Row row, Piece piece) {
    return switch (row.kind()) {
      case "number" -> Numbers.extras(row, piece);
      case "percentage" -> Percents.extras(row, piece);
      case "currency", "currency-span" -> Amounts.extras(row, piece);
      case "date", "datetime", "period", "datetime-span" -> Times.extras(row, piece);
      default -> Verdict.leftOut(Convention.NOT_READ_HERE);
    };
  }
}
