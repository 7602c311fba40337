package huiyin.seal;

import huiyin.seal.Verdict.Altered;
import huiyin.seal.Verdict.Untouched;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;

/** The one door to checking: is this the text that was sealed? */
public final class Verify {
  /** A letter inside a longer page is looked for in so many lines at most. */
  private static final int MOST_LINES = 1000;

  private Verify() {}

  public static Verdict text(String published, Digest claimed) {
    Canonical canonical = Canonical.of(published);
    if (Digest.of(canonical).equals(claimed)) {
      return new Untouched(0, 0);
    }
    return within(canonical.lines(), claimed);
  }

  /**
   * Also says where the published text differs from the original.
   *
   * @throws IllegalArgumentException when the original is not the text of the claimed digest
   */
  public static Verdict text(String published, Digest claimed, String original) {
    Canonical sealed = Canonical.of(original);
    if (!Digest.of(sealed).equals(claimed)) {
      throw new IllegalArgumentException("the original does not have the claimed digest");
    }
    return switch (text(published, claimed)) {
      case Untouched untouched -> untouched;
      case Altered _ ->
          new Altered(Differences.between(sealed.lines(), Canonical.of(published).lines()));
    };
  }

  private static Verdict within(List<String> lines, Digest claimed) {
    byte[] wanted = claimed.bytes();
    int most = Math.min(lines.size(), MOST_LINES);
    List<byte[]> bytes =
        lines.stream()
            .limit(most)
            .map(line -> (line + '\n').getBytes(StandardCharsets.UTF_8))
            .toList();
    for (int from = 0; from < most; from++) {
      MessageDigest running = Digest.sha256();
      for (int to = from; to < most; to++) {
        running.update(bytes.get(to));
        if (Arrays.equals(digest(running), wanted)) {
          return new Untouched(from, lines.size() - to - 1);
        }
      }
    }
    return new Altered(List.of());
  }

  private static byte[] digest(MessageDigest running) {
    try {
      return ((MessageDigest) running.clone()).digest();
    } catch (CloneNotSupportedException everyJavaCan) {
      throw new IllegalStateException(everyJavaCan);
    }
  }
}
