package se.radslag.access.domain;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import se.radslag.notifications.Letter;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;

/** Writes the letters that carry links; the site's own address stands in RADSLAG_SITE. */
@Component
public class SignInLetters {

    private final Environment settings;

    SignInLetters(Environment settings) {
        this.settings = settings;
    }

    Letter signIn(Account account, Token token, Language language, @Nullable String onwards) {
        return letter("sign-in", account, language, address(token, language, onwards), "");
    }

    /** @param what what the account may be from now on, in its own language */
    Letter invitation(Account account, Token token, String what) {
        return letter("invitation", account, account.language(), address(token, account.language(), null), what);
    }

    /** Tells an account that a key was added, in case it was somebody else who did it. */
    public Letter passkeyAdded(Account account, String name) {
        return letter("passkey-added", account, account.language(), site(account.language()), name);
    }

    private static Letter letter(String kind, Account account, Language language, String address, String what) {
        var texts = Texts.in(language);
        var about = "access.letter." + kind;
        return new Letter(
                account.email(),
                about,
                texts.say(about + ".subject"),
                texts.say(about + ".text", address, what).replace("|", "\n"));
    }

    private String address(Token token, Language language, @Nullable String onwards) {
        return site(language) + "/logga-in/" + token.secret()
                + (onwards == null ? "" : "?till=" + URLEncoder.encode(onwards, StandardCharsets.UTF_8));
    }

    private String site(Language language) {
        return settings.getProperty("RADSLAG_SITE", settings.getProperty("radslag.site", "http://localhost:8080"))
                + language.prefix();
    }
}
