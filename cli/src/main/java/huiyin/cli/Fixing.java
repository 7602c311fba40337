package huiyin.cli;

import huiyin.letter.Letters;
import huiyin.letter.Page;
import huiyin.letter.Reading;
import huiyin.letter.check.Finding;
import huiyin.letter.check.Fixes;
import huiyin.letter.check.Position;
import huiyin.letter.check.Positions;
import huiyin.paper.PageText.Format;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A text file put right: its encoding, its byte order mark and its line ends stay as they are. */
final class Fixing {
  private static final int MOST_ROUNDS = 10;

  /** A correction, the words that stood there, and where. */
  record Fixed(Finding finding, String words, Position at) {}

  /** Why a file can't be put right: one sentence. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    Refused(String sentence) {
      super(sentence);
    }
  }

  private final String before;
  private final String after;
  private final byte[] bytes;
  private final List<Fixed> done;
  private final List<Finding> left;

  private Fixing(String before, String after, byte[] bytes, List<Fixed> done, List<Finding> left) {
    this.before = before;
    this.after = after;
    this.bytes = bytes;
    this.done = List.copyOf(done);
    this.left = List.copyOf(left);
  }

  String before() {
    return before;
  }

  String after() {
    return after;
  }

  /** What was put right, in the order in which it was done. */
  List<Fixed> done() {
    return done;
  }

  /** What is still wrong. */
  List<Finding> left() {
    return left;
  }

  /** Puts right what is sure, round after round until nothing more is. */
  static Fixing of(LetterFile file) throws IOException, Refused {
    LetterFile.Contents read = file.read();
    if (file.path().isEmpty() || read.file().format() != Format.TEXT) {
      throw new Refused(Words.of("fix.onlyText"));
    }
    String before = read.file().text();
    Charset charset = Charset.forName(read.file().charset());
    byte[] plain = before.getBytes(charset);
    int mark = read.bytes().length - plain.length;
    if (mark < 0
        || mark > 3
        || !Arrays.equals(read.bytes(), mark, read.bytes().length, plain, 0, plain.length)) {
      throw new Refused(Words.of("fix.encoding"));
    }
    List<Fixed> done = new ArrayList<>();
    String text = before;
    List<Finding> found = findings(read.page());
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<Finding> apart = Fixes.apart(text, found);
      if (apart.isEmpty()) {
        break;
      }
      Positions positions = Positions.of(text);
      for (Finding each : apart) {
        done.add(new Fixed(each, each.at().of(text), positions.at(each.at().start())));
      }
      text = Fixes.apply(text, apart);
      found = findings(Letters.readWithProposal(text, file.asks()));
    }
    byte[] head = Arrays.copyOf(read.bytes(), mark);
    return new Fixing(before, text, joined(head, encoded(text, charset)), done, found);
  }

  private static List<Finding> findings(Page page) {
    return page.readings().stream().map(Reading::findings).flatMap(List::stream).toList();
  }

  private static byte[] encoded(String text, Charset charset) throws Refused {
    if (!charset.newEncoder().canEncode(text)) {
      throw new Refused(Words.of("fix.encoding"));
    }
    return text.getBytes(charset);
  }

  private static byte[] joined(byte[] head, byte[] tail) {
    byte[] all = Arrays.copyOf(head, head.length + tail.length);
    System.arraycopy(tail, 0, all, head.length, tail.length);
    return all;
  }

  boolean isChanged() {
    return !before.equals(after);
  }

  /** Writes the file anew in one step and keeps what stood in it as NAME.bak, the oldest if any. */
  void write(Path file) throws IOException {
    Path real = file.toRealPath();
    Path backup = real.resolveSibling(real.getFileName() + ".bak");
    try {
      Files.copy(real, backup, StandardCopyOption.COPY_ATTRIBUTES);
    } catch (FileAlreadyExistsException kept) {
      // the oldest copy is the one to go back to
    }
    Path fresh = Files.createTempFile(real.toAbsolutePath().getParent(), ".huiyin-", ".tmp");
    try {
      Files.copy(
          real, fresh, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
      Files.write(fresh, bytes);
      Files.move(fresh, real, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }
}
