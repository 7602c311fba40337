package huiyin.server.web.acts;

import huiyin.casework.Due;
import huiyin.casework.rulebook.Length;
import huiyin.casework.rulebook.Step;
import huiyin.server.web.Dates;
import huiyin.server.web.Words;
import java.util.function.UnaryOperator;

/** Says how a limit stands. */
public final class Limits {
  private Limits() {}

  /** What is due: 会办意见：示例省科技厅. */
  public static String title(Due due, Words words, UnaryOperator<String> unitName) {
    var step = words.say("cases.step." + due.step().code());
    var unit = due.unit();
    return unit == null ? step : words.say("cases.step.of", step, unitName.apply(unit));
  }

  /** 剩 35 天, 逾期 2 个工作日, 8 月 20 日办结. */
  public static String left(Due due, Words words) {
    return switch (due.state()) {
      case NOT_STARTED -> "";
      case RUNNING -> words.say("cases.due.left." + unit(due), due.remaining());
      case LATE -> words.say("cases.due.late." + unit(due), -due.remaining());
      case MET, MET_LATE ->
          due.metOn() == null
              ? ""
              : words.say("cases.due.met-on", Dates.inSentence(words, due.metOn()));
    };
  }

  /** 答复 11 月 17 日到期，剩 35 天, for a limit that has started. */
  public static String said(Due due, Words words) {
    return due.end()
        .map(
            end ->
                words.say(
                    "cases.due.said",
                    words.say("cases.step." + due.step().code()),
                    Dates.inSentence(words, end),
                    left(due, words)))
        .orElse("");
  }

  /** Whether someone must act by it: it runs, and is no mere right to hand back. */
  public static boolean presses(Due due) {
    return (due.state() == Due.State.RUNNING || due.state() == Due.State.LATE)
        && due.step() != Step.RETURN_REQUEST;
  }

  /** The class that draws its state. */
  public static String look(Due.State state) {
    return switch (state) {
      case NOT_STARTED -> "none";
      case RUNNING -> "way";
      case LATE -> "late";
      case MET -> "kept";
      case MET_LATE -> "moved";
    };
  }

  private static String unit(Due due) {
    return due.limit().length() instanceof Length.WorkingDays ? "working" : "days";
  }
}
