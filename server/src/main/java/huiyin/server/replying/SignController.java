package huiyin.server.replying;

import huiyin.casework.Case;
import huiyin.casework.Command;
import huiyin.casework.Move;
import huiyin.casework.Reply;
import huiyin.letter.term.LetterNumber;
import huiyin.server.store.Blobs;
import huiyin.server.store.Digest;
import huiyin.server.web.Errors;
import huiyin.server.web.Frames;
import huiyin.server.web.Slip;
import huiyin.server.web.Slips;
import huiyin.server.web.Who;
import huiyin.server.web.acts.Acts;
import huiyin.server.web.acts.CaseHeading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Shows the letter as it will stand, and takes the signature on exactly that. */
@Controller
class SignController {
  private static final String TEXT = "text/plain;charset=UTF-8";

  private final Acts acts;
  private final Drafts drafts;
  private final Blobs blobs;
  private final Frames frames;

  SignController(Acts acts, Drafts drafts, Blobs blobs, Frames frames) {
    this.acts = acts;
    this.drafts = drafts;
    this.blobs = blobs;
    this.frames = frames;
  }

  @GetMapping("/cases/{id}/sign")
  String show(@PathVariable String id, @Nullable Who who, HttpServletRequest request, Model model) {
    var c = acts.find(id);
    var slips = acts.open(c, Move.SIGN, acts.signedIn(who), frames.of(request).words());
    return page(c, drawn(c), slips, model);
  }

  /** The document that the page shows, by its digest. */
  @GetMapping(
      value = "/cases/{id}/sign/{digest:[0-9a-f]{64}}.pdf",
      produces = MediaType.APPLICATION_PDF_VALUE)
  @ResponseBody
  byte[] document(
      @PathVariable String id,
      @PathVariable String digest,
      @Nullable Who who,
      HttpServletRequest request) {
    var c = acts.find(id);
    acts.guard(c, Move.SIGN, acts.signedIn(who), frames.of(request).words());
    return blobs.get(new Digest(digest)).orElseThrow(Errors::notFound).bytes();
  }

  /** The letter is made again; if it is no longer what was seen, it is shown anew. */
  @PostMapping("/cases/{id}/sign")
  String sign(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String letterDigest,
      @RequestParam(defaultValue = "") String pdfDigest,
      @RequestParam(defaultValue = "") String key,
      @Nullable Who who,
      HttpServletRequest request,
      Model model) {
    var c = acts.find(id);
    var by = acts.signedIn(who);
    var words = frames.of(request).words();
    acts.guard(c, Move.SIGN, by, words);
    var drawn = drawn(c);
    if (!drawn.is(letterDigest, pdfDigest)) {
      var stale = new Slip("form", words.say("replying.sign.stale"));
      return page(c, drawn, new Slips(List.of(stale)), model);
    }
    var slips = acts.give(id, key, c.version(), words, now -> command(now, drawn, by));
    return slips.any() ? page(c, drawn, slips, model) : "redirect:/cases/" + id;
  }

  /** The text and the document are kept in the transaction of the signature. */
  private Command command(Case c, Drawn drawn, Who by) {
    blobs.put(TEXT, drawn.canonical().bytes());
    blobs.put(MediaType.APPLICATION_PDF_VALUE, drawn.pdf());
    return new Command.Sign(
        by.person(), acts.now(), number(reply(c)), drawn.letterDigest(), drawn.pdfDigest());
  }

  private Drawn drawn(Case c) {
    return Drawn.of(drafts.letter(c, reply(c)));
  }

  private String page(Case c, Drawn drawn, Slips slips, Model model) {
    blobs.put(MediaType.APPLICATION_PDF_VALUE, drawn.pdf());
    model.addAttribute(
        "page",
        new SignPage(
            CaseHeading.of(c),
            number(reply(c)).text(),
            acts.today().toString(),
            drawn.letter(),
            drawn.canonical().text(),
            "/cases/" + c.id() + "/sign/" + drawn.pdfDigest() + ".pdf",
            drawn.letterDigest(),
            drawn.pdfDigest(),
            acts.newKey(),
            slips));
    return "huiyin/server/replying/SignPage";
  }

  private static Reply reply(Case c) {
    var reply = c.reply();
    if (reply == null) {
      throw Errors.notFound();
    }
    return reply;
  }

  private static LetterNumber number(Reply reply) {
    var number = reply.number();
    if (number == null) {
      throw Errors.notFound();
    }
    return number;
  }
}
