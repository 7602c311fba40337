package huiyin.letter;

import org.jspecify.annotations.Nullable;

/**
 * An organ, company, university, laboratory or other organisation.
 *
 * @param name as printed
 * @param fullName the organ's full name (广东省财政厅 for 省财政厅), null where it can't be told
 */
public record Body(String name, @Nullable String fullName, ReadingRule by, Span at)
    implements Fact {
  public Body(String name, ReadingRule by, Span at) {
    this(name, null, by, at);
  }
}
