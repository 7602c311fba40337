package huiyin.letter.read;

import huiyin.letter.Header.Contact;
import huiyin.letter.Span;
import java.util.ArrayList;
import java.util.List;

/** Who can be asked, from the lines with 联系人, 承办人 or 电话; each name with its number. */
final class Contacts {
  private static final Words LABELS =
      Words.padded(
          List.of(
              "联系单位及联系人及电话",
              "联系单位及联系人",
              "联系单位及电话",
              "联系人及联系电话",
              "联系人及电话",
              "联系人姓名",
              "联系人",
              "联系单位",
              "联系科室",
              "联系处室",
              "联系部门",
              "联系电话",
              "联系方式",
              "联系地址",
              "咨询电话",
              "办公电话",
              "承办人",
              "经办人",
              "承办单位",
              "承办处室",
              "承办科室",
              "经办单位",
              "负责人",
              "电话",
              "手机",
              "传真",
              "邮编",
              "地址",
              "及电话",
              "及联系电话"));
  private static final Words PERSONS = Words.padded(List.of("联系人", "承办人", "经办人"));
  private static final Words NOT_PHONE = Words.of("传真", "邮编", "地址", "联系地址", "负责人");
  private static final Words DIVISIONS =
      Words.of(
          "处", "科", "室", "局", "厅", "委", "办", "中心", "股", "院", "司", "所", "站", "队", "部", "组", "会",
          "府");

  private static final Words DIVISION_NAMES = Lexicon.words("division-names.txt");

  private final Folded page;
  private final String text;
  private final List<Contact> found = new ArrayList<>();

  /** The label whose value has not come yet; it may stand on the next line. */
  private String open = "";

  private Contacts(Folded page) {
    this.page = page;
    this.text = page.text();
  }

  static List<Contact> of(Folded page, List<Line> own) {
    Contacts contacts = new Contacts(page);
    boolean before = false;
    for (Line line : own) {
      boolean contact = Closing.kind(page.text(), line) == Closing.Kind.CONTACT;
      if (contact || (before && Closing.kind(page.text(), line) == Closing.Kind.PROSE)) {
        contacts.line(line);
      }
      before = contact;
    }
    return contacts.found;
  }

  private void line(Line line) {
    String label = open;
    int from = line.start();
    for (int i = line.start(); i <= line.end(); i++) {
      int length = i < line.end() ? LABELS.at(text, i) : 0;
      if (length > 0 || i == line.end()) {
        value(label, from, i);
        open = isBare(from, i, ":(、,/及和与 ") ? label : "";
        String next = text.substring(i, i + length);
        label = i > from && isBare(from, i, "、,/及和与 ") ? label + next : next;
        from = i + length;
        i = length > 0 ? from - 1 : i;
      }
    }
  }

  private boolean isBare(int from, int to, String marks) {
    for (int i = from; i < to; i++) {
      if (marks.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private void value(String label, int from, int to) {
    if (NOT_PHONE.at(label, 0) == label.length() && !label.isEmpty()) {
      return;
    }
    boolean person = PERSONS.in(label, 0, label.length());
    Line last = new Line(from, from);
    int word = from;
    for (int i = from; i <= to; i++) {
      int phone = i < to ? Phones.end(text, i, to) : i;
      if (i == to || phone > i || ",;:、()。".indexOf(text.charAt(i)) >= 0) {
        Line words = Line.trimmed(text, word, i);
        last = words.isEmpty() ? last : words;
        if (person) {
          names(word, i);
        }
        if (phone > i) {
          if (!person && isAnother(last)) {
            names(last.start(), last.end());
          }
          phone(i, phone);
        }
        i = Math.max(i, phone - 1);
        word = i + 1;
      }
    }
  }

  /** 联系人：程远，电话：85912345；司徒敏，85911234: a second name needs no label. */
  private boolean isAnother(Line words) {
    return !found.isEmpty()
        && found.getLast().name() != null
        && found.getLast().phone() != null
        && words.length() <= 4
        && isPerson(words);
  }

  /** The words between two marks, parted by blanks; one sign alone is joined to the next. */
  private void names(int from, int to) {
    int start = from;
    for (int i = from; i <= to; i++) {
      boolean blank = i == to || text.charAt(i) == ' ';
      Line word = Line.trimmed(text, start, i);
      if (blank && !(word.length() == 1 && i < to)) {
        if (isPerson(word)) {
          found.add(
              new Contact(
                  page.printed(word.start(), word.end()),
                  null,
                  page.span(word.start(), word.end())));
        }
        start = i + 1;
      }
    }
  }

  private boolean isPerson(Line word) {
    if (word.length() < 2 || word.length() > 15) {
      return false;
    }
    for (int i = word.start(); i < word.end(); i++) {
      if (!Glyph.isHan(text.charAt(i)) && "· ".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    boolean division = word.length() > 3 || (word.length() == 3 && isOffice(word));
    return !(division && DIVISIONS.before(text, word.start(), word.end()) > 0);
  }

  private boolean isOffice(Line word) {
    char last = text.charAt(word.end() - 1);
    return "处局股室".indexOf(last) >= 0 || (last == '科' && DIVISION_NAMES.at(text, word.start()) == 2);
  }

  private void phone(int start, int end) {
    String phone = page.printed(start, end);
    Span at = page.span(start, end);
    if (!found.isEmpty() && found.getLast().phone() == null) {
      Contact last = found.removeLast();
      found.add(new Contact(last.name(), phone, new Span(last.at().start(), at.end())));
    } else {
      found.add(new Contact(null, phone, at));
    }
  }
}
