package huiyin.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sample letters, one in each folder below samples. */
public final class Samples {
  private Samples() {}

  /** A letter and the proposal that it answers, empty where there is none. */
  public record Sample(String letter, String proposal) {}

  public static List<Sample> all() {
    try (Stream<Path> folders = Files.list(Root.path("samples"))) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("letter.txt")))
          .sorted()
          .map(Samples::in)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> letters() {
    return all().stream().map(Sample::letter).toList();
  }

  private static Sample in(Path folder) {
    Path proposal = folder.resolve("proposal.txt");
    return new Sample(
        Root.text(folder.resolve("letter.txt")), Files.exists(proposal) ? Root.text(proposal) : "");
  }
}
