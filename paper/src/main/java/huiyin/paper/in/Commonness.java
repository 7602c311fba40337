package huiyin.paper.in;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.BitSet;
import java.util.Optional;

/**
 * How usual the characters are that a strict decoding gives: text in the wrong Chinese encoding
 * still decodes, but into characters that nobody writes.
 *
 * @param han characters of Chinese writing, punctuation among them
 * @param foreign characters beyond ASCII that are not Chinese
 * @param common those that stand often in letters of organs, simplified or traditional
 */
record Commonness(Charset charset, long han, long foreign, long common) {
  private static final BitSet COMMON = new BitSet();

  static {
    """
    的一是在不了有和人这中大为上个国我以要时来用们生到作地于出分对成会可主发年动同工也能下过产种面而方\
    后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小现实加量都体制机当使点从业本性好应开\
    合还因由其前外天政四日社事平全表间与关各重新内数正第向条建月公无系者最立代已通并提展五员位文总次设\
    及管特件长基资级统知将组计期区强保规领导增济术交联六共权收改更安场车务具万每目达议报完类八名科信节\
    号委省市县厅局办复函协商案您答意见发展经济企业产业创新推进加强支持
    這個國來時們後會說為過對從學經發動進產種業電體機當點應還關條無長統級資員與總設術權導聯項務報議達類\
    節號廳辦復縣處臺協覆貴
    ，。、：；《》（）“”〔〕—　！？
    """
        .codePoints()
        .filter(character -> character > 0x7F)
        .forEach(COMMON::set);
  }

  double share() {
    return (double) common / Math.max(1, han + foreign);
  }

  /** Empty when the bytes are not of this encoding. */
  static Optional<Commonness> of(byte[] bytes, Charset charset) {
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(1 << 16);
    long[] counts = new long[3];
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isError()) {
        return Optional.empty();
      }
      count(out.flip(), counts);
      out.clear();
      if (result.isUnderflow()) {
        return Optional.of(new Commonness(charset, counts[0], counts[1], counts[2]));
      }
    }
  }

  private static void count(CharBuffer characters, long[] counts) {
    while (characters.hasRemaining()) {
      char character = characters.get();
      if (character > 0x7F) {
        counts[chinese(character) ? 0 : 1]++;
        counts[2] += COMMON.get(character) ? 1 : 0;
      }
    }
  }

  private static boolean chinese(char character) {
    return (character >= 0x3000 && character <= 0x303F)
        || (character >= 0x4E00 && character <= 0x9FFF)
        || (character >= 0xFF00 && character <= 0xFFEF);
  }
}
