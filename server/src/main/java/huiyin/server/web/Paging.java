package huiyin.server.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which part of a list is shown.
 *
 * @param page from 1
 * @param total how many there are in all
 * @param address of the list, with what it was filtered by
 */
public record Paging(int page, int size, long total, String address) {
  private static final int DEEPEST = 10_000;

  /** The page asked for, brought into the bounds of the list. */
  public static Paging of(int asked, int size, long total, String path, Map<String, String> query) {
    int last = Math.clamp((total + size - 1) / size, 1, DEEPEST);
    return new Paging(Math.clamp(asked, 1, last), size, total, address(path, query));
  }

  private static String address(String path, Map<String, String> query) {
    return query.entrySet().stream()
        .filter(field -> !field.getValue().isEmpty())
        .sorted(Map.Entry.comparingByKey())
        .map(field -> field.getKey() + "=" + encoded(field.getValue()) + "&")
        .collect(Collectors.joining("", path + "?", ""));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** How many come before this page. */
  public int offset() {
    return (page - 1) * size;
  }

  /** Whether there are any before. */
  public boolean hasPrevious() {
    return page > 1;
  }

  /** Whether there are any after. */
  public boolean hasNext() {
    return (long) page * size < total && page < DEEPEST;
  }

  /** The address of another page. */
  public String to(int other) {
    return address + "page=" + other;
  }
}
