package huiyin.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A sample of the folder samples/: a letter, what a careful reader finds in it, its proposal. */
public record Sample(String id, String letter, String proposal, String gold) {

  public static List<Sample> all() {
    try (Stream<Path> folders = Files.list(root().resolve("samples"))) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("gold.json")))
          .sorted()
          .map(Sample::in)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Path root() {
    return Path.of(System.getProperty("huiyin.root", ".."));
  }

  private static Sample in(Path folder) {
    return new Sample(
        folder.getFileName().toString(),
        text(folder.resolve("letter.txt")),
        text(folder.resolve("proposal.txt")),
        text(folder.resolve("gold.json")));
  }

  private static String text(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Page read() {
    return Letters.readWithProposal(letter, proposal);
  }

  @Override
  public String toString() {
    return id;
  }
}
