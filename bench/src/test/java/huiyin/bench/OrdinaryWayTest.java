package huiyin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import huiyin.casework.Casework;
import huiyin.casework.Stage;
import org.junit.jupiter.api.Test;

class OrdinaryWayTest {

  @Test
  void what_is_measured_is_a_whole_case_and_real_letters() {
    OrdinaryWay way = new OrdinaryWay();
    assertThat(way.walk()).hasSizeGreaterThanOrEqualTo(way.length());
    assertThat(Casework.fold("case-1", way.walk()).stage()).isEqualTo(Stage.CLOSED);
    assertThat(Samples.letters()).hasSizeGreaterThan(30);
  }
}
