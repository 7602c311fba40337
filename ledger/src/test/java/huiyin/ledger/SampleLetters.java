package huiyin.ledger;

import huiyin.letter.Place;
import huiyin.letter.Quantity.Bound;

/** Invented letters, read by hand. */
final class SampleLetters {
  private SampleLetters() {}

  static HandRead digital() {
    String text =
        """
        一、已开展的工作
        2020年我省数字经济增加值约5.2万亿元，占GDP比重46.8%，规模居全国第一。
        （一）壮大核心产业。一是培育链条。2020年11月，省政府出台《示例省数字经济试验区工作方案》。二是建设园区。\
        我市建成3个园区，广州南沙人工智能产业园投入使用。建设星河实验室。
        （二）营造环境。一是推进立法。形成《示例省数字经济促进条例（草案送审稿）》，经省政府常务会议审议通过。\
        5月25日，省人大常委会进行了初次审议，计划年内颁布实施。
        二、下一步打算
        （一）抓好攻关。加快推动出台《示例省数字经济促进条例》，适时建设一批平台。
        """;
    return new HandRead("示例省工业和信息化厅", text)
        .heading("一、", "已开展的工作", 1)
        .heading("（一）", "壮大核心产业", 2)
        .heading("（二）", "营造环境", 2)
        .heading("二、", "下一步打算", 1)
        .heading("（一）", "抓好攻关", 2)
        .point("一是", "培育链条")
        .point("二是", "建设园区")
        .point("一是", "推进立法")
        .quantity("约5.2万亿元", "5200000000000", "元", Bound.ABOUT, "数字经济增加值", "2020")
        .quantity("46.8%", "46.8", "%", Bound.EXACT, "占GDP比重", "2020")
        .quantity("第一", "1", "位", Bound.EXACT, "数字经济规模", "2020")
        .quantity("3个", "3", "个", Bound.EXACT, "园区", "")
        .day("2020年", "2020")
        .day("2020年11月", "2020-11")
        .day("5月25日", "2021-05-25")
        .day("年内", "2021-12-31")
        .work("示例省数字经济试验区工作方案")
        .work("示例省数字经济促进条例（草案送审稿）")
        .work("示例省数字经济促进条例")
        .body("省政府")
        .body("星河实验室")
        .body("省人大常委会")
        .place("广州", Place.Kind.CITY)
        .place("广州南沙人工智能产业园", Place.Kind.PARK)
        .measure("2020年我省数字经济增加值约5.2万亿元，占GDP比重46.8%，规模居全国第一。")
        .measure("2020年11月，省政府出台《示例省数字经济试验区工作方案》。")
        .measure("建设星河实验室。")
        .measure("形成《示例省数字经济促进条例（草案送审稿）》，经省政府常务会议审议通过。")
        .measure("5月25日，省人大常委会进行了初次审议，计划年内颁布实施。")
        .commitment("加快推动出台《示例省数字经济促进条例》，适时建设一批平台。", "适时", "");
  }
}
