package huiyin.server.rating;

import huiyin.casework.rulebook.Rulebook;
import huiyin.server.web.Slip;
import huiyin.server.web.Slips;
import huiyin.server.web.Typed;
import huiyin.server.web.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A proposer's rating as typed: a value in each dimension, and words. */
record RateForm(Map<String, String> values, String words, String key) {
  static final String FIELD = "value-";

  static RateForm of(Map<String, String> sent) {
    var values = new LinkedHashMap<String, String>();
    sent.forEach(
        (name, value) -> {
          if (name.startsWith(FIELD)) {
            values.put(name.substring(FIELD.length()), value);
          }
        });
    return new RateForm(values, Typed.clean(sent.get("words")), sent.getOrDefault("key", ""));
  }

  Slips slips(Words say, List<Rulebook.Dimension> dimensions) {
    var slips = new ArrayList<Slip>();
    for (var dimension : dimensions) {
      if (!dimension.values().contains(values.getOrDefault(dimension.code(), ""))) {
        slips.add(
            new Slip(FIELD + dimension.code(), say.say("rating.slip.value", dimension.word())));
      }
    }
    return new Slips(slips);
  }
}
