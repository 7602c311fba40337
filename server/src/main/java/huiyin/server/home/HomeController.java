package huiyin.server.home;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the first page. */
@Controller
class HomeController {

  @GetMapping("/")
  String home() {
    return "huiyin/server/home/HomePage";
  }
}
