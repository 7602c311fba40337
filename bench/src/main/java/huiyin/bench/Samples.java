package huiyin.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The texts of the sample letters, one in each folder below samples. */
final class Samples {
  private Samples() {}

  static List<String> letters() {
    try (Stream<Path> folders =
        Files.list(Path.of(System.getProperty("huiyin.root", "."), "samples"))) {
      return folders
          .map(f -> f.resolve("letter.txt"))
          .filter(Files::exists)
          .sorted()
          .map(Samples::text)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
