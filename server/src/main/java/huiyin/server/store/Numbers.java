package huiyin.server.store;

import huiyin.letter.term.LetterNumber;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the next free number of a series, without gaps; it is taken when the event that carries it
 * is kept in the same transaction, and free again when the letter goes back to its drafter.
 */
@Repository
public class Numbers {
  static final String LOCK =
      """
      SELECT pg_advisory_xact_lock(hashtextextended(:series || ' ' || :year, 2))""";
  static final String NEXT =
      """
      SELECT coalesce(min(free), 1)
      FROM (SELECT 1 AS free
            UNION ALL
            SELECT serial + 1 FROM number_given WHERE series = :series AND year = :year) AS next
      WHERE NOT EXISTS (SELECT FROM number_given
                        WHERE series = :series AND year = :year AND serial = free)""";

  private final JdbcClient db;

  Numbers(JdbcClient db) {
    this.db = db;
  }

  /** The next letter number of an organ (粤工信案函〔2021〕253号). */
  @Transactional(propagation = Propagation.MANDATORY)
  public LetterNumber letter(String organCode, int year) {
    int serial = next(letters(organCode), year);
    String text = String.format(Locale.ROOT, "%s〔%d〕%d号", organCode, year, serial);
    return new LetterNumber(text, organCode, year, Integer.toString(serial));
  }

  /** The next number of an item filed under a rulebook (20210137). */
  @Transactional(propagation = Propagation.MANDATORY)
  public String item(String rulebook, int year) {
    return String.format(Locale.ROOT, "%d%04d", year, next(items(rulebook), year));
  }

  static String letters(String organCode) {
    return "letter/" + organCode;
  }

  static String items(String rulebook) {
    return "item/" + rulebook;
  }

  private int next(String series, int year) {
    db.sql(LOCK).param("series", series).param("year", year).query(row -> {});
    return db.sql(NEXT).param("series", series).param("year", year).query(Integer.class).single();
  }
}
