package huiyin.cli.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A file of cases, one JSON object a line, each held against our readers. */
public final class CaseFile {
  private CaseFile() {}

  /** A case and what came of it. */
  public record Held(String file, String id, String kind, String text, Verdict verdict) {
    public String convention() {
      return verdict.by().key();
    }
  }

  /** A line that is no case. */
  public static final class UnreadableCases extends Exception {
    private static final long serialVersionUID = 1;
    private final String file;
    private final int line;

    UnreadableCases(Path file, int line, Exception cause) {
      super(cause);
      this.file = String.valueOf(file.getFileName());
      this.line = line;
    }

    public String file() {
      return file;
    }

    public int line() {
      return line;
    }
  }

  /**
   * Reads the file and holds each of its cases.
   *
   * @throws IOException when it can't be opened or is no text
   * @throws UnreadableCases when a line of it is no case
   */
  public static List<Held> hold(Path file) throws IOException, UnreadableCases {
    List<String> lines = Files.readAllLines(file);
    List<Held> held = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        held.add(hold(file, lines.get(i), i + 1));
      }
    }
    return held;
  }

  private static Held hold(Path file, String line, int number) throws UnreadableCases {
    try {
      Row row = Row.of(JsonMapper.shared().readTree(line));
      String name = String.valueOf(file.getFileName());
      return new Held(name, row.id(), row.kind(), row.text(), Judge.of(row));
    } catch (JacksonException
        | DateTimeException
        | IllegalArgumentException
        | IndexOutOfBoundsException noCase) {
      throw new UnreadableCases(file, number, noCase);
    }
  }
}
