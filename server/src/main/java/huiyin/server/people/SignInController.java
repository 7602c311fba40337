package huiyin.server.people;

import huiyin.server.web.LocalPath;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows where one signs in; what is sent from there is checked before any controller. */
@Controller
class SignInController {
  private final SampleAccounts samples;

  SignInController(SampleAccounts samples) {
    this.samples = samples;
  }

  @GetMapping("/sign-in")
  String show(
      @RequestParam(defaultValue = "/desk") String to,
      @RequestParam(required = false) @Nullable String wrong,
      Model model) {
    String fault =
        wrong == null
            ? null
            : "people.sign-in." + (wrong.equals("often") ? "wrong-often" : "wrong");
    model.addAttribute(
        "page", new SignInPage(fault, LocalPath.orHome(to), samples.listed(), samples.password()));
    return "huiyin/server/people/SignInPage";
  }
}
