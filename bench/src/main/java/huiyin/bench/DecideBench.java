package huiyin.bench;

import huiyin.casework.Case;
import huiyin.casework.Casework;
import huiyin.casework.Event;
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

/** How many cases go their ordinary way in a second on one thread, with no store beneath. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(2)
public class DecideBench {
  private final OrdinaryWay way = new OrdinaryWay();
  private final List<Event> events = way.walk();

  /** What was decided while an iteration ran; JMH gives it by the second. */
  @AuxCounters
  @State(Scope.Thread)
  public static class Decided {
    public long commands;
  }

  /** Every command of one case: decided, and its events taken. */
  @Benchmark
  public List<Event> decide(Decided decided) {
    decided.commands += way.length();
    return way.walk();
  }

  /** One closed case made again from its events. */
  @Benchmark
  public Case fold() {
    return Casework.fold("case-1", events);
  }
}
