package io.parvis.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharesTests {

    private final Shares shares = new Shares(2);

    @Test
    void endWhereTheCallerHasAsManyAsAnyoneMayHave() {
        assertThat(shares.take("claire")).isTrue();
        assertThat(shares.take("claire")).isTrue();
        assertThat(shares.take("claire")).isFalse();

        assertThat(shares.take("otto")).isTrue();
    }

    @Test
    void comeBack() {
        shares.take("claire");
        shares.take("claire");
        shares.take("claire");
        shares.giveBack("claire");

        assertThat(shares.take("claire")).isTrue();
        assertThat(shares.take("claire")).isFalse();
    }

    @Test
    void rememberNobodyWhoHasNone() {
        shares.take("claire");
        shares.giveBack("claire");

        assertThat(shares.isEmpty()).isTrue();
    }
}
