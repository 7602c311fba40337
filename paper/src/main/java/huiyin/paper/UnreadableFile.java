package huiyin.paper;

/** A file that can't be read; the message is one sentence for the person who gave it. */
public final class UnreadableFile extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  public UnreadableFile(Reason reason) {
    super(reason.sentence);
    this.reason = reason;
  }

  public UnreadableFile(Reason reason, Throwable cause) {
    super(reason.sentence, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /** Why a file can't be read, and what its owner can do. */
  public enum Reason {
    TOO_LARGE("文件太大，请提供不超过64 MB的文件。"),
    TOO_INTRICATE("文件展开后内容过多，无法读取，请只保留需要的页面后再试。"),
    UNKNOWN_ENCODING("文件的文字编码无法识别，请另存为UTF-8编码的文本后再试。"),
    UNKNOWN_FORMAT("暂不能读取这种格式的文件，请另存为DOCX、PDF、OFD、网页或纯文本后再试。"),
    OLD_WORD("这是旧格式的文字处理文件（DOC、WPS或RTF），请用原来的软件另存为DOCX或PDF后再试。"),
    ENCRYPTED_FILE("文件设有密码保护，请解除保护后再试。"),
    BROKEN_FILE("文件已损坏或不完整，请重新导出后再试。"),
    NO_TEXT("文件里没有文字，可能是扫描件或图片，请做文字识别后再试。"),
    UNMAPPED_FONT("文件所用的字体没有注明对应的文字，读出来的不是原文，请向制作人索取DOCX或重新导出后再试。"),
    ENCRYPTED_PDF("PDF文件设有密码保护，请解除保护后再试。"),
    BROKEN_PDF("PDF文件已损坏或不完整，请重新导出后再试。");

    private final String sentence;

    Reason(String sentence) {
      this.sentence = sentence;
    }
  }
}
