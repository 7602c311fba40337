package huiyin.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class MerkleTest {
  private static final int MOST = 70;

  @Test
  void the_empty_log_has_the_digest_of_nothing() {
    assertThat(new Merkle().root().hex())
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  /** The digest of the one byte 0, since a leaf's prefix is 0 and this entry is empty. */
  @Test
  void an_empty_entry_is_hashed_with_the_leafs_prefix() {
    assertThat(Merkle.leaf(new byte[0]).hex())
        .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
  }

  @Test
  void each_root_is_the_one_that_the_definition_gives() throws Exception {
    Merkle log = log(MOST);
    for (int size = 1; size <= MOST; size++) {
      assertThat(log.root(size).hex())
          .isEqualTo(HexFormat.of().formatHex(defined(entries(0, size))));
    }
  }

  @Test
  void each_entry_is_proved_and_no_other() {
    Merkle log = log(MOST);
    for (int size = 1; size <= MOST; size++) {
      Digest root = log.root(size);
      for (int index = 0; index < size; index++) {
        Inclusion proof = log.prove(index, size);
        Digest leaf = Merkle.leaf(entry(index));
        assertThat(proof.proves(leaf, root)).isTrue();
        assertThat(proof.proves(Merkle.leaf(entry(index + 1)), root)).isFalse();
        assertThat(proof.proves(leaf, log.root(size - 1))).isFalse();
        assertThat(new Inclusion(index + 1, size, proof.path()).proves(leaf, root))
            .as("index %d of %d", index, size)
            .isFalse();
        assertThat(new Inclusion(index, size, longer(proof.path(), leaf)).proves(leaf, root))
            .isFalse();
        assertThat(new Inclusion(-1, size, proof.path()).proves(leaf, root)).isFalse();
      }
    }
  }

  @Test
  void each_growth_is_proved_and_no_rewriting() {
    Merkle log = log(MOST);
    for (int later = 1; later <= MOST; later++) {
      for (int earlier = 1; earlier <= later; earlier++) {
        Consistency proof = log.proveGrowth(earlier, later);
        assertThat(proof.proves(log.root(earlier), log.root(later))).isTrue();
        assertThat(proof.proves(Merkle.leaf(new byte[0]), log.root(later))).isFalse();
        assertThat(proof.proves(log.root(earlier), Merkle.leaf(new byte[0]))).isFalse();
        assertThat(
                new Consistency(earlier, later, longer(proof.path(), log.root()))
                    .proves(log.root(earlier), log.root(later)))
            .isFalse();
      }
    }
  }

  @Test
  void a_proof_that_was_made_up_is_false_not_an_error() {
    Digest any = Merkle.leaf(new byte[0]);
    assertThat(new Inclusion(0, 0, List.of()).proves(any, any)).isFalse();
    assertThat(new Inclusion(Long.MAX_VALUE - 1, Long.MAX_VALUE, List.of()).proves(any, any))
        .isFalse();
    assertThat(new Consistency(0, 5, List.of()).proves(any, any)).isFalse();
    assertThat(new Consistency(3, 5, List.of()).proves(any, any)).isFalse();
    assertThat(new Consistency(6, 5, List.of(any)).proves(any, any)).isFalse();
  }

  @Test
  void what_the_log_lacks_is_not_proved() {
    Merkle log = log(3);
    assertThatThrownBy(() -> log.prove(3, 3)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> log.root(4)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> log.proveGrowth(0, 3)).isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Digest> longer(List<Digest> path, Digest more) {
    List<Digest> longer = new ArrayList<>(path);
    longer.add(more);
    return longer;
  }

  private static Merkle log(int size) {
    Merkle log = new Merkle();
    for (int i = 0; i < size; i++) {
      assertThat(log.append(Merkle.leaf(entry(i)))).isEqualTo(i);
    }
    return log;
  }

  private static byte[] entry(int index) {
    return ("entry " + index).getBytes(StandardCharsets.UTF_8);
  }

  private static List<byte[]> entries(int from, int to) {
    List<byte[]> entries = new ArrayList<>();
    for (int i = from; i < to; i++) {
      entries.add(entry(i));
    }
    return entries;
  }

  /** RFC 9162, section 2.1.1, word for word, with nothing of the log. */
  private static byte[] defined(List<byte[]> entries) throws Exception {
    MessageDigest hash = MessageDigest.getInstance("SHA-256");
    if (entries.size() == 1) {
      hash.update((byte) 0);
      return hash.digest(entries.getFirst());
    }
    int k = 1;
    while (k * 2 < entries.size()) {
      k *= 2;
    }
    byte[] left = defined(entries.subList(0, k));
    byte[] right = defined(entries.subList(k, entries.size()));
    hash.update((byte) 1);
    hash.update(left);
    return hash.digest(right);
  }
}
