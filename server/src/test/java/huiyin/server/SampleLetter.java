package huiyin.server;

/** A letter made up for tests, with something of every kind in it. */
public final class SampleLetter {
  public static final String TITLE = "关于示例省政协一届一次会议第20261001号提案答复的函";
  public static final String TEXT =
      """
      关于示例省政协一届一次会议第20261001号提案答复的函
      示例函〔2026〕1号

      示例委员：

        您提出的提案收悉。现答复如下：

        一、已做的主要工作
        （一）壮大产业。2025年，我省数字经济增加值约5.2万亿元，占GDP比重46.8%。建成广州示例科技产业园等16个园区，建设示例实验室。
        （二）推进立法。形成《示例省数字经济促进条例（草案送审稿）》，经省政府常务会议审议通过。

        二、下一步打算
        （一）抓好攻关。2026年12月底前，建成5个创新平台。加快推动出台《示例省数字经济促进条例》。

        专此答复。

        示例省工业和信息化厅
        2026年3月2日
      """;

  private SampleLetter() {}
}
