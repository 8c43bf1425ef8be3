package se.radslag.notifications.domain;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * The mail server that the operator names: RADSLAG_MAIL_URL ({@code smtp://host:25}, {@code smtp+tls://host:587} or
 * {@code smtps://host:465}), RADSLAG_MAIL_FROM, and RADSLAG_MAIL_USER with RADSLAG_MAIL_PASSWORD where it asks for them.
 */
@Component
class MailSettings implements MailServer {

    private static final int PATIENCE_MS = 10_000;

    /** What makes a server another. */
    private record Address(
            URI at, @Nullable String user, @Nullable String password) {}

    private record Known(Address address, JavaMailSender server) {}

    private final Environment settings;
    private volatile @Nullable Known known;

    MailSettings(Environment settings) {
        this.settings = settings;
    }

    @Override
    public boolean isThere() {
        return address().isPresent();
    }

    /** The server, or nothing where none is named; the same one until the settings change. */
    Optional<JavaMailSender> server() {
        return address().map(address -> {
            var before = known;
            var now = before != null && before.address.equals(address) ? before : new Known(address, server(address));
            known = now;
            return now.server;
        });
    }

    private Optional<Address> address() {
        return value("radslag.mail.url", "RADSLAG_MAIL_URL")
                .map(url -> new Address(
                        URI.create(url),
                        given("radslag.mail.user", "RADSLAG_MAIL_USER"),
                        given("radslag.mail.password", "RADSLAG_MAIL_PASSWORD")));
    }

    String from() {
        return value("radslag.mail.from", "RADSLAG_MAIL_FROM").orElse("radslag@localhost");
    }

    private static JavaMailSender server(Address address) {
        var server = new JavaMailSenderImpl();
        var at = address.at;
        boolean sealed = "smtps".equals(at.getScheme());
        server.setProtocol(sealed ? "smtps" : "smtp");
        server.setHost(at.getHost());
        server.setPort(at.getPort() < 0 ? (sealed ? 465 : 25) : at.getPort());
        server.setUsername(address.user);
        server.setPassword(address.password);
        server.setDefaultEncoding("UTF-8");
        var more = server.getJavaMailProperties();
        var prefix = "mail." + server.getProtocol();
        more.setProperty(prefix + ".auth", String.valueOf(server.getUsername() != null));
        more.setProperty(prefix + ".starttls.required", String.valueOf("smtp+tls".equals(at.getScheme())));
        more.setProperty(prefix + ".starttls.enable", String.valueOf("smtp+tls".equals(at.getScheme())));
        more.setProperty(prefix + ".ssl.checkserveridentity", "true");
        for (var wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            more.setProperty(prefix + "." + wait, String.valueOf(PATIENCE_MS));
        }
        return server;
    }

    private @Nullable String given(String property, String variable) {
        return value(property, variable).orElse(null);
    }

    private Optional<String> value(String property, String variable) {
        return Optional.ofNullable(settings.getProperty(property, settings.getProperty(variable, "")))
                .filter(text -> !text.isBlank());
    }
}
