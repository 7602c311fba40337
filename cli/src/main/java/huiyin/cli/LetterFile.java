package huiyin.cli;

import huiyin.letter.Letters;
import huiyin.letter.Page;
import huiyin.letter.json.LetterJson;
import huiyin.paper.PageText;
import huiyin.paper.Paper;
import huiyin.paper.UnreadableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file that holds a letter, with the proposal beside it, or standard input. */
record LetterFile(String name, Optional<Path> path, Optional<Path> proposal) {
  private static final int MOST_BYTES = 64 * 1024 * 1024;

  static LetterFile standardInput() {
    return new LetterFile("-", Optional.empty(), Optional.empty());
  }

  /** What was read: the bytes as they came, and the page in them. */
  static final class Contents {
    private final byte[] bytes;
    private final PageText file;
    private final Page page;

    private Contents(byte[] bytes, PageText file, Page page) {
      this.bytes = bytes;
      this.file = file;
      this.page = page;
    }

    byte[] bytes() {
      return bytes;
    }

    PageText file() {
      return file;
    }

    Page page() {
      return page;
    }

    String json(String name) {
      return LetterJson.write(name, bytes, page);
    }

    String jsonWithPlaces(String name) {
      return LetterJson.write(name, bytes, page, WhereJson.write(file, page.readings()));
    }
  }

  /**
   * Reads it whole.
   *
   * @throws UnreadableFile when its form is unknown or broken
   * @throws IOException when it can't be opened
   */
  Contents read() throws IOException {
    byte[] bytes = path.isPresent() ? bytes(path.get()) : System.in.readNBytes(MOST_BYTES + 1);
    PageText file = Paper.text(name, bytes);
    return new Contents(bytes, file, Letters.readWithProposal(file.text(), asks(), file.hidden()));
  }

  /** The proposal beside it, empty when there is none. */
  String asks() throws IOException {
    return proposal.isPresent() ? text(proposal.get()) : "";
  }

  private static String text(Path file) throws IOException {
    return Paper.text(String.valueOf(file.getFileName()), bytes(file)).text();
  }

  private static byte[] bytes(Path file) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      throw new UnreadableFile(UnreadableFile.Reason.TOO_LARGE);
    }
    return Files.readAllBytes(file);
  }
}
