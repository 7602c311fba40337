package huiyin.letter.read;

import huiyin.letter.Found;
import huiyin.letter.Proposal;
import huiyin.letter.ReadingRule;
import huiyin.letter.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a proposal: title, proposers, analysis and requests. */
public final class ProposalReader {
  private static final Words TITLE_LABELS =
      Words.of("案由:", "标题:", "题目:", "提案名称:", "建议名称:", "提案标题:", "建议标题:");
  private static final Words SIDE_NOTES =
      Words.of(
          "提案号", "提案编号", "建议号", "建议编号", "编号", "界别", "审查意见", "主办单位", "会办单位", "案号", "类别", "届次",
          "提交时间");
  private static final String BETWEEN_NAMES = "、, 和;";

  private final Folded page;
  private final String text;

  private ProposalReader(Folded page) {
    this.page = page;
    this.text = page.text();
  }

  /** Any text gives a proposal; what it does not say is null or an empty list. */
  public static Proposal read(String source) {
    Folded page = Folded.of(source);
    return new ProposalReader(page).in(Lines.of(page.text()));
  }

  static Proposal read(Folded page, List<Line> lines) {
    return new ProposalReader(page).in(lines);
  }

  private Proposal in(List<Line> lines) {
    Found<String> title = null;
    List<Found<String>> proposers = new ArrayList<>();
    List<Line> body = new ArrayList<>();
    boolean naming = false;
    for (Line line : lines) {
      boolean names = naming || Proposals.isProposer(text, line);
      naming = names && text.charAt(line.end() - 1) == ':';
      Line named = title == null && body.isEmpty() ? title(line) : null;
      if (named != null) {
        title = found(named.start(), named.end(), ReadingRule.PROPOSAL_TITLE);
      } else if (names) {
        proposers(line, proposers);
      } else if (!isAside(line)) {
        body.add(line);
      }
    }
    Asks asks = Asks.in(page, body);
    return new Proposal(title, proposers, analysis(body, asks.from()), asks.found());
  }

  /** The title in a line of its own or behind its label; null when it is none. */
  private @Nullable Line title(Line line) {
    Line bare = Line.trimmed(text, line.start() + TITLE_LABELS.at(text, line.start()), line.end());
    return Proposals.isTitle(text, bare) ? bare : null;
  }

  private boolean isAside(Line line) {
    char first = text.charAt(line.start());
    boolean bare = text.indexOf('。', line.start(), line.end()) < 0;
    return bare
        && (first == '【'
            || SIDE_NOTES.at(text, line.start()) > 0
            || (line.length() < 40 && text.indexOf("次会议", line.start(), line.end()) >= 0)
            || isNumber(line));
  }

  /** 第1250736号提案 on a line of its own. */
  private boolean isNumber(Line line) {
    return text.charAt(line.start()) == '第'
        && line.length() < 24
        && text.indexOf('号', line.start(), line.end()) >= 0;
  }

  private void proposers(Line line, List<Found<String>> into) {
    int start = line.start();
    for (int i = line.start(); i <= line.end(); i++) {
      boolean over = i == line.end();
      if (!over && text.charAt(i) == ':') {
        start = i + 1;
      } else if (over || BETWEEN_NAMES.indexOf(text.charAt(i)) >= 0) {
        boolean label = !over && colonFollows(i, line.end());
        if (i - start >= 2 && !label) {
          into.add(found(start, i, ReadingRule.PROPOSER_LABEL));
        }
        start = i + 1;
      }
    }
  }

  /** Whether the words behind a blank are a label: 联名: */
  private boolean colonFollows(int blank, int end) {
    int next = blank;
    while (next < end && text.charAt(next) == ' ') {
      next++;
    }
    int colon = text.indexOf(':', next, end);
    int again = text.indexOf(' ', next, end);
    return colon >= 0 && colon - blank < 2 && (again < 0 || colon < again);
  }

  private @Nullable Span analysis(List<Line> body, int asksFrom) {
    if (body.isEmpty() || body.getFirst().start() >= asksFrom) {
      return null;
    }
    Line said = Line.trimmed(text, body.getFirst().start(), asksFrom);
    return said.isEmpty() ? null : page.span(said.start(), said.end());
  }

  private Found<String> found(int start, int end, ReadingRule by) {
    return new Found<>(page.printed(start, end), by, page.span(start, end));
  }
}
