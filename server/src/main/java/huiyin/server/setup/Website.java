package huiyin.server.setup;

import huiyin.server.CannotStart;
import huiyin.server.ServerSettings;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.support.GenericApplicationContext;

/** The whole of the server as Spring knows it. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
    exclude = {ErrorMvcAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class})
@ComponentScan("huiyin.server")
public class Website {

  /** Brings everything up. */
  public static ConfigurableApplicationContext open(ServerSettings settings) {
    SpringApplication application = new SpringApplication(Website.class);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    application.setDefaultProperties(
        Map.of(
            "server.address", settings.host(),
            "server.port", settings.port()));
    application.addInitializers(
        context ->
            ((GenericApplicationContext) context)
                .registerBean(ServerSettings.class, () -> settings));
    try {
      return application.run();
    } catch (RuntimeException e) {
      throw why(e);
    }
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  private static RuntimeException why(RuntimeException thrown) {
    return Stream.iterate((Throwable) thrown, t -> t != null, Throwable::getCause)
        .flatMap(Website::known)
        .findFirst()
        .orElseGet(() -> new CannotStart("failed", deepest(thrown)).after(thrown));
  }

  private static Stream<RuntimeException> known(Throwable thrown) {
    return switch (thrown) {
      case SpringApplication.AbandonedRunException abandoned -> Stream.of(abandoned);
      case CannotStart known -> Stream.of(known);
      case PortInUseException taken -> Stream.of(new CannotStart("port-in-use", taken.getPort()));
      default -> Stream.of();
    };
  }

  private static String deepest(Throwable thrown) {
    Throwable deep = thrown;
    for (Throwable next = deep.getCause(); next != null; next = next.getCause()) {
      deep = next;
    }
    return deep.toString();
  }
}
