package huiyin.server.people;

import huiyin.server.web.Post;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where one signs in.
 *
 * @param fault the key of what is wrong with the last try
 * @param samples made-up accounts to try the program with, only in a demonstration
 * @param password of the made-up accounts
 */
public record SignInPage(@Nullable String fault, String to, List<Sample> samples, String password) {
  public SignInPage {
    samples = List.copyOf(samples);
  }

  /** A made-up account. */
  public record Sample(String id, String name, Post post, String unit) {}
}
