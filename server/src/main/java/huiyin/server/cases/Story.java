package huiyin.server.cases;

import huiyin.casework.Due;
import huiyin.casework.Event;
import huiyin.server.store.Recorded;
import huiyin.server.web.Dates;
import huiyin.server.web.Words;
import huiyin.server.web.acts.Limits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Tells what happened in a case and what is due in it, for the drawn line. */
final class Story {
  private static final int NAMED = 2;

  private Story() {}

  static Timeline drawn(
      List<Recorded> recorded,
      List<Due> dues,
      LocalDate today,
      Words words,
      UnaryOperator<String> unitName) {
    var happened = new ArrayList<Timeline.Happened>();
    byDay(recorded, words)
        .forEach((day, names) -> happened.add(new Timeline.Happened(label(names, words), day)));
    return Timeline.of(happened, running(dues, today, words, unitName), today);
  }

  /** The same in one sentence, for those who can't see the drawing. */
  static String told(
      List<Recorded> recorded, List<Due> dues, Words words, UnaryOperator<String> unitName) {
    var parts = new ArrayList<String>();
    byDay(recorded, words)
        .forEach(
            (day, names) -> parts.add(Dates.inSentence(words, day) + " " + label(names, words)));
    for (var due : dues) {
      due.end()
          .ifPresent(
              end ->
                  parts.add(
                      words.say(
                          "cases.page.story.due",
                          Limits.title(due, words, unitName),
                          Dates.inSentence(words, end),
                          Limits.left(due, words))));
    }
    return words.say(
        "cases.page.story.drawn", String.join(words.say("cases.page.story.and"), parts));
  }

  private static Map<LocalDate, Set<String>> byDay(List<Recorded> recorded, Words words) {
    var days = new LinkedHashMap<LocalDate, Set<String>>();
    for (var one : recorded) {
      Event event = one.event();
      days.computeIfAbsent(Dates.day(event.at()), _ -> new LinkedHashSet<>())
          .add(words.say("cases.event." + event.getClass().getSimpleName()));
    }
    return days;
  }

  private static String label(Set<String> names, Words words) {
    var first = names.stream().limit(NAMED).toList();
    var some = String.join(words.say("cases.count.and"), first);
    return names.size() <= NAMED ? some : words.say("cases.page.story.count", some, names.size());
  }

  private static List<Timeline.Running> running(
      List<Due> dues, LocalDate today, Words words, UnaryOperator<String> unitName) {
    var bars = new ArrayList<Timeline.Running>();
    for (var due : dues) {
      var reckoning = due.reckoning();
      if (reckoning != null) {
        var met = due.metOn();
        bars.add(
            new Timeline.Running(
                Limits.look(due.state()),
                Limits.title(due, words, unitName),
                words.say(
                    "cases.page.story.bar",
                    Limits.left(due, words),
                    Timeline.shortDay(reckoning.end())),
                reckoning.start(),
                reckoning.end(),
                met == null ? today : met));
      }
    }
    return bars;
  }
}
