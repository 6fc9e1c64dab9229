package io.parvis.gateway.pages;

import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import io.parvis.gateway.Addresses;
import io.parvis.gateway.signin.SignedIn;

/** The pages that stand in until the web applications come. Their scripts ask the API as any other caller does. */
@Controller
class PagesController {

    private final Addresses addresses;

    PagesController(Addresses addresses) {
        this.addresses = addresses;
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

    @GetMapping("/invitations/{token}")
    String invitation() {
        return "invitation";
    }

    @GetMapping("/docs")
    String docs(Model model) {
        model.addAttribute("services", new TreeSet<>(addresses.owners().keySet()));
        return "docs";
    }
}
