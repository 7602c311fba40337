package huiyin.bench.peers;

import static org.assertj.core.api.Assertions.assertThat;

import huiyin.bench.Root;
import huiyin.bench.Variants;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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

  @Test
  void no_other_module_depends_on_them_or_on_this_one() throws IOException {
    try (Stream<Path> folders = Files.list(Root.path())) {
      List<Path> poms =
          folders
              .filter(folder -> !folder.endsWith("bench"))
              .map(folder -> folder.resolve("pom.xml"))
              .filter(Files::exists)
              .toList();
      assertThat(poms).hasSizeGreaterThan(5);
      assertThat(poms)
          .allSatisfy(
              pom ->
                  assertThat(Files.readString(pom))
                      .doesNotContain(
                          "heideltime", "hanlp", "uimaj", "<artifactId>bench</artifactId>"));
    }
  }
}
