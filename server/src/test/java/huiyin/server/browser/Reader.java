package huiyin.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Someone who looks at pages, wide and narrow, and keeps a picture of each. */
final class Reader implements AutoCloseable {
  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final int WIDE = 1440;
  private static final int NARROW = 390;

  private final String base;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();
  private int seen;

  Reader(Browser browser, String base) throws IOException {
    Files.createDirectories(PICTURES);
    this.base = base;
    this.page = browser.newContext().newPage();
    page.setDefaultTimeout(30_000);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(page.url() + " " + message.text());
          }
        });
  }

  /** What the browser complained of: scripts that failed, files that were missing or barred. */
  List<String> complaints() {
    return complaints;
  }

  void open(String path) {
    var response = page.navigate(base + path);
    assertThat(response.status()).as(path).isEqualTo(200);
  }

  void write(String field, String words) {
    page.fill("#" + field, words);
  }

  void choose(String field, String value) {
    page.selectOption("#" + field, value);
  }

  void tick(String name, String value) {
    page.check("input[name='" + name + "'][value='" + value + "']");
  }

  /** Presses the one filled button of the page's form, and is led on without a word of error. */
  void press() {
    press("main form .btn-primary");
    assertThat(page.locator(".hy-error-summary").count()).as(page.url() + " " + words()).isZero();
  }

  void press(String button) {
    page.locator(button).first().click();
    page.waitForLoadState();
  }

  String words() {
    return page.locator("main").innerText();
  }

  String path() {
    return page.url().substring(base.length());
  }

  Locator all(String selector) {
    return page.locator(selector);
  }

  void forget() {
    page.context().clearCookies();
  }

  /** Looks at the page wide and narrow: no sideways scroll, nothing that axe finds wrong. */
  void look(String name) {
    seen++;
    page.setViewportSize(NARROW, 844);
    var width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
    assertThat(width).as(name + " at 390 px").isLessThanOrEqualTo(NARROW);
    picture(name + "-390");
    page.setViewportSize(WIDE, 900);
    picture(name);
    assertThat(new AxeBuilder(page).analyze().getViolations())
        .as(name)
        .extracting(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
        .isEmpty();
  }

  private void picture(String name) {
    var file = PICTURES.resolve("%02d-%s.png".formatted(seen, name));
    page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
  }

  @Override
  public void close() {
    page.context().close();
  }
}
