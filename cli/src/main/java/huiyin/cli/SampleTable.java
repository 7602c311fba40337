package huiyin.cli;

import huiyin.server.Server;
import huiyin.server.people.SignInPage.Sample;
import java.io.PrintWriter;

/** The accounts of a demonstration as a table, where a Chinese character is two columns wide. */
final class SampleTable {
  private static final int ACCOUNT = 11;
  private static final int NAME = 10;
  private static final int POST = 24;

  private SampleTable() {}

  static void print(Server server, PrintWriter out) {
    out.println(
        row(
            Words.of("demo.account"),
            Words.of("demo.name"),
            Words.of("demo.post"),
            Words.of("demo.unit")));
    server.sampleAccounts().forEach(sample -> out.println(row(sample)));
    out.flush();
  }

  private static String row(Sample sample) {
    String post = Words.of("demo.post." + sample.post().name());
    return row(sample.id(), sample.name(), post, sample.unit());
  }

  static String row(String account, String name, String post, String unit) {
    return (cell(account, ACCOUNT) + cell(name, NAME) + cell(post, POST) + unit).stripTrailing();
  }

  static String cell(String words, int columns) {
    int taken = words.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
    return words + " ".repeat(Math.max(1, columns - taken));
  }
}
