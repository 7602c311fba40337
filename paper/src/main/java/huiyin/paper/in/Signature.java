package huiyin.paper.in;

import java.nio.charset.StandardCharsets;

/** What the first bytes of a file say of its format. */
public enum Signature {
  PDF,
  /** A ZIP package: DOCX, OFD and others. */
  ZIP,
  /** A word processor's file locked with a password. */
  LOCKED,
  /** DOC, WPS or RTF. */
  OLD_WORD,
  PACKED,
  NONE;

  /** A PDF's header may stand anywhere in its first kilobyte (ISO 32000-1, annex H.3.4.1). */
  private static final int PDF_HEADER_WITHIN = 1024;

  private static final byte[] PDF_HEADER = ascii("%PDF-");
  private static final byte[] ZIP_HEADER = {'P', 'K', 3, 4};
  private static final byte[] RTF_HEADER = ascii("{\\rtf");
  private static final byte[] OLE_HEADER = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  /** The stream that holds a locked OOXML package (MS-OFFCRYPTO 2.3.4.4). */
  private static final byte[] LOCKED_PACKAGE =
      "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  /** RAR, gzip, 7z. */
  private static final byte[][] PACKED_HEADERS = {
    {'R', 'a', 'r', '!'}, {0x1F, (byte) 0x8B, 8}, {'7', 'z', (byte) 0xBC, (byte) 0xAF}
  };

  public static Signature of(byte[] bytes) {
    if (stands(ZIP_HEADER, bytes, 0)) {
      return ZIP;
    }
    if (stands(OLE_HEADER, bytes, 0)) {
      return within(LOCKED_PACKAGE, bytes, bytes.length) ? LOCKED : OLD_WORD;
    }
    if (stands(RTF_HEADER, bytes, 0)) {
      return OLD_WORD;
    }
    for (byte[] header : PACKED_HEADERS) {
      if (stands(header, bytes, 0)) {
        return PACKED;
      }
    }
    return within(PDF_HEADER, bytes, PDF_HEADER_WITHIN) ? PDF : NONE;
  }

  private static boolean within(byte[] word, byte[] bytes, int length) {
    for (int at = 0; at < Math.min(length, bytes.length); at++) {
      if (bytes[at] == word[0] && stands(word, bytes, at)) {
        return true;
      }
    }
    return false;
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

  private static byte[] ascii(String word) {
    return word.getBytes(StandardCharsets.US_ASCII);
  }
}
