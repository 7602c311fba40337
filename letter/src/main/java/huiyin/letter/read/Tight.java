package huiyin.letter.read;

import java.util.Arrays;

/** A text without the blanks that print leaves inside a number (三 千 五 百, 7 万), its places kept. */
final class Tight {
  private static final int WIDEST = 4;

  private final String text;
  private final int[] places;

  private Tight(String text, int[] places) {
    this.text = text;
    this.places = places;
  }

  static Tight of(String text) {
    StringBuilder tight = new StringBuilder(text.length());
    int[] places = new int[text.length()];
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != ' ' || !isInside(text, i)) {
        places[tight.length()] = i;
        tight.append(text.charAt(i));
      }
    }
    return new Tight(tight.toString(), Arrays.copyOf(places, tight.length()));
  }

  String text() {
    return text;
  }

  int place(int i) {
    return places[i];
  }

  private static boolean isInside(String text, int i) {
    int before = i;
    while (before > i - WIDEST && Numerals.sign(text, before) == ' ') {
      before--;
    }
    int after = i;
    while (after < i + WIDEST && Numerals.sign(text, after) == ' ') {
      after++;
    }
    char left = Numerals.sign(text, before);
    char right = Numerals.sign(text, after);
    return isPart(left) && isPart(right) && !(Glyph.isDigit(left) && Glyph.isDigit(right));
  }

  private static boolean isPart(char sign) {
    return Glyph.isDigit(sign) || Numerals.isChinese(sign) || "分之又点多余成".indexOf(sign) >= 0;
  }
}
