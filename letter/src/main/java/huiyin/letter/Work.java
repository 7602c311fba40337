package huiyin.letter;

import org.jspecify.annotations.Nullable;

/**
 * A law, plan, report or other document named in 《》.
 *
 * @param title without the marks, nested 〈〉 as printed
 * @param number its document number where that stands beside it
 */
public record Work(String title, @Nullable String number, ReadingRule by, Span at)
    implements Fact {}
