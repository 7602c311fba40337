package huiyin.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** Ed25519 keys (RFC 8032) in the text form of signed notes: name+id+key (C2SP signed-note). */
public final class Keys {
  private static final byte ED25519 = 1;
  private static final int KEY_BYTES = 32;

  /** What stands before the 32 bytes of an Ed25519 key in X.509 form (RFC 8410). */
  private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

  private Keys() {}

  /** The key that readers hold, under the name that the notes bear. */
  public record Reading(String name, PublicKey key) {
    public Reading {
      if (!named(name)) {
        throw new IllegalArgumentException("a key's name has no blank and no plus sign");
      }
    }

    /** As published: name+id+key. */
    public String text() {
      byte[] typed = typed(key);
      return name
          + '+'
          + HexFormat.of().formatHex(id())
          + '+'
          + Base64.getEncoder().encodeToString(typed);
    }

    byte[] id() {
      var hash = Digest.sha256();
      hash.update((name + '\n').getBytes(StandardCharsets.UTF_8));
      return Arrays.copyOf(hash.digest(typed(key)), 4);
    }

    boolean signed(byte[] message, byte[] signature) {
      try {
        Signature ed25519 = Signature.getInstance("Ed25519");
        ed25519.initVerify(key);
        ed25519.update(message);
        return ed25519.verify(signature);
      } catch (GeneralSecurityException notSo) {
        return false;
      }
    }
  }

  /** The key that signs, with the one that reads. */
  public record Signing(Reading reading, PrivateKey key) {
    byte[] sign(byte[] message) {
      try {
        Signature ed25519 = Signature.getInstance("Ed25519");
        ed25519.initSign(key);
        ed25519.update(message);
        return ed25519.sign();
      } catch (GeneralSecurityException wrongKey) {
        throw new IllegalArgumentException("the key is not an Ed25519 key", wrongKey);
      }
    }
  }

  public static Signing make(String name) {
    try {
      KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      return new Signing(new Reading(name, pair.getPublic()), pair.getPrivate());
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** Reads a published key; empty when it is not one or its id is not its own. */
  public static Optional<Reading> parse(String text) {
    String[] parts = text.strip().split("\\+", 3);
    if (parts.length != 3 || !named(parts[0])) {
      return Optional.empty();
    }
    try {
      byte[] typed = Base64.getDecoder().decode(parts[2]);
      if (typed.length != KEY_BYTES + 1 || typed[0] != ED25519) {
        return Optional.empty();
      }
      byte[] x509 = Arrays.copyOf(X509_PREFIX, X509_PREFIX.length + KEY_BYTES);
      System.arraycopy(typed, 1, x509, X509_PREFIX.length, KEY_BYTES);
      PublicKey key =
          KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(x509));
      Reading reading = new Reading(parts[0], key);
      return HexFormat.of().formatHex(reading.id()).equals(parts[1])
          ? Optional.of(reading)
          : Optional.empty();
    } catch (IllegalArgumentException | GeneralSecurityException notAKey) {
      return Optional.empty();
    }
  }

  private static byte[] typed(PublicKey key) {
    byte[] x509 = key.getEncoded();
    byte[] typed = new byte[KEY_BYTES + 1];
    typed[0] = ED25519;
    System.arraycopy(x509, x509.length - KEY_BYTES, typed, 1, KEY_BYTES);
    return typed;
  }

  private static boolean named(String name) {
    return !name.isEmpty()
        && name.codePoints()
            .noneMatch(
                character ->
                    character == '+'
                        || Character.isWhitespace(character)
                        || Character.isSpaceChar(character)
                        || Character.isISOControl(character));
  }
}
