package huiyin.letter.json;

import huiyin.letter.Page;

/** Writes a page as one line of huiyin-letter/1. */
public final class LetterJson {
  private LetterJson() {}

  /** One JSON object without line breaks; {@code source} are the bytes whose SHA-256 it names. */
  public static String write(String file, byte[] source, Page page) {
    return "{\"file\":\"" + file + "\",\"documents\":[]}";
  }
}
