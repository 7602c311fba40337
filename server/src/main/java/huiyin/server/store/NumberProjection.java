package huiyin.server.store;

import huiyin.casework.Case;
import huiyin.casework.Event;
import huiyin.letter.term.LetterNumber;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes which numbers are given, and which have come back. */
@Component
class NumberProjection implements Projection {
  static final String TAKE =
      """
      INSERT INTO number_given (series, year, serial, stream, final)
      VALUES (:series, :year, :serial, :stream, :final)
      ON CONFLICT (series, year, serial)
      DO UPDATE SET final = number_given.final OR excluded.final
      WHERE number_given.stream = excluded.stream""";
  static final String GIVE_BACK =
      """
      DELETE FROM number_given WHERE stream = :stream AND NOT final""";
  private static final int YEAR_DIGITS = 4;

  private final JdbcClient db;

  NumberProjection(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<String> tables() {
    return List.of("number_given");
  }

  @Override
  public void on(StreamId stream, Event event, Case after) {
    switch (event) {
      case Event.SentToSign sent -> letter(stream, sent.number(), false);
      case Event.Signed signed -> letter(stream, signed.number(), true);
      case Event.Filed filed when after.item() != null ->
          item(stream, after.item().rulebook(), filed.number());
      default -> {
        if (after.reply() == null || after.reply().number() == null) {
          db.sql(GIVE_BACK).param("stream", stream.text()).update();
        }
      }
    }
  }

  private void letter(StreamId stream, LetterNumber number, boolean signed) {
    OptionalInt serial = whole(number.serial());
    if (number.year() != null && serial.isPresent()) {
      String series = Numbers.letters(number.organCode());
      take(stream, series, number.year(), serial.getAsInt(), signed);
    }
  }

  private void item(StreamId stream, String rulebook, String number) {
    if (number.length() > YEAR_DIGITS) {
      OptionalInt year = whole(number.substring(0, YEAR_DIGITS));
      OptionalInt serial = whole(number.substring(YEAR_DIGITS));
      if (year.isPresent() && serial.isPresent()) {
        take(stream, Numbers.items(rulebook), year.getAsInt(), serial.getAsInt(), true);
      }
    }
  }

  private void take(StreamId stream, String series, int year, int serial, boolean forGood) {
    db.sql(TAKE)
        .param("stream", stream.text())
        .param("series", series)
        .param("year", year)
        .param("serial", serial)
        .param("final", forGood)
        .update();
  }

  private static OptionalInt whole(String digits) {
    boolean number =
        !digits.isEmpty()
            && digits.length() < 10
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
  }
}
