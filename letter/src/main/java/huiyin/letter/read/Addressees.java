package huiyin.letter.read;

import huiyin.letter.Header.Addressee;
import java.util.ArrayList;
import java.util.List;

/** The names in a greeting, without 委员, 代表 and 等12位; a group keeps its whole name. */
final class Addressees {
  static final Words COURTESY = Words.of("尊敬的", "各位", "敬爱的");
  private static final Words TAILS =
      Words.of("您好", "你好", "你们好", "先生", "女士", "同志", "们", "(领衔)", "(领衔代表)", "(第一提案人)");
  private static final Words OFFICES =
      Words.of(
          "全国政协委员", "省政协委员", "市政协委员", "区政协委员", "县政协委员", "政协委员", "全国人大代表", "省人大代表", "市人大代表", "区人大代表",
          "县人大代表", "人大代表");

  private Addressees() {}

  static List<Addressee> of(Folded page, Line greeting) {
    String text = page.text();
    int end = greeting.end();
    while (end > greeting.start() && ":,!".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    List<Addressee> found = new ArrayList<>();
    int start = greeting.start();
    for (int i = start; i <= end; i++) {
      if (i == end || "、,;".indexOf(text.charAt(i)) >= 0 || parts(text, greeting, i)) {
        add(page, Line.trimmed(text, start, i), found);
        start = i + 1;
      }
    }
    return withRoles(found);
  }

  /** A blank parts two names, but pads a name of two characters: 何 青. */
  private static boolean parts(String text, Line greeting, int i) {
    if (text.charAt(i) != ' ') {
      return false;
    }
    int left = i;
    while (left > greeting.start() && Glyph.isHan(text.charAt(left - 1))) {
      left--;
    }
    int right = i + 1;
    while (right < greeting.end() && Glyph.isHan(text.charAt(right))) {
      right++;
    }
    int role = Salutation.ROLES.before(text, i + 1, right);
    int courtesy = COURTESY.at(text, left);
    return i - left - courtesy >= 2 && right - i - 1 - role >= 2;
  }

  private static void add(Folded page, Line line, List<Addressee> into) {
    String text = page.text();
    int start = line.start() + COURTESY.at(text, line.start());
    start += OFFICES.at(text, start);
    int end = tail(text, start, line.end());
    String role = role(text, start, end);
    int name = end - role.length();
    name = others(text, start, name);
    if (role.isEmpty() && name < end) {
      role = role(text, start, name);
      name -= role.length();
    }
    Line trimmed = Line.trimmed(text, start, name);
    if (!trimmed.isEmpty() && hasHan(text, trimmed)) {
      into.add(
          new Addressee(
              page.printed(trimmed.start(), trimmed.end()),
              role,
              page.span(trimmed.start(), trimmed.end())));
    }
  }

  private static int tail(String text, int start, int end) {
    int cut = Line.trimmed(text, start, end).end();
    int length = TAILS.before(text, start, cut);
    while (length > 0) {
      cut = Line.trimmed(text, start, cut - length).end();
      length = TAILS.before(text, start, cut);
    }
    return withoutBracket(text, start, cut);
  }

  /** 赵国强委员(联名2人), 才让东周(等4位)代表: what stands in brackets is no part of the name. */
  private static int withoutBracket(String text, int start, int end) {
    int open = text.lastIndexOf('(', end - 1);
    return end > start && text.charAt(end - 1) == ')' && open > start ? open : end;
  }

  private static String role(String text, int start, int end) {
    for (String role : List.of("委员", "代表")) {
      if (end - start >= 2 && text.startsWith(role, end - 2)) {
        return role;
      }
    }
    return "";
  }

  /** Takes 等12位, (等4位), 等 off the end. */
  private static int others(String text, int start, int end) {
    int i = end;
    while (i > start && ")位名人 ".indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    while (i > start && Numeral.isSign(text.charAt(i - 1))) {
      i--;
    }
    if (i > start && text.charAt(i - 1) == '等') {
      i--;
      return i > start && text.charAt(i - 1) == '(' ? i - 1 : i;
    }
    return end;
  }

  private static boolean hasHan(String text, Line line) {
    return line.length() >= 2 && Glyph.isHan(text.charAt(line.start()));
  }

  /** The last name's role holds for all before it: 杜春燕、沙马拉且委员. */
  private static List<Addressee> withRoles(List<Addressee> found) {
    List<Addressee> named = new ArrayList<>(found);
    String role = "";
    for (int i = named.size() - 1; i >= 0; i--) {
      Addressee one = named.get(i);
      if (one.role().isEmpty() && !role.isEmpty()) {
        named.set(i, new Addressee(one.name(), role, one.at()));
      } else {
        role = one.role();
      }
    }
    return named;
  }
}
