package huiyin.letter.read;

import huiyin.letter.Span;
import java.util.Arrays;
import java.util.BitSet;

/**
 * A text as it is read: half width, simplified, without pinyin in brackets or hidden signs, each
 * character knowing its place in the source.
 */
public final class Folded {
  private final String source;
  private final String text;
  private final int[] places;

  private Folded(String source, String text, int[] places) {
    this.source = source;
    this.text = text;
    this.places = places;
  }

  public static Folded of(String source) {
    return of(source, Wraps.in(source));
  }

  /** A text whose line breaks all count. */
  static Folded unwrapped(String source) {
    return of(source, new BitSet());
  }

  private static Folded of(String source, BitSet wraps) {
    char[] signs = source.toCharArray();
    int[] places = new int[signs.length + 1];
    int length = 0;
    for (int i = 0; i < source.length(); i++) {
      char sign = source.charAt(i);
      if (wraps.get(i) || (sign == '\r' && wraps.get(i + 1))) {
        continue;
      }
      if (!Glyph.isOdd(sign)) {
        places[length] = i;
        signs[length++] = Glyph.fold(sign);
        continue;
      }
      int pinyin = Pinyin.endOf(source, i);
      if (pinyin > i) {
        i = pinyin - 1;
      } else if (!Glyph.isNothing(sign)) {
        places[length] = i;
        signs[length++] = folded(source, i);
      }
    }
    places[length] = source.length();
    return new Folded(source, new String(signs, 0, length), Arrays.copyOf(places, length + 1));
  }

  private static char folded(String source, int i) {
    char c = source.charAt(i);
    if (c == '\r' && (i + 1 == source.length() || source.charAt(i + 1) != '\n')) {
      return '\n';
    }
    if (c == '覆' && i > 0 && "答回函办批".indexOf(Glyph.fold(source.charAt(i - 1))) >= 0) {
      return '复';
    }
    return Glyph.fold(c);
  }

  public String source() {
    return source;
  }

  public String text() {
    return text;
  }

  /**
   * The place in the source of a stretch of the folded text, pinyin after its last sign included,
   * and the other half of a sign that is written in two.
   */
  public Span span(int start, int end) {
    if (start >= end) {
      int at = places[start] - (splits(places[start]) ? 1 : 0);
      return new Span(at, at);
    }
    int first = places[start];
    int last = places[end - 1] + 1;
    int next = places[end];
    boolean pinyin = next > last && next - last < 12 && source.charAt(next - 1) != '\uFEFF';
    int behind = pinyin && isBracket(source.charAt(last)) ? next : last;
    return new Span(first - (splits(first) ? 1 : 0), behind + (splits(behind) ? 1 : 0));
  }

  /** Whether a place stands between the two halves of one sign. */
  private boolean splits(int at) {
    return at > 0
        && at < source.length()
        && Character.isSurrogatePair(source.charAt(at - 1), source.charAt(at));
  }

  /** Where the sign at a place of the source stands in the folded text, or the next one kept. */
  public int place(int inSource) {
    int found = Arrays.binarySearch(places, inSource);
    return found >= 0 ? found : -found - 1;
  }

  private static boolean isBracket(char c) {
    return c == '(' || c == '（';
  }

  /** The source's own words for a stretch of the folded text, blanks and line breaks taken out. */
  public String printed(int start, int end) {
    Span at = span(start, end);
    int clean = at.start();
    while (clean < at.end() && isPrinted(source.charAt(clean))) {
      clean++;
    }
    if (clean == at.end()) {
      return at.of(source);
    }
    StringBuilder out = new StringBuilder(at.length()).append(source, at.start(), clean);
    for (int i = clean; i < at.end(); i++) {
      if (isPrinted(source.charAt(i))) {
        out.append(source.charAt(i));
      }
    }
    return out.toString();
  }

  private static boolean isPrinted(char c) {
    return Glyph.fold(c) != ' ' && Glyph.fold(c) != '\n' && !Glyph.isNothing(c);
  }
}
