package io.parvis.identity.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import io.parvis.identity.IdentityInMemory;
import io.parvis.identity.Requests;

@WebMvcTest({PortalProfileController.class, MainProfileController.class})
@Import(IdentityInMemory.class)
class ProfileControllersTests {

    private final Requests requests;

    @Autowired
    ProfileControllersTests(MockMvcTester mvc) {
        this.requests = new Requests(mvc);
    }

    @Test
    void showsAClientThemselfInThePortal() {
        assertThat(requests.get("claire", "/api/portal/me"))
                .hasStatusOk()
                .containsHeader(HttpHeaders.ETAG)
                .bodyJson()
                .isStrictlyEqualTo("""
                        {
                          "id": "claire", "firstName": "Claire", "lastName": "Martin", "username": "claire",
                          "email": "claire@acme.example", "language": "fr", "accessType": "BOTH",
                          "company": {"id": "acme", "name": "Acme"}
                        }
                        """);
    }

    @Test
    void showsAMemberThemselfInTheMainApplication() {
        assertThat(requests.get("leo", "/api/main/me"))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"1\"")
                .bodyJson()
                .isStrictlyEqualTo("""
                        {
                          "id": "leo", "firstName": "Claire", "lastName": "Martin", "username": "leo",
                          "email": "leo@firm.example", "language": "fr", "roles": ["LAWYER"]
                        }
                        """);
    }

    @Test
    void keepsPortalAndMainApart() {
        assertThat(requests.get("leo", "/api/portal/me")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(requests.get("claire", "/api/main/me")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(requests.get("/api/portal/me")).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(requests.get("/api/main/me")).hasStatus(HttpStatus.UNAUTHORIZED);
    }
}
