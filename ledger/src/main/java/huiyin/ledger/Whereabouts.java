package huiyin.ledger;

import huiyin.letter.Letter;
import huiyin.letter.Place;
import huiyin.letter.Span;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The divisions that a text names, also as 我省, 全市 and 全国, and where. */
final class Whereabouts {
  static final String NATION = "全国";
  private static final List<String> RANKS = List.of("首", "第", "率先", "最", "前", "领先", "唯一");

  private final String text;
  private final NavigableMap<Integer, String> divisions = new TreeMap<>();
  private final NavigableMap<Integer, String> nation = new TreeMap<>();

  Whereabouts(String text, Letter letter, Locality here) {
    this.text = text;
    for (int i = 0; i + 1 < text.length(); i++) {
      if ("我全本".indexOf(text.charAt(i)) >= 0) {
        note(i, here);
      }
    }
    letter.places().stream()
        .filter(
            p -> p.kind() != Place.Kind.PARK && p.kind() != Place.Kind.ZONE && !p.name().isBlank())
        .forEach(p -> divisions.put(p.at().start(), p.name()));
  }

  /** The one division last named between the offsets; null for none, or at the end of a list. */
  @Nullable String last(int from, int before) {
    Map.Entry<Integer, String> found = divisions.lowerEntry(before);
    return found == null || found.getKey() < from || isListed(found.getKey())
        ? null
        : found.getValue();
  }

  /** As {@link #last}, 全国 counted among them. */
  @Nullable String lastWithNation(int from, int before) {
    Integer whole = nation.lowerKey(before);
    Integer part = divisions.lowerKey(before);
    boolean nationLast = whole != null && whole >= from && (part == null || part < whole);
    return nationLast ? NATION : last(from, before);
  }

  @Nullable String within(Span span) {
    Map.Entry<Integer, String> first = divisions.ceilingEntry(span.start());
    return first == null || first.getKey() >= span.end() ? null : first.getValue();
  }

  private boolean isListed(int at) {
    return at > 0 && text.charAt(at - 1) == '、';
  }

  /** 全国首个 and 居全国 tell a rank among others, not where a figure holds. */
  private boolean isRanked(int at) {
    boolean after = RANKS.stream().anyMatch(r -> text.startsWith(r, at + NATION.length()));
    return after || (at > 0 && "居列占".indexOf(text.charAt(at - 1)) >= 0);
  }

  private void note(int at, Locality here) {
    if (text.startsWith(NATION, at)) {
      if (!isRanked(at)) {
        nation.put(at, NATION);
      }
      return;
    }
    String place = here.meant(text.charAt(at + 1));
    if (place != null) {
      divisions.put(at, place);
    }
  }
}
