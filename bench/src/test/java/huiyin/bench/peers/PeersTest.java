package huiyin.bench.peers;

import static org.assertj.core.api.Assertions.assertThat;

import huiyin.bench.Variants;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeersTest {
  private final String letter = Variants.letters(1).getFirst();

  @Test
  void the_peers_do_what_they_are_measured_by() {
    assertThat(new HeidelTimeDates().in(letter, "20210629")).isGreaterThan(10);
    assertThat(new PeersBench.HanLpNames().segment.seg(letter))
        .anyMatch(word -> word.nature.startsWith("nt") && word.word.length() > 3);
  }

  @Test
  void the_plain_pass_makes_a_record_of_what_it_meets() {
    assertThat(PlainPass.over("《规划》自2021年实施，投资5.2亿元。").stream().map(PlainPass.Met::kind))
        .isEqualTo(
            List.of(
                PlainPass.Kind.WORK,
                PlainPass.Kind.DATE,
                PlainPass.Kind.NUMBER,
                PlainPass.Kind.SENTENCE));
  }
}
