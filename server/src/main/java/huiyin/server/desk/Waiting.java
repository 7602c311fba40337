package huiyin.server.desk;

import huiyin.casework.Case;
import huiyin.casework.Casework;
import huiyin.casework.Due;
import huiyin.casework.Move;
import huiyin.casework.Moves;
import huiyin.casework.Next;
import huiyin.casework.rulebook.Rulebook;
import huiyin.server.web.Who;
import huiyin.server.web.Words;
import huiyin.server.web.acts.CaseHeading;
import huiyin.server.web.acts.Limits;
import huiyin.server.web.acts.MovePath;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A case that waits for a person, and the day by which. */
record Waiting(DeskPage.Task task, DeskPage.When when, LocalDate end) {
  static final Comparator<Waiting> SOONEST = Comparator.comparing(Waiting::end);
  private static final int SOON = 3;

  static Optional<Waiting> of(
      Case c,
      Rulebook rules,
      Who person,
      LocalDate today,
      Words words,
      UnaryOperator<String> unitName) {
    var open = Moves.open(c, person.person(), rules);
    return Casework.next(c, rules).stream()
        .filter(next -> open.contains(next.move()) && meant(next, person))
        .map(Next::move)
        .findFirst()
        .map(move -> of(c, move, due(c, rules, person, today), rules, today, words, unitName));
  }

  private static Waiting of(
      Case c,
      Move move,
      Optional<Due> due,
      Rulebook rules,
      LocalDate today,
      Words words,
      UnaryOperator<String> unitName) {
    var heading = CaseHeading.of(c);
    var task =
        new DeskPage.Task(
            c.id(),
            heading.number(),
            heading.title(),
            move,
            MovePath.of(c.id(), move),
            due.map(one -> Limits.look(one.state())).orElse("none"),
            due.map(one -> said(one, words, unitName)).orElse(""));
    var end = due.flatMap(Due::end).orElse(LocalDate.MAX);
    return new Waiting(task, when(end, rules, today), end);
  }

  private static String said(Due due, Words words, UnaryOperator<String> unitName) {
    return words.say(
        "desk.limit",
        Limits.title(due, words, unitName),
        due.end().map(LocalDate::toString).orElse(""),
        Limits.left(due, words));
  }

  /** Whether a step waits for this very person: a proposer is named, a unit is its own. */
  private static boolean meant(Next next, Who person) {
    var who = next.who();
    return who == null || who.equals(person.unit()) || who.equals(person.name());
  }

  /** The day on which a case falls due next, whoever must act. */
  static Optional<LocalDate> end(Case c, Rulebook rules, Who person, LocalDate today) {
    return due(c, rules, person, today).flatMap(Due::end);
  }

  /** The limit that runs out first, of those that are this unit's or the whole case's. */
  private static Optional<Due> due(Case c, Rulebook rules, Who person, LocalDate today) {
    return Due.of(c, rules, rules.workdays(), today).stream()
        .filter(Limits::presses)
        .filter(
            due -> due.unit() == null || person.unit() == null || due.unit().equals(person.unit()))
        .min(Comparator.comparing(due -> due.end().orElse(LocalDate.MAX)));
  }

  private static DeskPage.When when(LocalDate end, Rulebook rules, LocalDate today) {
    if (end.isBefore(today)) {
      return DeskPage.When.LATE;
    }
    if (!end.equals(LocalDate.MAX) && rules.workdays().between(today, end) <= SOON) {
      return DeskPage.When.SOON;
    }
    return !end.equals(LocalDate.MAX) && YearMonth.from(end).equals(YearMonth.from(today))
        ? DeskPage.When.MONTH
        : DeskPage.When.REST;
  }
}
