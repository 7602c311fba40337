package huiyin.bench.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import huiyin.bench.Root;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Words that the reader itself looks for, from its lists, and signs that programs stumble on. */
final class Scraps {
  private static final List<Charset> CHARSETS =
      List.of(
          UTF_8, Charset.forName("GB18030"), Charset.forName("Big5"), Charset.forName("UTF-16LE"));
  private static final String SIGNS =
      "()（）〔〕[]《》〈〉“”‘’「」【】{}<>，,。.；;：:、！!？?—-–~～·…/\\|%％‰$￥#*+＋=＝×÷^&@_'\"`"
          + "0123456789０１２３４５６７８９零〇一二三四五六七八九十百千万亿两半壹贰叁年月日号届次第个"
          + "\n\r\t \u3000\u00a0\u200b\ufeff\f\u0000\u0085\u2028\ud83d\ude00\ue000\uffff國務與關於辦①⑳㈠Ⅳ";

  private final List<String> words = new ArrayList<>(Root.texts("letter/src/main/resources"));
  private final Random random;

  Scraps(Random random) {
    this.random = random;
  }

  String any() {
    return switch (random.nextInt(8)) {
      case 0 -> String.valueOf((char) random.nextInt(0x10000));
      case 1 -> Character.toString(random.nextInt(0x10000, 0x30000));
      case 2 -> String.valueOf(random.nextInt(10_000));
      case 3, 4 -> words.get(random.nextInt(words.size()));
      default -> String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length())));
    };
  }

  /** The same as the bytes of a file, a character a byte. */
  String bytes() {
    return switch (random.nextInt(3)) {
      case 0 -> String.valueOf((char) random.nextInt(0x100));
      case 1 -> "<" + TAGS.get(random.nextInt(TAGS.size())) + ">";
      default ->
          new String(any().getBytes(CHARSETS.get(random.nextInt(CHARSETS.size()))), ISO_8859_1);
    };
  }

  private static final List<String> TAGS =
      List.of(
          "p",
          "/p",
          "br",
          "div",
          "/div",
          "table",
          "tr",
          "td",
          "/td",
          "pre",
          "/pre",
          "script",
          "/script",
          "!--",
          "title",
          "body",
          "html",
          "span style=display:none",
          "textarea",
          "svg",
          "li",
          "h1",
          "input value=1");
}
