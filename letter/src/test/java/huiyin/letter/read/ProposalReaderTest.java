package huiyin.letter.read;

import static org.assertj.core.api.Assertions.assertThat;

import huiyin.letter.Ask;
import huiyin.letter.Found;
import huiyin.letter.Letters;
import huiyin.letter.Proposal;
import huiyin.letter.Reading;
import huiyin.letter.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProposalReaderTest {
  private static List<String> asks(Proposal proposal) {
    return proposal.asks().stream().map(Ask::text).toList();
  }

  @Test
  void title_proposers_analysis_and_requests_are_read() {
    String text =
        """
        示例市政协五届二次会议提案
        案由：关于增设社区食堂的提案
        第一提案人：张三　　联名：李四、王五
        独居老人做饭难。为此建议：
        1.在老旧小区增设社区食堂，方便老人就近用餐。费用由区里承担。
        2.为失能老人送餐上门；
        """;
    Proposal proposal = Letters.proposal(text);

    assertThat(proposal.title()).isNotNull();
    assertThat(proposal.title().value()).isEqualTo("关于增设社区食堂的提案");
    assertThat(proposal.proposers().stream().map(Found::value)).containsExactly("张三", "李四", "王五");
    Span analysis = proposal.analysis();
    assertThat(analysis).isNotNull();
    assertThat(analysis.of(text)).startsWith("独居老人").contains("为此建议");
    assertThat(asks(proposal)).containsExactly("在老旧小区增设社区食堂，方便老人就近用餐", "为失能老人送餐上门");
    assertThat(proposal.asks())
        .allSatisfy(ask -> assertThat(ask.at().of(text)).isEqualTo(ask.text()));
  }

  @Test
  void numbered_problems_before_the_requests_are_no_requests() {
    String text =
        """
        关于整治乱停车的建议
        领衔代表：赵六
        一、存在问题
        （一）路边停车占道。
        （二）夜间无人管理。
        二、有关建议
        （一）增设夜间限时停车位。
        （二）公开收费标准和监督电话。
        """;

    assertThat(asks(Letters.proposal(text))).containsExactly("增设夜间限时停车位", "公开收费标准和监督电话");
  }

  @Test
  void points_and_bare_sentences_are_requests_where_nothing_is_numbered() {
    assertThat(asks(Letters.proposal("关于护河的提案\n为此提出建议：\n一是按河段落实巡护人员，明确责任；\n二是定期公布水质。\n")))
        .containsExactly("按河段落实巡护人员，明确责任", "定期公布水质");
    assertThat(asks(Letters.proposal("关于护河的提案\n河水发臭。建议：尽快清理河底淤泥。沿河加装护栏。\n")))
        .containsExactly("尽快清理河底淤泥", "沿河加装护栏");
  }

  @Test
  void a_text_that_is_no_proposal_asks_for_nothing() {
    assertThat(Letters.proposal("").asks()).isEmpty();
    assertThat(Letters.proposal("\n《（一、").asks()).isEmpty();
  }

  @Test
  void a_proposal_printed_before_its_reply_is_what_the_reply_answers() {
    String page =
        """
        关于增设公交站点的提案
        示例村离站点远，老人出行不便。建议：
        一、在示例村增设公交停靠站点。
        二、对七十岁以上老人免收车费。
        示例县交通运输局关于县政协三届一次会议第5号提案的答复
        张三委员：
        您提出的《关于增设公交站点的提案》收悉，现答复如下：
        一、我局已在示例村口增设公交停靠站点1处。
        二、七十岁以上老人凭身份证免收车费，今年3月起执行。
        示例县交通运输局
        2024年5月6日
        """;
    List<Reading> readings = Letters.read(page).readings();

    assertThat(readings).hasSize(2);
    Proposal printed = readings.getFirst().letter().proposal();
    assertThat(printed).isNotNull();
    assertThat(asks(printed)).hasSize(2);
    assertThat(readings.getLast().letter().answers())
        .extracting(answer -> answer.answeredBy() == null ? "" : answer.answeredBy().of(page))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("一、我局"),
            second -> assertThat(second).startsWith("二、七十岁"));
    assertThat(readings.getLast().findings()).isEmpty();
  }
}
