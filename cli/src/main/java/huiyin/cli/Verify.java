package huiyin.cli;

import huiyin.paper.Paper;
import huiyin.paper.UnreadableFile;
import huiyin.seal.Digest;
import huiyin.seal.Verdict;
import huiyin.seal.Verdict.Altered;
import huiyin.seal.Verdict.Difference;
import huiyin.seal.Verdict.Untouched;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** huiyin verify: is this file still the letter that was signed? */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class Verify implements Callable<Integer> {
  private static final int UNTOUCHED = 0;
  private static final int ALTERED = 1;
  private static final int CANNOT_TELL = 2;
  private static final int MOST_BYTES = 64 * 1024 * 1024;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", descriptionKey = "verify.file")
  private Path file = Path.of("");

  @Option(
      names = "--digest",
      required = true,
      paramLabel = "sha256:…",
      descriptionKey = "verify.digest")
  private String digest = "";

  @Option(names = "--original", paramLabel = "FILE", descriptionKey = "verify.original")
  private @Nullable Path original;

  @Override
  public Integer call() {
    Optional<Digest> claimed = Digest.parse(digest);
    if (claimed.isEmpty()) {
      return cannotTell(Words.of("verify.notADigest"));
    }
    try {
      return judge(claimed.get());
    } catch (UnreadableFile unreadable) {
      return cannotTell(unreadable.getMessage());
    } catch (IOException unreadable) {
      return cannotTell(Words.of("verify.noFile"));
    } catch (IllegalArgumentException otherOriginal) {
      return cannotTell(Words.of("verify.otherOriginal"));
    }
  }

  private int judge(Digest claimed) throws IOException {
    String published = text(file);
    Verdict verdict =
        original == null
            ? huiyin.seal.Verify.text(published, claimed)
            : huiyin.seal.Verify.text(published, claimed, text(original));
    return switch (verdict) {
      case Untouched(int before, int after) -> untouched(before, after);
      case Altered(List<Difference> differences) -> altered(differences);
    };
  }

  private int untouched(int before, int after) {
    out().println(Words.of("verify.untouched"));
    if (before + after > 0) {
      out().println(Words.of("verify.around", before, after));
    }
    return UNTOUCHED;
  }

  private int altered(List<Difference> differences) {
    out().println(Words.of("verify.altered"));
    for (Difference difference : differences) {
      out().println(Words.of("verify.place", difference.line(), difference.column()));
      difference.original().forEach(line -> out().println("  - " + shown(line)));
      difference.published().forEach(line -> out().println("  + " + shown(line)));
    }
    return ALTERED;
  }

  private int cannotTell(@Nullable String sentence) {
    spec.commandLine().getErr().println(sentence);
    return CANNOT_TELL;
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  /** Lines of a hostile file must not command the terminal. */
  private static String shown(String line) {
    StringBuilder shown = new StringBuilder(line.length());
    line.codePoints()
        .forEach(
            character ->
                shown.appendCodePoint(Character.isISOControl(character) ? 0xFFFD : character));
    return shown.toString();
  }

  private static String text(Path file) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      throw new UnreadableFile(UnreadableFile.Reason.TOO_LARGE);
    }
    return Paper.text(String.valueOf(file.getFileName()), Files.readAllBytes(file)).text();
  }
}
