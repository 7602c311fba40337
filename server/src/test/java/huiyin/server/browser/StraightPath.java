package huiyin.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import org.springframework.web.util.UriUtils;

/** The way of a proposal when all goes well, each step as a person takes it at the browser. */
final class StraightPath {
  private final Reader reader;
  private String id = "";

  StraightPath(Reader reader) {
    this.reader = reader;
  }

  String letterNumber() {
    return "示工信案函〔" + Year.now(ZoneId.of("Asia/Shanghai")) + "〕1号";
  }

  void theProposerWritesAndIsToldWhatIsMissing() throws IOException {
    signIn("lead");
    reader.look("desk-of-proposer");
    reader.open("/proposals/new");
    reader.choose("rulebook", "guangdong-cppcc-sample");
    reader.write("session", "十二届四次会议");
    reader.write("analysis", told("analysis.txt"));
    reader.press("main form .btn-primary");
    assertThat(reader.words()).contains("题目还没有写。", "至少写一条请求。");
    reader.look("proposal-with-slips");
    reader.write("title", "关于加快打造数字经济创新高地的提案");
    var asks = told("asks.txt").lines().toList();
    for (var i = 0; i < asks.size(); i++) {
      reader.write("ask" + (i + 1), asks.get(i));
    }
    reader.tick("coSigners", "second");
    reader.press();
    id = reader.path().replace("/cases/", "");
    assertThat(reader.words()).contains("待审查", "林知远提交");
    reader.look("case-submitted");
  }

  void anotherCoSigns() {
    signIn("second");
    open("co-sign");
    reader.look("co-sign");
    reader.press();
    assertThat(reader.words()).contains("周以宁联名");
  }

  void theCommitteeFilesIt() {
    signIn("committee");
    reader.look("desk-of-committee");
    open("examine");
    reader.choose("category", "economy");
    reader.look("examine");
    reader.press();
    assertThat(reader.words()).contains("已立案", "0001 号提案");
  }

  void theDispatchOfficeAssignsIt() {
    signIn("dispatch");
    reader.look("desk-of-dispatch");
    open("assign");
    reader.choose("lead", "gxt");
    reader.tick("coHandlers", "kjt");
    reader.look("assign");
    reader.press();
    assertThat(reader.words()).contains("主办：示例省工业和信息化厅", "管理员录入（示例）");
    reader.look("case-assigned");
  }

  void theUnitsTakeItUp() {
    signIn("officer");
    reader.look("desk-of-officer");
    act("acknowledge");
    open("record-talk");
    reader.tick("form", "TELEPHONE");
    reader.write("words", "提案者希望写明中小企业数字化转型的企业数。");
    reader.look("talk");
    reader.press();
    signIn("helper");
    act("acknowledge");
  }

  void aDraftWithoutTheOpinionIsRefused() throws IOException {
    signIn("officer");
    open("reply");
    reader.all("textarea[name=p]").first().fill(told("reply.txt"));
    reader.choose("replyClass", "A");
    reader.press("button[value=save]");
    assertThat(reader.words()).contains("承诺 3 项", "2027-03");
    reader.look("reply");
    reader.press("button[value=submit]");
    assertThat(reader.words()).contains("现在不能送审：示例省科学技术厅的会办意见还没有交来。");
    assertThat(reader.all("textarea[name=p]").first().inputValue()).startsWith("您提出的");
    reader.look("reply-refused");
  }

  void theCoHandlerGivesItsOpinion() throws IOException {
    signIn("helper");
    open("give-opinion");
    reader.write("words", told("opinion.txt"));
    reader.look("opinion");
    reader.press();
  }

  void theDraftIsReviewedAndNumbered() {
    signIn("officer");
    open("reply");
    reader.press("button[value=submit]");
    assertThat(reader.words()).contains("核稿中");
    signIn("reviewer");
    open("review");
    reader.look("review");
    reader.press();
    signIn("officer");
    act("send-to-sign");
    assertThat(reader.words()).contains("待签发", letterNumber());
  }

  void theSignerSignsWhatIsShown() {
    signIn("signer");
    reader.look("desk-of-signer");
    open("sign");
    assertThat(reader.words()).contains(letterNumber(), "林知远委员、周以宁委员：");
    reader.look("sign");
    reader.press();
    assertThat(reader.words()).contains("已签发");
    signIn("officer");
    act("send");
  }

  void theProposersRateUnseenByTheUnit() {
    for (var proposer : List.of("lead", "second")) {
      signIn(proposer);
      open("rate");
      for (var question : reader.all("fieldset").all()) {
        question.locator("input").first().check();
      }
      reader.look("rate");
      reader.press();
    }
    signIn("officer");
    reader.open("/cases/" + id);
    assertThat(reader.words()).contains("有提案者交了评价").doesNotContain("林知远评价");
  }

  void theLetterIsPublishedAndTheCaseClosed() {
    open("publish");
    reader.look("publish");
    reader.press();
    reader.look("case-published");
    signIn("committee");
    act("close");
    assertThat(reader.words()).contains("已办结", "这一件已经办到头");
    reader.look("case-closed");
    reader.open("/cases");
    assertThat(reader.words()).contains("关于加快打造数字经济创新高地的提案");
    reader.look("cases");
  }

  void thePublicReadsTheLetterAndItsPromises() {
    reader.forget();
    reader.open("/letters/" + UriUtils.encodePathSegment(letterNumber(), StandardCharsets.UTF_8));
    assertThat(reader.words()).contains("2027年3月底前公布全省集成电路特色产业园区目录", "林知远委员");
    reader.look("public-letter");
    reader.open("/ledger/commitments");
    assertThat(reader.words()).contains("2027年3月底前公布全省集成电路特色产业园区目录");
    reader.look("ledger-of-promises");
  }

  private void signIn(String person) {
    reader.forget();
    reader.open("/sign-in");
    reader.write("username", person);
    reader.write("password", Cast.PASSWORD);
    reader.press("main form .btn-primary");
    assertThat(reader.path()).isEqualTo("/desk");
  }

  private void open(String act) {
    reader.open("/cases/" + id + "/" + act);
  }

  private void act(String act) {
    open(act);
    reader.look(act);
    reader.press();
  }

  private static String told(String file) throws IOException {
    try (var in = StraightPath.class.getResourceAsStream("/straight-path/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
