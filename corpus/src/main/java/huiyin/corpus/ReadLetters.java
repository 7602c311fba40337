package huiyin.corpus;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.not;

import java.io.IOException;
import java.io.PrintStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * Reads every letter (*.txt) in a folder, and writes Parquet: OUT/letters, a row a letter, and
 * OUT/entries, a row a ledger entry; a proposal kept beside its letter (proposal.txt) is passed
 * over. Runs on this machine unless {@code -Dspark.master} says where. Whether a letter's class
 * opens commitments is the rulebook's to say: here all are kept.
 */
public final class ReadLetters {
  private static final int WRONG_ARGUMENTS = 2;
  private static final int UNREACHABLE = 1;

  private ReadLetters() {}

  public static void main(String[] args) {
    System.exit(run(args, System.out, System.err));
  }

  static int run(String[] args, PrintStream out, PrintStream err) {
    if (args.length != 2 || args[0].isBlank() || args[1].isBlank()) {
      err.println(Words.of("usage"));
      return WRONG_ARGUMENTS;
    }
    String at = args[0];
    try {
      Path folder = new Path(args[0]);
      if (!isFolder(folder)) {
        err.println(Words.of("no-folder", args[0]));
        return WRONG_ARGUMENTS;
      }
      at = args[1];
      Path output = new Path(args[1]);
      if (output.getFileSystem(new Configuration()).exists(output)) {
        err.println(Words.of("output-exists", args[1]));
        return WRONG_ARGUMENTS;
      }
      out.println(read(folder.getFileSystem(new Configuration()).makeQualified(folder), output));
      return 0;
    } catch (IOException | IllegalArgumentException e) {
      err.println(Words.of("unreachable", at, String.valueOf(e.getMessage())));
      return UNREACHABLE;
    }
  }

  private static boolean isFolder(Path path) throws IOException {
    FileStatus[] found = path.getFileSystem(new Configuration()).globStatus(path);
    return found != null && found.length == 1 && found[0].isDirectory();
  }

  private static String read(Path folder, Path output) throws IOException {
    try (SparkSession spark = SparkSession.builder().config(settings()).getOrCreate()) {
      Dataset<Row> files =
          spark
              .read()
              .format("binaryFile")
              .option("recursiveFileLookup", true)
              .option("pathGlobFilter", "*.txt")
              .load(folder.toString())
              .where(
                  not(
                      col("path")
                          .endsWith(".proposal.txt")
                          .or(col("path").endsWith("/proposal.txt"))))
              .select("path", "content");
      Dataset<Row> letters =
          files
              .flatMap(new ReadFile(folder + "/"), Encoders.row(LetterTable.SCHEMA))
              .persist(StorageLevel.MEMORY_AND_DISK());
      Dataset<Row> entries =
          letters.select(explode(col(LetterTable.ENTRIES)).as("entry")).select("entry.*");
      letters.drop(LetterTable.ENTRIES).write().parquet(new Path(output, "letters").toString());
      entries.write().parquet(new Path(output, "entries").toString());
      return Words.of("done", files.count(), letters.count(), entries.count(), output);
    }
  }

  private static SparkConf settings() {
    return new SparkConf()
        .setAppName("huiyin")
        .setIfMissing("spark.master", "local[*]")
        .setIfMissing("spark.ui.enabled", "false")
        .set("spark.sql.datetime.java8API.enabled", "true");
  }
}
