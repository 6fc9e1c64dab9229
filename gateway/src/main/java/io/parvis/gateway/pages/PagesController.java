package io.parvis.gateway.pages;

import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import io.parvis.gateway.Addresses;
import io.parvis.gateway.signin.SignedIn;
import io.parvis.starter.instances.Instances;

/** The pages that stand in until the web applications come. Their scripts ask the API as any other caller does. */
@Controller
class PagesController {

    private final Addresses addresses;
    private final Instances instances;

    PagesController(Addresses addresses, Instances instances) {
        this.addresses = addresses;
        this.instances = instances;
    }

    @GetMapping("/")
    String home(
            @Nullable Authentication caller,
            @RequestParam(name = "login", required = false) @Nullable String login,
            Model model) {
        model.addAttribute("person", caller instanceof SignedIn person ? person.signIn() : null);
        model.addAttribute("loginFailed", "failed".equals(login));
        model.addAttribute("mailbox", addresses.demoMailboxUrl());
        return "home";
    }

    /** For the pages of others, in a frame; it looks the same to everyone, and all that it offers opens in the full window. */
    @GetMapping("/card")
    String card() {
        return "card";
    }

    @GetMapping("/sign-up")
    String signUp() {
        return "sign-up";
    }

    @GetMapping("/invitations/{token}")
    String invitation() {
        return "invitation";
    }

    /** Where mails lead to. Through the log-in and back, for who is not logged in; what there is to see, the API decides. */
    @GetMapping("/{kind:requests|matters|contracts}/{id:[A-Za-z0-9-]{1,64}}")
    String thing(@Nullable Authentication caller, @PathVariable String kind, @PathVariable String id, Model model) {
        if (!(caller instanceof SignedIn)) {
            return "redirect:/login?returnTo=/" + kind + "/" + id;
        }
        model.addAttribute("kind", kind);
        return "thing";
    }

    @GetMapping("/docs")
    String docs(Model model) {
        model.addAttribute("services", new TreeSet<>(instances.services()));
        return "docs";
    }
}
