package huiyin.server.setup;

import huiyin.casework.rulebook.Rulebooks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rulebooks by which cases are decided. */
@Configuration(proxyBeanMethods = false)
class Rules {

  @Bean
  Rulebooks rulebooks() {
    return Rulebooks.shipped();
  }
}
