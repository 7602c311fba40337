package huiyin.paper.in;

import java.nio.charset.StandardCharsets;

/** What the first bytes of a file say of its format. */
public enum Signature {
  PDF,
  PACKED,
  NONE;

  /** A PDF's header may stand anywhere in its first kilobyte (ISO 32000-1, annex H.3.4.1). */
  private static final int PDF_HEADER_WITHIN = 1024;

  private static final byte[] PDF_HEADER = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  /** How files open that hold their text packed: ZIP (DOCX, OFD, EPUB), OLE (DOC), RAR, gzip. */
  private static final byte[][] PACKED_HEADERS = {
    {'P', 'K', 3, 4},
    {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0},
    {'R', 'a', 'r', '!'},
    {0x1F, (byte) 0x8B, 8}
  };

  public static Signature of(byte[] bytes) {
    for (byte[] header : PACKED_HEADERS) {
      if (stands(header, bytes, 0)) {
        return PACKED;
      }
    }
    for (int at = 0; at < Math.min(PDF_HEADER_WITHIN, bytes.length); at++) {
      if (stands(PDF_HEADER, bytes, at)) {
        return PDF;
      }
    }
    return NONE;
  }

  static boolean stands(byte[] word, byte[] bytes, int at) {
    if (at + word.length > bytes.length) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      if (bytes[at + i] != word[i]) {
        return false;
      }
    }
    return true;
  }
}
