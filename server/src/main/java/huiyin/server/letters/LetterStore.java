package huiyin.server.letters;

import huiyin.letter.term.Openness;
import huiyin.server.letters.PublishedLetter.Matter;
import huiyin.server.web.Search;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds published letters. */
@Repository
class LetterStore {
  static final String FOUND =
      """
      FROM letter
      WHERE (:issuer = '' OR issuer = :issuer)
        AND concat_ws(' ', number, title, item_number, item_title, issuer, summary, text)
          ILIKE ALL (string_to_array(:patterns, chr(31)))
      """;
  static final String COUNT = "SELECT count(*) " + FOUND;
  static final String LIST =
      "SELECT * " + FOUND + " ORDER BY published_at DESC, number LIMIT :size OFFSET :offset";
  static final String ISSUERS =
      """
      SELECT issuer FROM letter GROUP BY issuer ORDER BY count(*) DESC, issuer LIMIT 50""";
  static final String BY_NUMBER =
      """
      SELECT * FROM letter WHERE number = :number""";

  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

  private final JdbcClient db;

  LetterStore(JdbcClient db) {
    this.db = db;
  }

  long count(Search search, String issuer) {
    return db.sql(COUNT)
        .param("issuer", issuer)
        .param("patterns", search.patterns())
        .query(Long.class)
        .single();
  }

  List<PublishedLetter> list(Search search, String issuer, int size, int offset) {
    return db.sql(LIST)
        .param("issuer", issuer)
        .param("patterns", search.patterns())
        .param("size", size)
        .param("offset", offset)
        .query(LetterStore::letter)
        .list();
  }

  /** Who has published, those with most letters first. */
  List<String> issuers() {
    return db.sql(ISSUERS).query((row, _) -> row.getString("issuer")).list();
  }

  Optional<PublishedLetter> find(String number) {
    return db.sql(BY_NUMBER).param("number", number).query(LetterStore::letter).optional();
  }

  private static PublishedLetter letter(ResultSet row, int index) throws SQLException {
    return new PublishedLetter(
        row.getString("number"),
        row.getString("title"),
        row.getString("text"),
        row.getString("summary"),
        Openness.valueOf(row.getString("openness")),
        row.getString("issuer"),
        row.getString("reply_class"),
        new Matter(
            row.getString("item_number"),
            row.getString("item_title"),
            row.getString("item_kind"),
            row.getString("session")),
        row.getBoolean("sample"),
        day(row.getObject("signed_at", OffsetDateTime.class)),
        day(row.getObject("published_at", OffsetDateTime.class)),
        row.getString("letter_digest"),
        row.getString("pdf_digest"),
        row.getInt("measures"),
        row.getInt("commitments"),
        row.getInt("dated"),
        retracted(row.getObject("retracted_at", OffsetDateTime.class)),
        row.getString("retracted_why"));
  }

  private static LocalDate day(OffsetDateTime at) {
    return at.atZoneSameInstant(BEIJING).toLocalDate();
  }

  private static @Nullable LocalDate retracted(@Nullable OffsetDateTime at) {
    return at == null ? null : day(at);
  }
}
