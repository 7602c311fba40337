package huiyin.letter;

import huiyin.letter.term.Assembly;
import huiyin.letter.term.Edtf;
import huiyin.letter.term.LetterNumber;
import huiyin.letter.term.Openness;
import huiyin.letter.term.ProposalKind;
import huiyin.letter.term.ReplyClass;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a letter says of itself: its numbers, its names, its dates. Each may be lacking.
 *
 * @param numberOrgan the organ whose code the letter number begins with
 */
public record Header(
    @Nullable Found<String> title,
    @Nullable Found<LetterNumber> letterNumber,
    @Nullable String numberOrgan,
    @Nullable Found<ReplyClass> replyClass,
    @Nullable Found<Openness> openness,
    @Nullable Found<ProposalKind> proposalKind,
    @Nullable Found<Assembly> assembly,
    List<Found<String>> proposalNumbers,
    List<Found<String>> proposalTitles,
    List<Addressee> addressees,
    List<Body> consulted,
    @Nullable Issuer issuer,
    @Nullable Found<LocalDate> issueDate,
    @Nullable Found<Edtf> publishedAt,
    List<Contact> contacts) {

  public Header {
    proposalNumbers = List.copyOf(proposalNumbers);
    proposalTitles = List.copyOf(proposalTitles);
    addressees = List.copyOf(addressees);
    consulted = List.copyOf(consulted);
    contacts = List.copyOf(contacts);
  }

  /** The same with the organs' full names. */
  public Header with(List<Body> consulted, @Nullable Issuer issuer, @Nullable String numberOrgan) {
    return new Header(
        title,
        letterNumber,
        numberOrgan,
        replyClass,
        openness,
        proposalKind,
        assembly,
        proposalNumbers,
        proposalTitles,
        addressees,
        consulted,
        issuer,
        issueDate,
        publishedAt,
        contacts);
  }

  /** A person or group to whom the letter is written; the role is 委员, 代表 or empty. */
  public record Addressee(String name, String role, Span at) {
    public ReadingRule by() {
      return ReadingRule.GREETING;
    }
  }

  /**
   * The organ that signs, and from which part of the letter that is known.
   *
   * @param fullName null where it can't be told
   */
  public record Issuer(String name, @Nullable String fullName, Origin from, Span at) {
    public Issuer(String name, Origin from, Span at) {
      this(name, null, from, at);
    }

    public ReadingRule by() {
      return switch (from) {
        case SIGNATURE -> ReadingRule.SIGNING_ORGAN;
        case TITLE -> ReadingRule.ORGAN_IN_TITLE;
        case HEADER -> ReadingRule.ORGAN_IN_TABLE;
        case LETTER_NUMBER -> ReadingRule.ORGAN_BY_CODE;
      };
    }
  }

  /** Where the issuer's name was read. */
  public enum Origin {
    SIGNATURE,
    TITLE,
    HEADER,
    LETTER_NUMBER
  }

  /** Who can be asked about the letter. */
  public record Contact(@Nullable String name, @Nullable String phone, Span at) {
    public ReadingRule by() {
      return ReadingRule.CONTACT_LINE;
    }
  }
}
