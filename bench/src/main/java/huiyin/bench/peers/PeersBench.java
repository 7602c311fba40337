package huiyin.bench.peers;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import com.hankcs.hanlp.tokenizer.SpeedTokenizer;
import huiyin.bench.Variants;
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

/** Huiyin and other software on the same letters of 4,600 characters, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class PeersBench {
  private final List<String> letters = Variants.letters(300);
  private int next;

  /** What was read while an iteration ran; JMH gives it by the second. */
  @AuxCounters
  @State(Scope.Thread)
  public static class Read {
    public long characters;
  }

  /** Other software, made when its bench asks for it. */
  @State(Scope.Benchmark)
  public static class HanLpDefault {
    /** Viterbi; of names, those of persons and translated ones, which are on by themselves. */
    final Segment segment = HanLP.newSegment();
  }

  /** HanLP with all its recognition of names. */
  @State(Scope.Benchmark)
  public static class HanLpNames {
    /** Viterbi with persons, translated persons, places and organisations. */
    final Segment segment =
        HanLP.newSegment()
            .enableNameRecognize(true)
            .enableTranslatedNameRecognize(true)
            .enablePlaceRecognize(true)
            .enableOrganizationRecognize(true);
  }

  /** HeidelTime. */
  @State(Scope.Benchmark)
  public static class Heidel {
    final HeidelTimeDates dates = new HeidelTimeDates();
  }

  private String letter(Read read) {
    String letter = letters.get(next);
    next = (next + 1) % letters.size();
    read.characters += letter.length();
    return letter;
  }

  /** All facts and all checks. */
  @Benchmark
  public Page huiyin(Read read) {
    return Letters.read(letter(read));
  }

  /** HanLP's words with names of persons, places and organisations. */
  @Benchmark
  public List<Term> hanLpNames(Read read, HanLpNames peer) {
    return peer.segment.seg(letter(read));
  }

  /** HanLP's words as it comes. */
  @Benchmark
  public List<Term> hanLpDefault(Read read, HanLpDefault peer) {
    return peer.segment.seg(letter(read));
  }

  /** HanLP's words by its dictionary alone, the longest first. */
  @Benchmark
  public List<Term> hanLpDictionary(Read read) {
    return SpeedTokenizer.segment(letter(read));
  }

  /** HeidelTime's dates. */
  @Benchmark
  public int heidelTime(Read read, Heidel peer) {
    return peer.dates.in(letter(read), "20210629");
  }

  /** One plain pass by hand. */
  @Benchmark
  public List<PlainPass.Met> plainPass(Read read) {
    return PlainPass.over(letter(read));
  }
}
