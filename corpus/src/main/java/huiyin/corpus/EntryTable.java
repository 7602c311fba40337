package huiyin.corpus;

import huiyin.ledger.Entry;
import huiyin.ledger.Step;
import huiyin.letter.term.Edtf;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The table of ledger entries: a row an entry; a column that its kind does not have is null. */
final class EntryTable {
  private static final int DIGITS = 38;
  private static final int DECIMALS = 10;
  private static final DataType FIGURE = DataTypes.createDecimalType(DIGITS, DECIMALS);

  private static final StructType STEP =
      new StructType()
          .add("stage", DataTypes.StringType, false)
          .add("promised", DataTypes.BooleanType, false)
          .add("date", DataTypes.StringType)
          .add("start", DataTypes.IntegerType, false)
          .add("end", DataTypes.IntegerType, false);

  static final StructType SCHEMA =
      new StructType()
          .add("id", DataTypes.StringType, false)
          .add("letter", DataTypes.StringType, false)
          .add("kind", DataTypes.StringType, false)
          .add("start", DataTypes.IntegerType, false)
          .add("end", DataTypes.IntegerType, false)
          .add("words", DataTypes.StringType, false)
          .add("name", DataTypes.StringType)
          .add("sort", DataTypes.StringType)
          .add("level", DataTypes.StringType)
          .add("place", DataTypes.StringType)
          .add("area", DataTypes.StringType)
          .add("point", DataTypes.StringType)
          .add("actor", DataTypes.StringType)
          .add("date", DataTypes.StringType)
          .add("hedges", DataTypes.createArrayType(DataTypes.StringType, false))
          .add("value", FIGURE)
          .add("max", FIGURE)
          .add("unit", DataTypes.StringType)
          .add("bound", DataTypes.StringType)
          .add("comparison", DataTypes.StringType)
          .add("number", DataTypes.StringType)
          .add("steps", DataTypes.createArrayType(STEP, false));

  private EntryTable() {}

  static Row row(Entry entry) {
    Map<String, @Nullable Object> cells = new HashMap<>(own(entry));
    cells.put("id", entry.id());
    cells.put("letter", entry.letter());
    cells.put("kind", word(entry.kind()));
    cells.put("start", entry.at().start());
    cells.put("end", entry.at().end());
    cells.put("words", entry.source().words());
    return RowFactory.create(List.of(SCHEMA.fieldNames()).stream().map(cells::get).toArray());
  }

  private static Map<String, @Nullable Object> own(Entry entry) {
    Map<String, @Nullable Object> cells = new HashMap<>();
    switch (entry) {
      case Entry.Measure m -> {
        cells.put("area", m.area());
        cells.put("point", m.point());
        cells.put("actor", m.actor());
        cells.put("date", text(m.date()));
      }
      case Entry.Commitment c -> {
        cells.put("area", c.area());
        cells.put("point", c.point());
        cells.put("actor", c.actor());
        cells.put("date", text(c.deadline()));
        cells.put("hedges", c.hedges().toArray(String[]::new));
      }
      case Entry.Indicator i -> {
        cells.put("name", i.name());
        cells.put("value", figure(i.value()));
        cells.put("max", i.max() == null ? null : figure(i.max()));
        cells.put("unit", i.unit());
        cells.put("bound", word(i.bound()));
        cells.put("date", text(i.period()));
        cells.put("place", i.place());
        cells.put("comparison", word(i.comparison()));
      }
      case Entry.Body b -> {
        cells.put("name", b.name());
        cells.put("sort", word(b.sort()));
        cells.put("level", word(b.level()));
        cells.put("place", b.place());
      }
      case Entry.Place p -> {
        cells.put("name", p.name());
        cells.put("sort", word(p.sort()));
        cells.put("place", p.division());
      }
      case Entry.Policy p -> {
        cells.put("name", p.title());
        cells.put("sort", word(p.sort()));
        cells.put("number", p.number());
        cells.put("place", p.place());
        cells.put("steps", p.steps().stream().map(EntryTable::step).toArray(Row[]::new));
      }
    }
    return cells;
  }

  private static Row step(Step step) {
    return RowFactory.create(
        word(step.stage()), step.promised(), text(step.date()), step.at().start(), step.at().end());
  }

  /** A figure that the column can't hold is left out; its words stay. */
  private static @Nullable BigDecimal figure(BigDecimal value) {
    BigDecimal rounded = value.setScale(DECIMALS, RoundingMode.HALF_UP);
    return rounded.precision() > DIGITS ? null : rounded;
  }

  private static @Nullable String text(@Nullable Edtf date) {
    return date == null ? null : date.text();
  }

  private static @Nullable String word(@Nullable Enum<?> value) {
    return value == null ? null : value.name().toLowerCase(Locale.ROOT);
  }
}
