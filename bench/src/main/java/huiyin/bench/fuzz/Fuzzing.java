package huiyin.bench.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import huiyin.bench.Samples;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/** One run of the fuzzer; the same seed tries the same inputs. */
public final class Fuzzing {
  private static final int EACH = 64;

  private final CountedReader reader;
  private final List<Input> seeds;
  private final Random random;
  private final Corpus corpus;
  private final Mutation mutation;
  private final AtomicLong tried = new AtomicLong();
  private volatile Input now = new Input(Input.Kind.TEXT, "");

  /** Starts from the sample letters. */
  public Fuzzing(long seed) {
    this(seed, new CountedReader(), fromSamples());
  }

  Fuzzing(long seed, CountedReader reader, List<Input> seeds) {
    this.reader = reader;
    this.seeds = List.copyOf(seeds);
    this.random = new Random(seed);
    this.corpus = new Corpus(random);
    this.mutation = new Mutation(random);
    seeds.forEach(reader::warm);
  }

  /** An input that the reader can't bear, as short as it was made, and what happened. */
  public record Failure(Input input, Throwable fault) {}

  /** Tries inputs until one fails or it is enough. */
  public Optional<Failure> until(BooleanSupplier enough) {
    for (Input seed : seeds) {
      Optional<Failure> failure = failure(seed);
      if (failure.isPresent()) {
        return failure;
      }
    }
    while (!enough.getAsBoolean()) {
      Input input = random.nextInt(4) == 0 ? seeds.get(random.nextInt(seeds.size())) : corpus.any();
      for (int n = 0; n < EACH && !enough.getAsBoolean(); n++) {
        Optional<Failure> failure = failure(mutation.of(input, corpus.any()));
        if (failure.isPresent()) {
          return failure;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Failure> failure(Input input) {
    Optional<Throwable> fault = fault(input, false);
    int[] news = corpus.news();
    if (fault.isPresent() || news.length == 0) {
      return fault.map(each -> shrunk(input, each));
    }
    Input kept = seeds.contains(input) ? input : trimmed(input, news);
    Optional<Throwable> again = fault(kept, true);
    if (again.isEmpty()) {
      fault(kept, false);
      corpus.keep(kept);
    }
    return again.map(each -> shrunk(kept, each));
  }

  private Optional<Throwable> fault(Input input, boolean again) {
    now = input;
    tried.incrementAndGet();
    return reader.fault(input, again);
  }

  /** The input without as many of its pieces as can go, so that what is new in it stays. */
  private Input trimmed(Input input, int[] news) {
    Input kept = input;
    for (int piece = input.text().length() / 2; piece > input.text().length() / 16; piece /= 2) {
      for (int at = 0; at < kept.text().length(); ) {
        Input shorter = kept.without(at, piece);
        if (fault(shorter, false).isEmpty() && Corpus.did(news)) {
          kept = shorter;
        } else {
          at += piece;
        }
      }
    }
    return kept;
  }

  private Failure shrunk(Input input, Throwable fault) {
    Input shortest = new Shrinking(reader).shortest(input, fault);
    return new Failure(shortest, reader.fault(shortest, true).orElse(fault));
  }

  private static List<Input> fromSamples() {
    List<Input> seeds = new ArrayList<>();
    for (Samples.Sample sample : Samples.all()) {
      String letter = sample.letter();
      seeds.add(new Input(Input.Kind.TEXT, letter));
      if (!sample.proposal().isEmpty()) {
        seeds.add(new Input(Input.Kind.PAIR, letter + Input.BREAK + sample.proposal()));
      }
      String page = "<html><body><p>" + letter.replace("\n", "</p>\n<p>") + "</p></body></html>";
      seeds.add(bytes(Input.Kind.PAGE, page, UTF_8));
      seeds.add(bytes(Input.Kind.FILE, letter, UTF_8));
      seeds.add(bytes(Input.Kind.FILE, letter, Charset.forName("GB18030")));
    }
    return seeds;
  }

  private static Input bytes(Input.Kind kind, String text, Charset charset) {
    return new Input(kind, new String(text.getBytes(charset), ISO_8859_1));
  }

  public long tried() {
    return tried.get();
  }

  /** The input that is being read. */
  Input now() {
    return now;
  }

  public int kept() {
    return corpus.size();
  }

  public int ways() {
    return corpus.ways();
  }
}
