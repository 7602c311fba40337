package huiyin.server;

import huiyin.server.web.Language;
import huiyin.server.web.Lexicon;

/** Why the server does not run: one sentence for the person who started it. */
public final class CannotStart extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A reason by its key in words/…/setup.properties, and what stands in it. */
  public CannotStart(String reason, Object... put) {
    super(new Lexicon().in(Language.SIMPLIFIED).say("setup." + reason, put));
  }

  /** This reason, with the fault that lies behind it. */
  public CannotStart after(Throwable cause) {
    initCause(cause);
    return this;
  }
}
