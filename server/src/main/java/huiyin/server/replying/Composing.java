package huiyin.server.replying;

import huiyin.casework.Case;
import huiyin.casework.Item;
import huiyin.casework.Proposer;
import huiyin.letter.term.Openness;
import huiyin.letter.term.ProposalKind;
import huiyin.letter.term.ReplyClass;
import huiyin.paper.LetterDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes the letter of a draft: what stands around the paragraphs follows from the case.
 *
 * @param issuer the unit's full name
 * @param number the letter number, reserved or the next that is free
 * @param date the day of the letter
 */
public record Composing(Case c, String issuer, String number, LocalDate date, boolean sample) {
  private static final String CONTACT = "联系人";
  private static final String[] ORDER =
      "一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十".split(" ");

  /** The letter of these paragraphs. */
  public LetterDocument letter(
      List<String> paragraphs, @Nullable ReplyClass replyClass, Openness openness) {
    var body = new ArrayList<>(paragraphs);
    var contact = body.isEmpty() || !body.getLast().startsWith(CONTACT) ? "" : body.removeLast();
    var item = item();
    return new LetterDocument(
        issuer,
        number,
        replyClass,
        openness,
        title(item),
        c.proposers().stream().map(proposer -> addressee(item, proposer)).toList(),
        body,
        date,
        contact,
        List.of(),
        sample);
  }

  /** The proposal as the reader of letters knows it: title, analysis, and the requests numbered. */
  public String proposal() {
    var item = item();
    var text = new StringBuilder(item.title());
    text.append("\n案由：").append(item.analysis()).append("\n建议：\n");
    var number = 0;
    for (var ask : requests()) {
      text.append(ORDER[Math.min(number++, ORDER.length - 1)]).append('、').append(ask).append('\n');
    }
    return text.toString();
  }

  /** The requests as they were written, one by one. */
  public List<String> requests() {
    return item().asks().lines().toList();
  }

  private Item item() {
    return Objects.requireNonNull(c.item());
  }

  private String title(Item item) {
    var number = c.docket().number();
    return "关于"
        + item.assembly()
        + item.session()
        + "第"
        + (number == null ? "" : number)
        + "号"
        + (item.kind() == ProposalKind.CPPCC ? "提案" : "建议")
        + "答复的函";
  }

  private static String addressee(Item item, Proposer proposer) {
    return proposer.name() + (item.kind() == ProposalKind.CPPCC ? "委员" : "代表");
  }
}
