package huiyin.letter.json;

import huiyin.letter.Answer;
import huiyin.letter.Letter;
import huiyin.letter.Page;
import huiyin.letter.Proposal;
import huiyin.letter.Reading;
import huiyin.letter.ReadingRule;
import huiyin.letter.Span;
import huiyin.letter.check.Finding;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Writes a page as one line of huiyin-letter/1. */
public final class LetterJson {
  private LetterJson() {}

  /** One JSON object without line breaks; {@code source} are the bytes whose SHA-256 it names. */
  public static String write(String file, byte[] source, Page page) {
    return JsonWriter.text(json -> page(json, file, source, page));
  }

  /** The same with where its words stood in the file, which is JSON already. */
  public static String write(String file, byte[] source, Page page, String where) {
    return JsonWriter.text(json -> page(json, file, source, page).raw("where", where));
  }

  private static JsonWriter page(JsonWriter json, String file, byte[] source, Page page) {
    return json.field("file", file)
        .field("format", "huiyin-letter/1")
        .field("sha256", sha256(source))
        .field("text", page.text())
        .list("documents", page.readings(), LetterJson::document);
  }

  private static void document(JsonWriter json, Reading reading) {
    Letter letter = reading.letter();
    json.field("documentKind", lower(letter.documentKind()));
    span(json, letter.at());
    json.object("header", letter.header(), HeaderJson::write);
    FactJson.write(json, letter);
    if (letter.proposal() != null) {
      json.object("proposal", letter.proposal(), LetterJson::proposal);
    }
    if (!letter.answers().isEmpty()) {
      json.list("answers", letter.answers(), LetterJson::answer);
    }
    json.list("findings", reading.findings(), LetterJson::finding);
  }

  private static void proposal(JsonWriter json, Proposal proposal) {
    json.object("title", proposal.title(), HeaderJson::text)
        .list("proposers", proposal.proposers(), HeaderJson::text)
        .object("analysis", proposal.analysis(), LetterJson::span)
        .list("asks", proposal.asks(), (j, a) -> read(j.field("text", a.text()), a.by(), a.at()));
  }

  private static void answer(JsonWriter json, Answer answer) {
    json.field("ask", answer.ask()).object("answeredBy", answer.answeredBy(), LetterJson::span);
  }

  private static void finding(JsonWriter json, Finding finding) {
    json.field("rule", finding.rule())
        .field("severity", lower(finding.severity()))
        .field("message", finding.message());
    if (finding.ask() != null) {
      json.field("ask", finding.ask());
    }
    if (finding.fix() != null) {
      json.field("fix", finding.fix());
    }
    span(json, finding.at());
  }

  static void read(JsonWriter json, ReadingRule by, Span at) {
    span(json.field("by", by.id()), at);
  }

  static void span(JsonWriter json, Span at) {
    json.field("start", at.start()).field("end", at.end());
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String sha256(byte[] source) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(source));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
