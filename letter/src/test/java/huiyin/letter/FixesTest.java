package huiyin.letter;

import static org.assertj.core.api.Assertions.assertThat;

import huiyin.letter.check.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a finding says should stand there mends it. */
class FixesTest {
  static List<Sample> samples() {
    return Sample.all();
  }

  private static List<Finding> findings(String text) {
    return Letters.read(text).readings().stream()
        .flatMap(reading -> reading.findings().stream())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void a_fix_removes_its_finding_and_brings_no_other(Sample sample) {
    String text = sample.letter();
    List<String> before = rules(findings(text));
    for (Finding finding : findings(text)) {
      String fix = finding.fix();
      if (fix == null) {
        continue;
      }
      List<String> left = new ArrayList<>(before);
      left.remove(finding.rule());
      String fixed =
          text.substring(0, finding.at().start()) + fix + text.substring(finding.at().end());
      assertThat(rules(findings(fixed))).as(finding.message()).isSubsetOf(before);
      assertThat(rules(findings(fixed)))
          .as(finding.message())
          .hasSizeLessThanOrEqualTo(left.size());
    }
  }

  private static List<String> rules(List<Finding> findings) {
    return findings.stream().map(Finding::rule).sorted(Comparator.naturalOrder()).toList();
  }
}
