package huiyin.corpus;

import huiyin.ledger.Entry;
import huiyin.ledger.Gather;
import huiyin.letter.Letters;
import huiyin.letter.Reading;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;

/** Reads one file: each document in it becomes a row of {@link LetterTable}. */
final class ReadFile implements FlatMapFunction<Row, Row> {
  private final String folder;

  /**
   * @param folder what every path begins with, left out of the letters' names
   */
  ReadFile(String folder) {
    this.folder = folder;
  }

  @Override
  public Iterator<Row> call(Row file) {
    String path = file.getString(0);
    String name = path.startsWith(folder) ? path.substring(folder.length()) : path;
    String text = Text.of(file.getAs(1));
    List<Reading> readings = Letters.read(text).readings();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      String id = name + "#" + (i + 1);
      List<Entry> entries = Gather.from(id, text, readings.get(i).letter());
      rows.add(LetterTable.row(id, name, i + 1, readings.get(i), entries));
    }
    return rows.iterator();
  }
}
