package huiyin.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Clears away what tests wrote. */
public final class Folders {
  private Folders() {}

  public static void delete(Path folder) {
    try (Stream<Path> found = Files.walk(folder)) {
      List<Path> inner = found.sorted(Comparator.reverseOrder()).toList();
      for (Path path : inner) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      System.err.println("left behind: " + folder + " " + e);
    }
  }
}
