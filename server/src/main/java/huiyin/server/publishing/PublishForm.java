package huiyin.server.publishing;

import huiyin.letter.term.Openness;
import huiyin.server.web.Slip;
import huiyin.server.web.Slips;
import huiyin.server.web.Typed;
import huiyin.server.web.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much of a reply is made public.
 *
 * @param words the summary when only that is public, the reason when nothing is
 */
public record PublishForm(@Nullable String openness, @Nullable String words, @Nullable String key) {

  Optional<Openness> opennessTaken() {
    return Arrays.stream(Openness.values()).filter(one -> one.name().equals(openness)).findFirst();
  }

  String wordsTyped() {
    return Typed.clean(words);
  }

  Slips slips(Words say) {
    var slips = new ArrayList<Slip>();
    var taken = opennessTaken();
    if (taken.isEmpty()) {
      slips.add(new Slip("openness", say.say("publishing.slip.openness")));
    } else if (wordsTyped().isEmpty()
        && (taken.get() == Openness.ABSTRACT || taken.get() == Openness.NONE)) {
      slips.add(new Slip("words", say.say("publishing.slip.words." + taken.get().name())));
    }
    return new Slips(slips);
  }
}
