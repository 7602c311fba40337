package huiyin.paper.in;

import huiyin.paper.UnreadableFile;
import huiyin.paper.UnreadableFile.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Looks before a PDF is opened how large its packed streams grow, since the library unpacks each
 * into memory as a whole.
 */
final class PdfStreams {
  private static final int MOST_A_STREAM = 64 * 1024 * 1024;
  private static final long MOST_IN_ALL = 512L * 1024 * 1024;
  private static final int DICTIONARY_WITHIN = 2048;

  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);

  private static final List<COSName> UNPACKING =
      List.of(
          COSName.FLATE_DECODE,
          COSName.LZW_DECODE,
          COSName.RUN_LENGTH_DECODE,
          COSName.ASCII85_DECODE,
          COSName.ASCII_HEX_DECODE);

  private final byte[] bytes;
  private long inAll;

  private PdfStreams(byte[] bytes) {
    this.bytes = bytes;
  }

  static void refuseTooLarge(byte[] bytes) {
    new PdfStreams(bytes).measure();
  }

  private void measure() {
    int end = 0;
    for (int at = next(STREAM, 0); at < bytes.length; at = next(STREAM, at + 1)) {
      boolean ending = at >= 3 && Signature.stands(END, bytes, at - 3);
      int data = dataAfter(at + STREAM.length);
      if (!ending && data > 0) {
        end = end > data ? end : next(END, data);
        unpack(data, end, filters(at, data));
      }
    }
  }

  private void unpack(int from, int to, List<COSName> filters) {
    byte[] packed = bytes;
    int start = from;
    int length = to - from;
    for (COSName filter : filters) {
      Unpacked unpacked = new Unpacked(!filter.equals(filters.getLast()));
      try {
        FilterFactory.INSTANCE
            .getFilter(filter)
            .decode(
                new ByteArrayInputStream(packed, start, length), unpacked, new COSDictionary(), 0);
      } catch (IOException notSo) {
        return;
      }
      packed = unpacked.toByteArray();
      start = 0;
      length = packed.length;
    }
  }

  /** The filters that the dictionary before the stream names, else the one its bytes look like. */
  private List<COSName> filters(int at, int data) {
    int from = Math.max(0, at - DICTIONARY_WITHIN);
    String before = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
    String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
    List<COSName> named = new ArrayList<>();
    for (int i = dictionary.indexOf('/'); i >= 0; i = dictionary.indexOf('/', i + 1)) {
      for (COSName filter : UNPACKING) {
        if (dictionary.startsWith(filter.getName(), i + 1)) {
          named.add(filter);
        }
      }
    }
    boolean looksDeflated = data < bytes.length && (bytes[data] & 0x0F) == 8;
    return named.isEmpty() && looksDeflated ? List.of(COSName.FLATE_DECODE) : named;
  }

  private int dataAfter(int at) {
    if (at < bytes.length && bytes[at] == '\n') {
      return at + 1;
    }
    if (at < bytes.length && bytes[at] == '\r') {
      return at + 1 < bytes.length && bytes[at + 1] == '\n' ? at + 2 : at + 1;
    }
    return -1;
  }

  private int next(byte[] word, int from) {
    for (int at = from; at <= bytes.length - word.length; at++) {
      if (bytes[at] == word[0] && Signature.stands(word, bytes, at)) {
        return at;
      }
    }
    return bytes.length;
  }

  private final class Unpacked extends ByteArrayOutputStream {
    private final boolean kept;
    private long length;

    Unpacked(boolean kept) {
      this.kept = kept;
    }

    @Override
    public synchronized void write(int one) {
      refuseAbove(1);
      if (kept) {
        super.write(one);
      }
    }

    @Override
    public synchronized void write(byte[] more, int offset, int count) {
      refuseAbove(count);
      if (kept) {
        super.write(more, offset, count);
      }
    }

    private void refuseAbove(int more) {
      inAll += more;
      length += more;
      if (length > MOST_A_STREAM || inAll > MOST_IN_ALL) {
        throw new UnreadableFile(Reason.TOO_INTRICATE);
      }
    }
  }
}
