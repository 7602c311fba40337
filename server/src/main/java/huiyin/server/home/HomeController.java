package huiyin.server.home;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows the first page. */
@Controller
class HomeController {
  private final HomeStore published;

  HomeController(HomeStore published) {
    this.published = published;
  }

  @GetMapping("/")
  ModelAndView home() {
    HomePage page = new HomePage(published.counts(), published.newest());
    return new ModelAndView("huiyin/server/home/HomePage", Map.of("page", page));
  }
}
