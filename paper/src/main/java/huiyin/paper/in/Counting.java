package huiyin.paper.in;

import java.util.Locale;

/** Numbers as lists count (ECMA-376 part 1, 17.18.59): 一, 1, ①, A, i. */
final class Counting {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int[] ROMAN_VALUE = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  private Counting() {}

  static String of(String format, int number) {
    if (number < 0 || number > 999) {
      return String.valueOf(number);
    }
    return switch (format) {
      case "chineseCounting",
          "chineseCountingThousand",
          "taiwaneseCounting",
          "taiwaneseCountingThousand",
          "ideographDigital",
          "japaneseCounting",
          "japaneseDigitalTenThousand" ->
          chinese(number);
      case "ideographTraditional" -> one(STEMS, number);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          number >= 1 && number <= 20 ? String.valueOf((char) ('①' + number - 1)) : "" + number;
      case "decimalFullWidth" -> wide(number);
      case "decimalZero" -> number < 10 ? "0" + number : "" + number;
      case "upperLetter" -> one("ABCDEFGHIJKLMNOPQRSTUVWXYZ", number);
      case "lowerLetter" -> one("abcdefghijklmnopqrstuvwxyz", number);
      case "lowerRoman" -> roman(number);
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      default -> String.valueOf(number);
    };
  }

  private static String chinese(int number) {
    if (number < 10) {
      return String.valueOf(DIGITS.charAt(number));
    }
    StringBuilder words = new StringBuilder();
    int hundreds = number / 100;
    int tens = number / 10 % 10;
    if (hundreds > 0) {
      words.append(DIGITS.charAt(hundreds)).append('百');
    }
    if (tens > 0) {
      words.append(hundreds == 0 && tens == 1 ? "" : DIGITS.charAt(tens)).append('十');
    } else if (number % 10 > 0) {
      words.append('零');
    }
    return number % 10 == 0
        ? words.toString()
        : words.append(DIGITS.charAt(number % 10)).toString();
  }

  private static String one(String signs, int number) {
    return number >= 1 && number <= signs.length()
        ? String.valueOf(signs.charAt(number - 1))
        : String.valueOf(number);
  }

  private static String wide(int number) {
    StringBuilder wide = new StringBuilder();
    String.valueOf(number).chars().forEach(digit -> wide.append((char) (digit - '0' + '０')));
    return wide.toString();
  }

  private static String roman(int number) {
    StringBuilder roman = new StringBuilder();
    int left = number;
    for (int i = 0; i < ROMAN.length; i++) {
      for (; left >= ROMAN_VALUE[i]; left -= ROMAN_VALUE[i]) {
        roman.append(ROMAN[i]);
      }
    }
    return roman.toString();
  }
}
