package huiyin.server.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The browser of this machine, if it has one and can write Chinese. */
final class Chrome implements AutoCloseable {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path FONTS = Path.of("/usr/share/fonts");
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  private Chrome(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Why no page can be looked at here, in one sentence; empty when it can. */
  static Optional<String> missing() throws IOException {
    if (!Files.isExecutable(CHROMIUM)) {
      return Optional.of("No Chromium at " + CHROMIUM + ", so the pages were not walked through.");
    }
    return hasChinese()
        ? Optional.empty()
        : Optional.of("No Chinese font in " + FONTS + ", so the pages were not walked through.");
  }

  static Chrome open() {
    var playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    var options = new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM).setArgs(QUIET);
    return new Chrome(playwright, playwright.chromium().launch(options));
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  private static boolean hasChinese() throws IOException {
    if (!Files.isDirectory(FONTS)) {
      return false;
    }
    try (var files = Files.walk(FONTS)) {
      return files.anyMatch(file -> file.getFileName().toString().contains("CJK"));
    }
  }
}
