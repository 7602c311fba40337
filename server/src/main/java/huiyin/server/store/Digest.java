package huiyin.server.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 digest (FIPS 180-4), in hexadecimal. */
public record Digest(String hex) {
  static final Digest NONE = new Digest("0".repeat(64));

  public Digest {
    boolean wellFormed =
        hex.length() == 64
            && hex.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    if (!wellFormed) {
      throw new IllegalArgumentException("not a SHA-256 digest: " + hex);
    }
  }

  /** The digest of these bytes. */
  public static Digest of(byte[] bytes) {
    try {
      return of(MessageDigest.getInstance("SHA-256").digest(bytes), 0);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static Digest of(byte[] thirtyTwo, int from) {
    return new Digest(HexFormat.of().formatHex(thirtyTwo, from, from + 32));
  }

  byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }
}
