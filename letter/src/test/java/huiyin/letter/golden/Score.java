package huiyin.letter.golden;

import static huiyin.letter.golden.Likeness.plain;

import huiyin.letter.Sample;
import huiyin.letter.json.LetterJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What was read from the samples, held against their gold, field by field. */
final class Score {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final List<String[]> SINGLE =
      List.of(
          new String[] {"title", "/title/text"},
          new String[] {"letterNumber", "/letterNumber/text"},
          new String[] {"replyClass", "/replyClass/value"},
          new String[] {"openness", "/openness/value"},
          new String[] {"proposalKind", "/proposalKind/value"},
          new String[] {"assembly", "/assembly/text"},
          new String[] {"term", "/assembly/term"},
          new String[] {"session", "/assembly/session"},
          new String[] {"issuer", "/issuer/name"},
          new String[] {"issueDate", "/issueDate/value"},
          new String[] {"publishedAt", "/publishedAt/value"});
  private static final List<String[]> LISTS =
      List.of(
          new String[] {"proposalNumbers", "proposalNumbers", "value"},
          new String[] {"proposalTitles", "proposalTitles", "text"},
          new String[] {"addressees", "addressees", "name"},
          new String[] {"consulted", "consulted", "name"},
          new String[] {"contactNames", "contacts", "name"},
          new String[] {"contactPhones", "contacts", "phone"});

  private final Map<String, Tally> tallies = new LinkedHashMap<>();

  static Score of(List<Sample> samples) {
    Score score = new Score();
    samples.forEach(score::add);
    return score;
  }

  Map<String, Tally> tallies() {
    return tallies;
  }

  SortedSet<String> faults() {
    TreeSet<String> all = new TreeSet<>();
    tallies.forEach((field, tally) -> all.addAll(tally.faults(field)));
    return all;
  }

  private void add(Sample sample) {
    JsonNode gold = JSON.readTree(sample.gold());
    JsonNode line = JSON.readTree(LetterJson.write(sample.id(), new byte[0], sample.read()));
    JsonNode letter = chosen(line.get("documents"), plain(gold.get("header"), "documentKind"));
    String id = sample.id();
    header(id, gold.get("header"), letter);
    for (String field : List.of("outline", "points")) {
      pair(id, field, gold.path(field), letter.path(field), (g, r) -> labels(g).equals(labels(r)));
    }
    pair(
        id,
        "quantities",
        gold.path("quantities"),
        letter.path("quantities"),
        Likeness::sameQuantity);
    pair(id, "dates", gold.path("dates"), letter.path("dates"), Likeness::sameDate);
    texts(
        id,
        "works",
        texts(gold.path("works"), n -> plain(n, "title")),
        texts(letter.path("works"), n -> plain(n, "title")));
    texts(
        id,
        "bodies",
        texts(gold.path("bodies"), n -> plain(n.asString())),
        texts(letter.path("bodies"), n -> plain(n, "name")));
    for (String field : List.of("measures", "commitments")) {
      sentences(id, field, gold.path(field), letter.path(field), sample.letter());
    }
    findings(id, gold.path("findings"), letter.path("findings"), sample.letter());
  }

  private static JsonNode chosen(JsonNode documents, String kind) {
    for (JsonNode document : documents) {
      if (plain(document, "documentKind").equals(kind)) {
        return document;
      }
    }
    return documents.isEmpty() ? MissingNode.getInstance() : documents.get(0);
  }

  private void header(String id, JsonNode gold, JsonNode letter) {
    one(id, "documentKind", plain(gold, "documentKind"), plain(letter, "documentKind"));
    JsonNode header = letter.path("header");
    for (String[] field : SINGLE) {
      JsonNode read = header.at(field[1]);
      String value = read.isNull() || read.isMissingNode() ? "" : plain(read.asString());
      one(id, field[0], plain(gold, field[0]), value);
    }
    for (String[] field : LISTS) {
      texts(
          id,
          field[0],
          texts(gold.path(field[0]), n -> plain(n.asString())),
          texts(header.path(field[1]), n -> plain(n, field[2])));
    }
  }

  private void one(String id, String field, String gold, String read) {
    texts(
        id,
        field,
        gold.isEmpty() ? List.of() : List.of(gold),
        read.isEmpty() ? List.of() : List.of(read));
  }

  private static List<String> texts(JsonNode list, Function<JsonNode, String> words) {
    List<String> texts = new ArrayList<>();
    list.forEach(n -> texts.add(words.apply(n)));
    texts.removeIf(String::isEmpty);
    return texts;
  }

  private static String labels(JsonNode entry) {
    return plain(entry, "label") + "|" + plain(entry, "heading");
  }

  private void texts(String id, String field, List<String> gold, List<String> read) {
    pair(id, field, gold, read, String::equals);
  }

  private void pair(
      String id, String field, JsonNode gold, JsonNode read, BiPredicate<JsonNode, JsonNode> same) {
    List<JsonNode> golds = new ArrayList<>();
    List<JsonNode> reads = new ArrayList<>();
    gold.forEach(golds::add);
    read.forEach(reads::add);
    pair(id, field, golds, reads, same);
  }

  private <T> void pair(
      String id, String field, List<T> gold, List<T> read, BiPredicate<T, T> same) {
    List<T> left = new ArrayList<>(read);
    List<String> missed = new ArrayList<>();
    for (T g : gold) {
      T hit = left.stream().filter(r -> same.test(g, r)).findFirst().orElse(null);
      if (hit == null) {
        missed.add(g.toString());
      } else {
        left.remove(hit);
      }
    }
    List<String> wrong = left.stream().map(Object::toString).toList();
    tally(field).add(id, missed, wrong, gold.size() - missed.size());
  }

  /** A sentence is found when some fact overlaps it; a fact is right when it overlaps one. */
  private void sentences(String id, String field, JsonNode gold, JsonNode read, String text) {
    List<String> golds = texts(gold, n -> plain(n, "text"));
    List<String> reads = texts(read, n -> words(n, text));
    List<String> missed =
        golds.stream().filter(g -> reads.stream().noneMatch(r -> Likeness.overlap(g, r))).toList();
    List<String> wrong =
        reads.stream().filter(r -> golds.stream().noneMatch(g -> Likeness.overlap(g, r))).toList();
    tally(field).add(id, missed, wrong, golds.size() - missed.size());
  }

  private void findings(String id, JsonNode gold, JsonNode read, String text) {
    pair(
        id,
        "findings",
        gold,
        read,
        (g, r) ->
            plain(g, "rule").equals(plain(r, "rule"))
                && (g.get("text").isNull() || Likeness.overlap(plain(g, "text"), words(r, text))));
  }

  private static String words(JsonNode fact, String text) {
    return plain(text.substring(fact.get("start").asInt(), fact.get("end").asInt()));
  }

  private Tally tally(String field) {
    return tallies.computeIfAbsent(field, _ -> new Tally());
  }
}
