package se.radslag.access.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import se.radslag.access.OperatorLinks;
import se.radslag.platform.database.StartWords;
import se.radslag.platform.start.StartLine;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.Banner;

/** Prints a link for the operator where one is needed and nobody else reads: an empty start, or made-up data. */
@Component
class SignInLine implements StartLine {

    private final OperatorLinks links;
    private final Environment settings;
    private final ObjectProvider<Banner> banner;

    SignInLine(OperatorLinks links, Environment settings, ObjectProvider<Banner> banner) {
        this.links = links;
        this.settings = settings;
        this.banner = banner;
    }

    @Override
    public List<String> lines(String site) {
        boolean isEmpty = settings.getProperty("radslag.empty", Boolean.class, false);
        boolean isMadeUp = banner.orderedStream().anyMatch(each -> each.key().isPresent());
        if (!isEmpty && !isMadeUp) {
            return List.of();
        }
        var language = StartWords.languageOf(System.getenv());
        return List.of(Texts.in(language).say("access.operator.line", site + language.prefix() + links.create()));
    }
}
