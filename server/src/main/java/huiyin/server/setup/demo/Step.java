package huiyin.server.setup.demo;

import huiyin.casework.Move;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One line of a sample life: {@code -40 意见 kjt 同意…}.
 *
 * @param day as written: see {@link Days}
 * @param words what follows the name of the move
 */
record Step(String day, Move move, List<String> words) {
  private static final Map<String, Move> MOVES =
      Map.ofEntries(
          Map.entry("提交", Move.SUBMIT),
          Map.entry("联名", Move.CO_SIGN),
          Map.entry("谢绝联名", Move.DECLINE_CO_SIGN),
          Map.entry("撤回", Move.WITHDRAW),
          Map.entry("立案", Move.FILE),
          Map.entry("退回修改", Move.SEND_BACK),
          Map.entry("不予立案", Move.DECLINE),
          Map.entry("并案", Move.MERGE),
          Map.entry("转为", Move.TURN_INTO),
          Map.entry("列重点", Move.MARK_KEY),
          Map.entry("交办", Move.ASSIGN),
          Map.entry("签收", Move.ACKNOWLEDGE),
          Map.entry("退办", Move.HAND_BACK),
          Map.entry("申请延期", Move.ASK_EXTENSION),
          Map.entry("同意延期", Move.GRANT_EXTENSION),
          Map.entry("催办", Move.URGE),
          Map.entry("沟通", Move.RECORD_TALK),
          Map.entry("意见", Move.GIVE_OPINION),
          Map.entry("重办意见", Move.REDO_OPINION),
          Map.entry("拟稿", Move.DRAFT),
          Map.entry("送核", Move.SUBMIT_FOR_REVIEW),
          Map.entry("退稿", Move.RETURN_DRAFT),
          Map.entry("核稿", Move.APPROVE),
          Map.entry("送签", Move.SEND_TO_SIGN),
          Map.entry("签发", Move.SIGN),
          Map.entry("送达", Move.SEND),
          Map.entry("公开", Move.PUBLISH),
          Map.entry("评价", Move.RATE),
          Map.entry("责成重办", Move.ORDER_REHANDLING),
          Map.entry("办结", Move.CLOSE));

  Step {
    words = List.copyOf(words);
  }

  static Step read(String line) {
    List<String> parts = Arrays.stream(line.split(" ")).filter(p -> !p.isEmpty()).toList();
    Move move = parts.size() < 2 ? null : MOVES.get(parts.get(1));
    if (move == null) {
      throw new IllegalArgumentException("不是一步：" + line);
    }
    return new Step(parts.getFirst(), move, parts.subList(2, parts.size()));
  }

  /** The word at a place, from 0; empty when there are not so many. */
  String word(int at) {
    return at < words.size() ? words.get(at) : "";
  }

  /** The words from a place on, as they stood. */
  String from(int at) {
    return String.join(" ", words.subList(Math.min(at, words.size()), words.size()));
  }
}
