package huiyin.ledger;

import huiyin.ledger.Entry.Indicator;
import huiyin.letter.Quantity;
import huiyin.letter.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a quantity into an indicator: what it is held against, and where it holds. */
final class Figures {
  private static final int NEAR = 30;
  private static final List<String> GROWTH_WORDS =
      List.of("增长", "增加", "提高", "提升", "上升", "下降", "降低", "减少", "增幅", "增速", "同比", "降幅", "涨幅");
  private static final List<String> SHARE_WORDS = List.of("占", "比重", "份额", "相当于");
  private static final List<String> PARTS = List.of("%", "％", "‰", "百分点", "");

  private final String text;
  private final Sentences sentences;
  private final Whereabouts whereabouts;

  Figures(String text, Sentences sentences, Whereabouts whereabouts) {
    this.text = text;
    this.sentences = sentences;
    this.whereabouts = whereabouts;
  }

  Indicator indicator(Source source, Quantity quantity) {
    Comparison comparison = comparison(quantity);
    int start = quantity.at().start();
    int from = sentences.at(start).start();
    return new Indicator(
        source,
        quantity.of(),
        quantity.value(),
        quantity.max(),
        quantity.unit(),
        quantity.bound(),
        quantity.period(),
        isRelative(comparison)
            ? whereabouts.last(from, start)
            : whereabouts.lastWithNation(from, start),
        comparison);
  }

  /** A share or rank names the whole that it is held against: 占全国的八分之一 is not of 全国. */
  private static boolean isRelative(@Nullable Comparison comparison) {
    return comparison == Comparison.SHARE || comparison == Comparison.RANK;
  }

  private @Nullable Comparison comparison(Quantity quantity) {
    if (quantity.unit().equals("位")) {
      return Comparison.RANK;
    }
    if (!PARTS.contains(quantity.unit())) {
      return null;
    }
    String near = quantity.of() + "|" + clauseBefore(quantity.at());
    int growth = last(near, GROWTH_WORDS);
    int share = last(near, SHARE_WORDS);
    if (quantity.unit().equals("百分点") || growth > share) {
      return Comparison.GROWTH;
    }
    return quantity.unit().isEmpty() || share >= 0 ? Comparison.SHARE : null;
  }

  /** Where the word that stands nearest to the figure begins; -1 when there is none. */
  private static int last(String near, List<String> words) {
    return words.stream().mapToInt(near::lastIndexOf).max().orElse(-1);
  }

  private String clauseBefore(Span at) {
    int from = at.start();
    while (from > 0 && at.start() - from < NEAR && "，,。；;\n".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return text.substring(from, at.start());
  }
}
