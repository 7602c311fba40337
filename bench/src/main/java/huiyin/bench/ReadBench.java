package huiyin.bench;

import huiyin.ledger.Gather;
import huiyin.letter.Letters;
import huiyin.letter.Page;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How many letters, and how many characters of them, are read in a second on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(2)
public class ReadBench {
  private final List<String> letters = Samples.letters();
  private final List<Page> pages = letters.stream().map(Letters::read).toList();

  /** What was read while an iteration ran; JMH gives it by the second. */
  @AuxCounters
  @State(Scope.Thread)
  public static class Read {
    public long letters;
    public long characters;
  }

  /** Text to letters, facts and findings, over all samples. */
  @Benchmark
  public void read(Read read, Blackhole out) {
    for (String letter : letters) {
      out.consume(Letters.read(letter));
      read.letters++;
      read.characters += letter.length();
    }
  }

  /** Read letters to ledger entries, over all samples. */
  @Benchmark
  public void gather(Read read, Blackhole out) {
    for (Page page : pages) {
      page.readings().forEach(r -> out.consume(Gather.from("L", page.text(), r.letter())));
      read.letters++;
      read.characters += page.text().length();
    }
  }
}
