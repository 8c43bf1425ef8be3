package se.radslag.platform.web;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import se.radslag.platform.text.Language;

/** Hands controllers the {@link Language} that the page is read in. */
@Component
class LanguageArgument extends PageArgument<Language> {

    LanguageArgument() {
        super(Language.class);
    }

    @Override
    protected Language of(NativeWebRequest request) {
        return Address.language(request);
    }
}
