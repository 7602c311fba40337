package huiyin.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DigestTest {
  /** FIPS 180-4's example of SHA-256: the message abc. */
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void the_digest_of_the_standards_example_is_the_standards() {
    Digest digest = Digest.of("abc".getBytes(StandardCharsets.UTF_8));
    assertThat(digest.hex()).isEqualTo(ABC);
    assertThat(digest.text()).isEqualTo("sha256:" + ABC);
    assertThat(Digest.ofHash(digest.bytes())).isEqualTo(digest);
  }

  @Test
  void a_digest_is_read_with_or_without_its_prefix() {
    assertThat(Digest.parse("sha256:" + ABC)).contains(new Digest(ABC));
    assertThat(Digest.parse(" SHA256:" + ABC.toUpperCase(Locale.ROOT) + "\n"))
        .contains(new Digest(ABC));
    assertThat(Digest.parse(ABC)).contains(new Digest(ABC));
  }

  @Test
  void what_is_no_digest_is_not_read() {
    assertThat(Digest.parse("")).isEmpty();
    assertThat(Digest.parse("sha256:")).isEmpty();
    assertThat(Digest.parse("md5:" + ABC)).isEmpty();
    assertThat(Digest.parse(ABC.substring(1) + "g")).isEmpty();
    assertThat(Digest.parse("０".repeat(64))).isEmpty();
    assertThatThrownBy(() -> new Digest("BA")).isInstanceOf(IllegalArgumentException.class);
  }
}
