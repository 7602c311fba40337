package huiyin.bench;

import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Texts that an enemy writes: one thing over and over. */
public final class Floods {
  private Floods() {}

  /** What is repeated. */
  public static List<String> scraps() {
    JsonNode scraps =
        JsonMapper.shared()
            .readTree(Root.text(Root.path("letter/src/test/resources/huiyin/letter/floods.json")));
    return StreamSupport.stream(scraps.spliterator(), false).map(JsonNode::asString).toList();
  }

  /** So many characters of it. */
  public static String of(String scrap, int length) {
    return scrap.repeat(length / scrap.length() + 1).substring(0, length);
  }

  /** The same as the body of a letter. */
  public static String inLetter(String scrap, int length) {
    return "张三委员：\n您提出的关于示例的提案收悉。现答复如下：\n" + of(scrap, length) + "\n某市教育局\n2021年7月16日\n";
  }
}
