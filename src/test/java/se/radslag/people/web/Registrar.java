package se.radslag.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.world.Visitor;

/** Somebody who was invited to keep a party's register, and has signed in by the link in the letter. */
public final class Registrar {

    private static final Pattern LINK = Pattern.compile("(/logga-in/[A-Za-z0-9_-]+)");

    private Registrar() {}

    /** Invites and signs in. */
    public static Visitor of(
            Visitor coordinator, JdbcClient letters, int port, String structure, String party, String key) {
        var email = "registrator." + party + "@exempel.se";
        var accounts = "/" + structure + "/w/access/accounts";
        coordinator.press(accounts, accounts, Map.of("email", email, "what", "REGISTRAR:" + key));
        var body = letters.sql("""
                        select body from notifications.letter
                        where recipient = :to and about = 'access.letter.invitation' order by written_at desc limit 1
                        """).param("to", email).query(String.class).single();
        var link = LINK.matcher(body);
        assertThat(link.find()).as(body).isTrue();
        var registrar = new Visitor(port);
        assertThat(registrar.press(link.group(1), link.group(1), Map.of()).statusCode())
                .isEqualTo(302);
        return registrar;
    }
}
