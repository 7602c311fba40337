package huiyin.bench.fuzz;

import java.util.Random;

/** Spoils an input as sites, scanners and enemies do. */
final class Mutation {
  private static final int LONGEST = 8_000;

  private final Random random;
  private final Scraps scraps;

  Mutation(Random random) {
    this.random = random;
    this.scraps = new Scraps(random);
  }

  /** One to some dozen changes, with pieces of another input. */
  Input of(Input input, Input other) {
    StringBuilder text = new StringBuilder(input.text());
    boolean bytes = input.kind().isBytes();
    for (int n = 1 << random.nextInt(5); n > 0; n--) {
      change(text, bytes, input.kind().isBytes() == other.kind().isBytes() ? other.text() : "");
    }
    text.setLength(Math.min(LONGEST, text.length()));
    return input.with(text.toString());
  }

  private void change(StringBuilder text, boolean bytes, String other) {
    int at = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), at + random.nextInt(random.nextInt(8) == 0 ? 400 : 12));
    switch (random.nextInt(11)) {
      case 0 -> text.delete(at, to);
      case 1 -> text.insert(at, text.substring(at, to).repeat(random.nextInt(1, 4)));
      case 2 -> text.insert(random.nextInt(text.length() + 1), text.substring(at, to));
      case 3 -> text.replace(at, to, piece(other));
      case 4 -> text.insert(at, piece(other));
      case 5 -> lines(text);
      case 6 -> flood(text, at, bytes);
      case 7 -> text.replace(at, Math.min(text.length(), at + 1), scrap(bytes));
      case 8 -> shift(text, at);
      default -> text.insert(at, scrap(bytes));
    }
  }

  private String scrap(boolean bytes) {
    return bytes ? scraps.bytes() : scraps.any();
  }

  private String piece(String other) {
    int start = random.nextInt(other.length() + 1);
    return other.substring(start, Math.min(other.length(), start + random.nextInt(80)));
  }

  /** Cuts a line out and puts it where another ends. */
  private void lines(StringBuilder text) {
    int start = text.indexOf("\n", random.nextInt(text.length() + 1)) + 1;
    int end = text.indexOf("\n", start) + 1;
    if (end > start && end - start < 2_000) {
      String line = text.substring(start, end);
      text.delete(start, end);
      text.insert(text.indexOf("\n", random.nextInt(text.length() + 1)) + 1, line);
    }
  }

  private void flood(StringBuilder text, int at, boolean bytes) {
    if (random.nextInt(8) == 0) {
      String scrap = scrap(bytes) + (random.nextBoolean() ? scrap(bytes) : "");
      text.insert(at, scrap.repeat(random.nextInt(4, 200)));
    }
  }

  /** The next sign of Unicode, or the full-width or half-width one. */
  private void shift(StringBuilder text, int at) {
    if (at < text.length()) {
      char c = text.charAt(at);
      boolean half = c > 0x20 && c < 0x7F;
      boolean full = c > 0xFF00 && c < 0xFF5F;
      int by = half ? 0xFEE0 : full ? -0xFEE0 : random.nextBoolean() ? 1 : -1;
      text.setCharAt(at, (char) (c + by));
    }
  }
}
