package huiyin.server.setup;

import huiyin.server.web.SecurityHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/** What guards every request: the token of forms, the headers of answers. */
@Configuration(proxyBeanMethods = false)
class Security {

  @Bean
  SecurityFilterChain guard(HttpSecurity http) {
    CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
    tokens.setCookieName("huiyin-form");
    tokens.setHeaderName("X-CSRF-TOKEN");
    tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax").path("/"));
    return http.csrf(csrf -> csrf.csrfTokenRepository(tokens))
        .headers(headers -> headers.addHeaderWriter(new SecurityHeaders()))
        .httpBasic(basic -> basic.disable())
        .formLogin(form -> form.disable())
        .logout(out -> out.disable())
        .requestCache(cache -> cache.disable())
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .build();
  }
}
