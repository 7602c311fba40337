package huiyin.server.reading;

import huiyin.letter.Hidden;
import huiyin.paper.PageText;
import huiyin.paper.Paper;
import huiyin.paper.UnreadableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A letter as someone brought it: its text with the name it goes by, or why it can't be read. */
sealed interface Brought {
  /**
   * The most characters that are read for one page; the letters of a year's session have 30 000.
   */
  int MOST = 300_000;

  /**
   * A text that can be read.
   *
   * @param hidden what stood in the file but was not seen
   */
  record Text(String name, String text, List<Hidden> hidden) implements Brought {
    public Text {
      hidden = List.copyOf(hidden);
    }
  }

  /**
   * What is the matter, by the key of its words.
   *
   * @param pasted what was pasted, so that nothing is lost
   */
  record Refused(String key, String pasted) implements Brought {}

  /** Takes the file where one was chosen, else what was pasted. */
  static Brought of(String pasted, @Nullable MultipartFile file) {
    if (file == null || file.isEmpty()) {
      return checked("letter.txt", pasted, List.of(), pasted);
    }
    String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
    try {
      PageText read = Paper.text(name, file.getBytes());
      return checked(lastPart(name), read.text(), read.hidden(), pasted);
    } catch (UnreadableFile unreadable) {
      return new Refused("reading.refused." + unreadable.reason(), pasted);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Brought checked(String name, String text, List<Hidden> hidden, String pasted) {
    if (text.isBlank()) {
      return new Refused("reading.refused.blank", pasted);
    }
    return text.length() > MOST
        ? new Refused("reading.refused.long", pasted)
        : new Text(name, text.replace("\r\n", "\n"), hidden);
  }

  private static String lastPart(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return last.isBlank() ? "letter.txt" : last;
  }
}
