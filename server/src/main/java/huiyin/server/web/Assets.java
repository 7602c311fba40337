package huiyin.server.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Our own files for pages; an address changes with the content, so that it may be kept for long.
 */
@Component
public final class Assets {
  private final Map<String, String> addresses = new TreeMap<>();

  public Assets() {
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver().getResources("classpath:static/*.*")) {
        String name = String.valueOf(file.getFilename());
        addresses.put(name, "/static/" + name + "?v=" + digest(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The address of a file by its name. */
  public String address(String name) {
    String address = addresses.get(name);
    if (address == null) {
      throw new IllegalArgumentException("no file static/" + name);
    }
    return address;
  }

  private static String digest(Resource file) throws IOException {
    try (InputStream in = file.getInputStream()) {
      byte[] sha = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
      return HexFormat.of().formatHex(sha, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
