package huiyin.seal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** A SHA-256 digest (FIPS 180-4), as 64 lower case hexadecimal digits. */
public record Digest(String hex) {
  private static final String PREFIX = "sha256:";
  private static final int HEX_DIGITS = 64;

  public Digest {
    if (hex.length() != HEX_DIGITS || !hex.chars().allMatch(Digest::lowerHex)) {
      throw new IllegalArgumentException("a SHA-256 digest has 64 lower case hexadecimal digits");
    }
  }

  public static Digest of(byte[] bytes) {
    return new Digest(HexFormat.of().formatHex(sha256().digest(bytes)));
  }

  public static Digest of(Canonical canonical) {
    return of(canonical.bytes());
  }

  /** Reads sha256:… or the bare digits, in either case. */
  public static Optional<Digest> parse(String text) {
    String given = text.strip().toLowerCase(Locale.ROOT);
    String hex = given.startsWith(PREFIX) ? given.substring(PREFIX.length()) : given;
    return hex.length() == HEX_DIGITS && hex.chars().allMatch(Digest::lowerHex)
        ? Optional.of(new Digest(hex))
        : Optional.empty();
  }

  static Digest ofHash(byte[] hash) {
    return new Digest(HexFormat.of().formatHex(hash));
  }

  public byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  /** As it is shown and signed: sha256: and the digits. */
  public String text() {
    return PREFIX + hex;
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private static boolean lowerHex(int character) {
    return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'f');
  }
}
