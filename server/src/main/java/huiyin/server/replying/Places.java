package huiyin.server.replying;

import huiyin.letter.Span;
import java.util.ArrayList;
import java.util.List;

/** Where the paragraphs of a draft stand in the letter that is made of them. */
record Places(List<Span> spans) {
  Places {
    spans = List.copyOf(spans);
  }

  static Places of(List<String> paragraphs, String letter) {
    var spans = new ArrayList<Span>();
    var from = 0;
    for (var paragraph : paragraphs) {
      var at = letter.indexOf(paragraph, from);
      if (at < 0) {
        spans.add(new Span(from, from));
      } else {
        from = at + paragraph.length();
        spans.add(new Span(at, from));
      }
    }
    return new Places(spans);
  }

  int count() {
    return spans.size();
  }

  /** The number of the paragraph in which something begins, from 1; 0 when it is in none. */
  int paragraph(Span at) {
    for (var i = 0; i < spans.size(); i++) {
      var span = spans.get(i);
      if (span.start() <= at.start() && at.start() < span.end()) {
        return i + 1;
      }
    }
    return 0;
  }
}
