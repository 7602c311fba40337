package huiyin.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of the whole project. */
public final class Root {
  private Root() {}

  public static Path path(String... below) {
    return Path.of(System.getProperty("huiyin.root", "."), below);
  }

  /** All lines of the lists of words below a folder. */
  public static List<String> texts(String folder) {
    try (Stream<Path> files = Files.walk(path(folder))) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .flatMap(file -> text(file).lines())
          .map(String::strip)
          .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
