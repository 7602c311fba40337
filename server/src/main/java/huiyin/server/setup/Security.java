package huiyin.server.setup;

import huiyin.server.people.SignInOutcome;
import huiyin.server.web.SecurityHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/** What guards every request: who is signed in, the token of forms, the headers of answers. */
@Configuration(proxyBeanMethods = false)
class Security {

  @Bean
  PasswordEncoder passwords() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }

  @Bean
  SecurityFilterChain guard(
      HttpSecurity http, AuthenticationProvider check, SignInOutcome outcome) {
    return http.csrf(
            csrf ->
                csrf.csrfTokenRepository(tokens())
                    .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler()))
        .headers(headers -> headers.addHeaderWriter(new SecurityHeaders()))
        .authenticationProvider(check)
        .formLogin(
            form -> form.loginPage("/sign-in").successHandler(outcome).failureHandler(outcome))
        .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/").deleteCookies("huiyin"))
        .exceptionHandling(denied -> denied.authenticationEntryPoint(outcome))
        .httpBasic(basic -> basic.disable())
        .requestCache(cache -> cache.disable())
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers("/desk/**", "/cases/**", "/proposals/**")
                    .authenticated()
                    .anyRequest()
                    .permitAll())
        .build();
  }

  private static CookieCsrfTokenRepository tokens() {
    CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
    tokens.setCookieName("huiyin-form");
    tokens.setHeaderName("X-CSRF-TOKEN");
    tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax").path("/"));
    return tokens;
  }
}
