package huiyin.paper.in;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huiyin.paper.UnreadableFile;
import org.junit.jupiter.api.Test;

class HtmlTest {
  @Test
  void only_what_a_reader_sees_is_read() {
    String page =
        """
        <html><head><title>网站</title><style>p{}</style></head><body>
        <script>var 买球 = 1;</script><noscript>请启用</noscript>
        <h1>关于第1号
            提案的答复</h1>
        <p>张三<span>委员</span>：</p>
        <p>&emsp;&emsp;您提出的提案收悉。<br>现答复如下：</p>
        <div style="Display : none">看不见</div><p hidden>也看不见</p>
        <table><tr><td>分类</td><td>A</td></tr><tr><td>公开</td><td>全文</td></tr></table>
        <pre>甲
          乙</pre>
        </body></html>
        """;
    assertThat(text(page))
        .isEqualTo(
            """
            关于第1号 提案的答复
            张三委员：
            \u2003\u2003您提出的提案收悉。
            现答复如下：
            分类：A
            公开 全文
            甲
              乙
            """);
  }

  @Test
  void what_a_site_puts_around_its_pages_is_left_out() {
    String page =
        """
        <body><nav><a href="/">首页</a><a href="/zwgk">政务公开</a></nav>
        <div class="top crumb">当前位置：<a>首页</a>&gt;<a>提案办理</a></div>
        <div id="share">字号：<a>大</a><a>小</a> 分享到</div>
        <div class="nav-content"><p>我局已修复河堤860米。</p></div>
        <article><div class="print">张三委员：</div></article>
        <div class="related"><a>澳门赌场线上买球</a></div>
        </body>
        """;
    assertThat(text(page)).isEqualTo("我局已修复河堤860米。\n张三委员：\n澳门赌场线上买球\n");
  }

  @Test
  void a_reading_over_a_word_is_no_word() {
    assertThat(text("<p>张<ruby>喆<rp>(</rp><rt>zhé</rt><rp>)</rp></ruby>委员</p>"))
        .isEqualTo("张喆委员\n");
  }

  @Test
  void deep_nesting_does_not_overflow_the_stack() {
    assertThat(text("<div>".repeat(100_000) + "底" + "</div>".repeat(100_000))).contains("底");
    assertThat(text("<b><i>".repeat(50_000) + "底")).contains("底");
  }

  @Test
  void a_page_of_tags_alone_is_refused() {
    assertThatThrownBy(() -> text("<p>".repeat(1_000_000))).isInstanceOf(UnreadableFile.class);
  }

  @Test
  void broken_markup_is_read_as_far_as_it_goes() {
    assertThat(text("<p>一<p>二</div></td><a href='")).isEqualTo("一\n二\n");
    assertThat(text("")).isEmpty();
    assertThat(text("<frameset><frame>")).isEmpty();
    assertThat(text("<".repeat(100_000))).isNotNull();
    assertThat(text("<p " + "a=1 ".repeat(1_000_000) + ">文")).contains("文");
  }

  private static String text(String page) {
    return Html.read(new Decoded(page, "UTF-8")).text();
  }
}
