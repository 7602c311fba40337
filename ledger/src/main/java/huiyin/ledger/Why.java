package huiyin.ledger;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The reason of a number that is shown: what it was made from, down to letter and span.
 *
 * @param shown the number or words as shown
 * @param because how it came about, a key of the pages' words: counted, summed, said
 * @param at where a letter says it; null for what was made from others
 */
public record Why(String shown, String because, List<Why> from, @Nullable Source at) {
  public static final String COUNTED = "counted";
  public static final String SUMMED = "summed";
  public static final String SAID = "said";

  public Why {
    from = List.copyOf(from);
  }

  /** An entry is shown because a letter says so. */
  public static Why said(Entry entry) {
    return new Why(entry.source().words(), SAID, List.of(), entry.source());
  }

  /** A count is shown because of each entry counted. */
  public static Why counted(List<? extends Entry> entries) {
    return new Why(
        Integer.toString(entries.size()), COUNTED, entries.stream().map(Why::said).toList(), null);
  }

  /** Every place in a letter that this rests on, in order. */
  public Stream<Source> sources() {
    return Stream.concat(Stream.ofNullable(at), from.stream().flatMap(Why::sources));
  }
}
