package se.radslag.notifications.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class MailSettingsTest {

    private final MockEnvironment named =
            new MockEnvironment().withProperty("RADSLAG_MAIL_URL", "smtp+tls://mail.example:587");
    private final MailSettings settings = new MailSettings(named);

    @Test
    void without_an_address_there_is_no_server() {
        var none = new MailSettings(new MockEnvironment());
        assertThat(none.isThere()).isFalse();
        assertThat(none.server()).isEmpty();
    }

    @Test
    void the_server_is_the_same_until_a_setting_changes() {
        var first = settings.server().orElseThrow();
        assertThat(settings.server()).containsSame(first);
        named.setProperty("RADSLAG_MAIL_USER", "radslag");
        var second = settings.server().orElseThrow();
        assertThat(second).isNotSameAs(first);
        assertThat(settings.server()).containsSame(second);
    }
}
