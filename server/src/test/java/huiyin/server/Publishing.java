package huiyin.server;

import huiyin.casework.Command;
import huiyin.casework.Item;
import huiyin.casework.Person;
import huiyin.casework.Proposer;
import huiyin.casework.Role;
import huiyin.casework.TalkForm;
import huiyin.letter.term.LetterNumber;
import huiyin.letter.term.Openness;
import huiyin.letter.term.ProposalKind;
import huiyin.letter.term.ReplyClass;
import huiyin.seal.Canonical;
import huiyin.server.store.Answer;
import huiyin.server.store.Asked;
import huiyin.server.store.Blobs;
import huiyin.server.store.Cases;
import huiyin.server.store.Handle;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Brings a letter the whole way, from proposal to publication, by commands. */
public final class Publishing {
  private static final AtomicInteger SERIAL = new AtomicInteger(100);
  private static final String UNIT = "示例厅";
  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
  private static final Person PROPOSER = new Person("p1", "示例提案人", Role.PROPOSER, null);
  private static final Person COMMITTEE = new Person("c1", "示例委员会", Role.COMMITTEE, null);
  private static final Person DISPATCH = new Person("d1", "示例交办", Role.DISPATCH, null);
  private static final Person OFFICER = new Person("o1", "示例经办", Role.OFFICER, UNIT);
  private static final Person REVIEWER = new Person("r1", "示例复核", Role.REVIEWER, UNIT);
  private static final Person SIGNER = new Person("s1", "示例签发", Role.SIGNER, UNIT);

  private final Server server;

  public Publishing(Server server) {
    this.server = server;
  }

  /** A letter that was published: its case, its number and its signed text. */
  public record Published(String caseId, String number, String text, String pdfDigest) {}

  public Published publish(String title, String text) {
    return publish(title, text, "A", Openness.FULL, "");
  }

  public Published publish(
      String title, String text, String mark, Openness openness, String summary) {
    int serial = SERIAL.incrementAndGet();
    LetterNumber number =
        new LetterNumber("示例函〔2026〕" + serial + "号", "示例函", 2026, String.valueOf(serial));
    Canonical canonical = Canonical.of(text);
    Blobs blobs = server.part(Blobs.class);
    String letterDigest = blobs.put("text/plain;charset=UTF-8", canonical.bytes()).hex();
    byte[] pdf = ("%PDF-1.7 " + number.text()).getBytes(StandardCharsets.UTF_8);
    String pdfDigest = blobs.put("application/pdf", pdf).hex();
    String id = server.part(Cases.class).newId();
    List<Command> way =
        List.of(
            new Command.Submit(PROPOSER, NOW, item(title)),
            new Command.File(COMMITTEE, NOW, "2026" + (1000 + serial), category()),
            new Command.Assign(DISPATCH, NOW, UNIT, List.of()),
            new Command.Acknowledge(OFFICER, NOW),
            new Command.RecordTalk(OFFICER, NOW, TalkForm.VISIT, "当面听取意见。"),
            new Command.Draft(OFFICER, NOW, text, new ReplyClass(mark), openness, List.of()),
            new Command.SubmitForReview(OFFICER, NOW),
            new Command.Approve(REVIEWER, NOW),
            new Command.SendToSign(OFFICER, NOW, number),
            new Command.Sign(SIGNER, NOW, number, letterDigest, pdfDigest),
            new Command.Send(OFFICER, NOW),
            new Command.Publish(OFFICER, NOW.plusSeconds(serial), openness, summary));
    way.forEach(command -> give(id, command));
    return new Published(id, number.text(), canonical.text(), pdfDigest);
  }

  public void retract(Published letter, String reason) {
    give(letter.caseId(), new Command.Retract(COMMITTEE, NOW.plusSeconds(9_000), reason));
  }

  private void give(String id, Command command) {
    Answer answer =
        server
            .part(Handle.class)
            .handle(Asked.of(id, command, command.getClass().getSimpleName(), null));
    if (!(answer instanceof Answer.Done)) {
      throw new IllegalStateException(command + " was answered " + answer);
    }
  }

  private static String category() {
    return huiyin.casework.rulebook.Rulebooks.shipped()
        .open("guangdong-cppcc-sample")
        .categories()
        .getFirst()
        .code();
  }

  private static Item item(String title) {
    return new Item(
        "guangdong-cppcc-sample",
        ProposalKind.CPPCC,
        "示例省政协",
        "一届一次会议",
        title,
        "现状和问题。",
        "一、建议。",
        new Proposer(PROPOSER.id(), PROPOSER.name()),
        List.of());
  }
}
