package huiyin.server.people;

import huiyin.server.store.Account;
import huiyin.server.store.People;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Lets in who knows the password; an unknown account takes as long to refuse as a wrong password.
 */
@Component
final class PasswordCheck implements AuthenticationProvider {
  private final People people;
  private final PasswordEncoder passwords;
  private final Throttle throttle;
  private final String nobody;

  PasswordCheck(People people, PasswordEncoder passwords, Throttle throttle) {
    this.people = people;
    this.passwords = passwords;
    this.throttle = throttle;
    this.nobody = String.valueOf(passwords.encode("nobody"));
  }

  @Override
  public Authentication authenticate(Authentication asked) {
    String id = asked.getName();
    String address = address(asked);
    if (!throttle.mayTry(id, address)) {
      throw new LockedException("too many wrong passwords");
    }
    Optional<Account> account =
        id.isBlank() || id.length() > 100 ? Optional.empty() : people.find(id);
    String known = account.map(Account::password).orElse(nobody);
    boolean right = passwords.matches(String.valueOf(asked.getCredentials()), known);
    if (!right || !account.map(Account::active).orElse(false)) {
      throttle.wrong(id, address);
      throw new BadCredentialsException("wrong account or password");
    }
    throttle.right(id, address);
    return in(account.orElseThrow());
  }

  @Override
  public boolean supports(Class<?> type) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
  }

  private static Authentication in(Account account) {
    return UsernamePasswordAuthenticationToken.authenticated(
        account.who(),
        null,
        List.of(new SimpleGrantedAuthority("ROLE_" + account.who().post().name())));
  }

  private static String address(Authentication asked) {
    @Nullable Object details = asked.getDetails();
    return details instanceof WebAuthenticationDetails web
        ? String.valueOf(web.getRemoteAddress())
        : "";
  }
}
