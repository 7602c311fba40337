package huiyin.bench.fuzz.hidden;

import huiyin.bench.fuzz.Input;
import java.util.function.BiConsumer;

/** Calls the reader with faults. */
public final class HiddenTrial implements BiConsumer<Input, Boolean> {
  @Override
  public void accept(Input input, Boolean again) {
    Hidden.read(input.text());
  }
}
