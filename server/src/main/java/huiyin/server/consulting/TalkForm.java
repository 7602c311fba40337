package huiyin.server.consulting;

import huiyin.server.web.Slip;
import huiyin.server.web.Slips;
import huiyin.server.web.Typed;
import huiyin.server.web.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a unit heard the proposer, and what was said. */
public record TalkForm(@Nullable String form, @Nullable String words, @Nullable String key) {

  Optional<huiyin.casework.TalkForm> formTaken() {
    return Arrays.stream(huiyin.casework.TalkForm.values())
        .filter(one -> one.name().equals(form))
        .findFirst();
  }

  String wordsTyped() {
    return Typed.clean(words);
  }

  Slips slips(Words say) {
    var slips = new ArrayList<Slip>();
    if (formTaken().isEmpty()) {
      slips.add(new Slip("form", say.say("consulting.talk.slip.form")));
    }
    if (wordsTyped().isEmpty()) {
      slips.add(new Slip("words", say.say("consulting.talk.slip.words")));
    }
    return new Slips(slips);
  }
}
