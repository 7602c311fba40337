package huiyin.server.web;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** Where things are found in the site. */
public final class Addresses {
  private Addresses() {}

  /** The page of a published letter. */
  public static String letter(String number) {
    return "/letters/" + UriUtils.encodePathSegment(number, StandardCharsets.UTF_8);
  }

  /** A page with one field of its query filled. */
  public static String query(String path, String field, String value) {
    return path + "?" + field + "=" + UriUtils.encodeQueryParam(value, StandardCharsets.UTF_8);
  }
}
