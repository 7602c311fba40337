package huiyin.server.setup;

import huiyin.server.CannotStart;
import huiyin.server.ServerSettings;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.support.GenericApplicationContext;

/** The whole of the server as Spring knows it. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
    exclude = {
      DataSourceAutoConfiguration.class,
      ErrorMvcAutoConfiguration.class,
      UserDetailsServiceAutoConfiguration.class
    })
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
    } catch (PortInUseException e) {
      throw new CannotStart("端口 %d 已被占用，换一个端口再启动。".formatted(e.getPort()), e);
    }
  }
}
