package huiyin.letter;

import org.jspecify.annotations.Nullable;

/**
 * A law, plan, report or other document named in 《》.
 *
 * @param title without the marks, nested 〈〉 as printed
 * @param canonicalTitle the full title under which it is one everywhere, null where a short title
 *     is not explained
 * @param number its document number where that stands beside it
 */
public record Work(
    String title, @Nullable String canonicalTitle, @Nullable String number, ReadingRule by, Span at)
    implements Fact {
  public Work(String title, @Nullable String number, ReadingRule by, Span at) {
    this(title, null, number, by, at);
  }
}
