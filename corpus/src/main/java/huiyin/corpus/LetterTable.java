package huiyin.corpus;

import huiyin.ledger.Entry;
import huiyin.letter.Found;
import huiyin.letter.Header;
import huiyin.letter.Letter;
import huiyin.letter.Reading;
import huiyin.letter.term.LetterNumber;
import huiyin.letter.term.ReplyClass;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The table of letters: a row a document, and in it, until they are written apart, its entries. */
final class LetterTable {
  static final String ENTRIES = "entries";

  static final StructType SCHEMA =
      new StructType()
          .add("letter", DataTypes.StringType, false)
          .add("file", DataTypes.StringType, false)
          .add("document", DataTypes.IntegerType, false)
          .add("documentKind", DataTypes.StringType, false)
          .add("letterNumber", DataTypes.StringType)
          .add("title", DataTypes.StringType)
          .add("issuer", DataTypes.StringType)
          .add("issueDate", DataTypes.DateType)
          .add("replyClass", DataTypes.StringType)
          .add("proposalNumbers", DataTypes.createArrayType(DataTypes.StringType, false), false)
          .add("measures", DataTypes.LongType, false)
          .add("commitments", DataTypes.LongType, false)
          .add("indicators", DataTypes.LongType, false)
          .add("bodies", DataTypes.LongType, false)
          .add("places", DataTypes.LongType, false)
          .add("policies", DataTypes.LongType, false)
          .add("findings", DataTypes.LongType, false)
          .add(ENTRIES, DataTypes.createArrayType(EntryTable.SCHEMA, false), false);

  private LetterTable() {}

  static Row row(String id, String file, int document, Reading reading, List<Entry> entries) {
    Letter letter = reading.letter();
    Header header = letter.header();
    Found<LetterNumber> number = header.letterNumber();
    Found<ReplyClass> replyClass = header.replyClass();
    return RowFactory.create(
        id,
        file,
        document,
        letter.documentKind().name().toLowerCase(Locale.ROOT),
        number == null ? null : number.value().text(),
        value(header.title()),
        header.issuer() == null ? null : header.issuer().name(),
        value(header.issueDate()),
        replyClass == null ? null : replyClass.value().mark(),
        header.proposalNumbers().stream().map(Found::value).toArray(String[]::new),
        count(entries, Entry.Kind.MEASURE),
        count(entries, Entry.Kind.COMMITMENT),
        count(entries, Entry.Kind.INDICATOR),
        count(entries, Entry.Kind.BODY),
        count(entries, Entry.Kind.PLACE),
        count(entries, Entry.Kind.POLICY),
        (long) reading.findings().size(),
        entries.stream().map(EntryTable::row).toArray(Row[]::new));
  }

  private static <T> @Nullable T value(@Nullable Found<T> found) {
    return found == null ? null : found.value();
  }

  private static long count(List<Entry> entries, Entry.Kind kind) {
    return entries.stream().filter(e -> e.kind() == kind).count();
  }
}
