package huiyin.paper.in;

import huiyin.paper.UnreadableFile;
import huiyin.paper.UnreadableFile.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Bytes decoded by the encoding that fits them: a byte order mark is believed, then UTF-8, then of
 * GB18030 and Big5 the one that gives the more common characters.
 */
public record Decoded(String text, String charset) {
  private static final List<Charset> CHINESE =
      List.of(Charset.forName("GB18030"), Charset.forName("Big5"), Charset.forName("Big5-HKSCS"));

  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final byte[] UTF_16LE_MARK = {(byte) 0xFF, (byte) 0xFE};
  private static final byte[] UTF_16BE_MARK = {(byte) 0xFE, (byte) 0xFF};

  /** UTF-8 without a Chinese character is doubted only when another reading is this good. */
  private static final double CONVINCING = 0.5;

  public static Decoded of(byte[] bytes) {
    if (Signature.stands(UTF_8_MARK, bytes, 0)) {
      return all(bytes, UTF_8_MARK.length, StandardCharsets.UTF_8);
    }
    if (Signature.stands(UTF_16LE_MARK, bytes, 0)) {
      return all(bytes, UTF_16LE_MARK.length, StandardCharsets.UTF_16LE);
    }
    if (Signature.stands(UTF_16BE_MARK, bytes, 0)) {
      return all(bytes, UTF_16BE_MARK.length, StandardCharsets.UTF_16BE);
    }
    return all(bytes, 0, fitting(bytes));
  }

  private static Charset fitting(byte[] bytes) {
    Optional<Commonness> utf8 = Commonness.of(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent() && (utf8.get().han() > 0 || utf8.get().foreign() == 0)) {
      return StandardCharsets.UTF_8;
    }
    Optional<Commonness> chinese =
        CHINESE.stream()
            .map(charset -> Commonness.of(bytes, charset))
            .flatMap(Optional::stream)
            .max(Comparator.comparingDouble(Commonness::share));
    if (utf8.isPresent() && chinese.filter(best -> best.share() > CONVINCING).isEmpty()) {
      return StandardCharsets.UTF_8;
    }
    return chinese.map(Commonness::charset).orElseThrow(Decoded::unknown);
  }

  private static Decoded all(byte[] bytes, int from, Charset charset) {
    try {
      String text =
          charset.newDecoder().decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString();
      if (text.indexOf('\0') >= 0) {
        throw unknown();
      }
      return new Decoded(text, charset.name());
    } catch (CharacterCodingException notThis) {
      throw new UnreadableFile(Reason.UNKNOWN_ENCODING, notThis);
    }
  }

  private static UnreadableFile unknown() {
    return new UnreadableFile(Reason.UNKNOWN_ENCODING);
  }
}
