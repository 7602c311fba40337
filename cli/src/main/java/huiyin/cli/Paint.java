package huiyin.cli;

import java.io.Console;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Colours for a terminal, none for a file, a pipe or where NO_COLOR is set (no-color.org). */
record Paint(boolean on) {
  private static final String BOLD = "1";
  private static final String DIM = "2";
  private static final String RED = "31";
  private static final String YELLOW = "33";
  private static final String CYAN = "36";

  static Paint of(@Nullable Console console, Map<String, String> environment) {
    return new Paint(
        console != null
            && console.isTerminal()
            && environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "").equals("dumb"));
  }

  String bold(String words) {
    return in(BOLD, words);
  }

  String dim(String words) {
    return in(DIM, words);
  }

  String bad(String words) {
    return in(RED, words);
  }

  String doubtful(String words) {
    return in(YELLOW, words);
  }

  String due(String words) {
    return in(CYAN, words);
  }

  private String in(String code, String words) {
    String plain = shown(words);
    return on ? "\u001B[" + code + "m" + plain + "\u001B[0m" : plain;
  }

  /** Words of a hostile file must not command the terminal; line breaks become blanks. */
  static String shown(String words) {
    StringBuilder shown = new StringBuilder(words.length());
    words.codePoints().forEach(c -> shown.appendCodePoint(c == '\n' || c == '\t' ? ' ' : safe(c)));
    return shown.toString();
  }

  private static int safe(int c) {
    return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? 0xFFFD : c;
  }
}
