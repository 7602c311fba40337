package huiyin.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NoteTest {
  private static final Keys.Signing KEY = Keys.make("example.org/log");

  @Test
  void a_signed_note_is_read_back_and_holds() {
    Note note = Note.sign("示例\n第二行\n", KEY);
    assertThat(Note.parse(note.written())).contains(note);
    assertThat(note.signedBy(KEY.reading())).isTrue();
    assertThat(note.written()).startsWith("示例\n第二行\n\n— example.org/log ");
  }

  @Test
  void another_text_key_or_name_does_not_hold() {
    Note note = Note.sign("示例\n", KEY);
    assertThat(new Note("示列\n", note.signatures()).signedBy(KEY.reading())).isFalse();
    assertThat(note.signedBy(Keys.make("example.org/log").reading())).isFalse();
    assertThat(note.signedBy(new Keys.Reading("other", KEY.reading().key()))).isFalse();
  }

  @Test
  void each_bit_of_a_note_counts() {
    String written = Note.sign("示例\n", KEY).written();
    Random random = new Random(3);
    for (int i = 0; i < 300; i++) {
      int at = random.nextInt(written.length());
      char other = (char) (written.charAt(at) ^ (1 << random.nextInt(4)));
      String hurt = written.substring(0, at) + other + written.substring(at + 1);
      assertThat(Note.parse(hurt).filter(note -> note.signedBy(KEY.reading())))
          .as("character %d", at)
          .isEmpty();
    }
  }

  @Test
  void what_is_no_note_is_not_read() {
    for (String wrong :
        List.of(
            "", "\n\n", "a\n\n", "a\n\n— b", "a\n\n- b c\n", "a\n\n— b\n", "\u0000\n\n— b c\n")) {
      assertThat(Note.parse(wrong)).as(wrong).isEmpty();
    }
    assertThat(Note.parse("a\n\n" + "— b c\n".repeat(100_000))).isEmpty();
    assertThatThrownBy(() -> Note.sign("no line end", KEY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_published_key_is_read_back() {
    assertThat(Keys.parse(KEY.reading().text())).contains(KEY.reading());
    assertThat(Keys.parse(KEY.reading().text().replace("org", "com"))).isEmpty();
    assertThat(Keys.parse("a+b")).isEmpty();
    assertThat(Keys.parse("a+00000000+AAAA")).isEmpty();
    assertThat(Keys.parse("a+00000000+*")).isEmpty();
  }

  @Test
  void a_checkpoint_is_opened_by_its_key_and_origin_alone() {
    Checkpoint checkpoint = new Checkpoint("example.org/log", 7, Digest.of(new byte[0]));
    String note = checkpoint.sign(KEY).written();
    assertThat(Checkpoint.open(note, "example.org/log", KEY.reading())).contains(checkpoint);
    assertThat(Checkpoint.open(note, "example.org/other", KEY.reading())).isEmpty();
    assertThat(
            Checkpoint.open(
                Note.sign("example.org/log\n07\nAAAA\n", KEY).written(),
                "example.org/log",
                KEY.reading()))
        .isEmpty();
  }

  @Test
  void a_seal_names_the_letter_and_its_text() {
    Seal seal = new Seal("示工信案函〔2026〕1号", Digest.of(Canonical.of("示例")));
    String note = seal.sign(KEY).written();
    assertThat(Seal.open(note, KEY.reading())).contains(seal);
    assertThat(Seal.open(note.replace("1号", "2号"), KEY.reading())).isEmpty();
    assertThat(Seal.open(Note.sign("huiyin-seal/2\na\nb\nc\n", KEY).written(), KEY.reading()))
        .isEmpty();
  }
}
