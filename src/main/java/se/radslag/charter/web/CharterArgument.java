package se.radslag.charter.web;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import se.radslag.charter.Charter;
import se.radslag.charter.CharterLookup;
import se.radslag.platform.web.Address;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.PageArgument;

/** Hands controllers the {@link Charter} of the structure that the address begins with; there is no page without one. */
@Component
class CharterArgument extends PageArgument<Charter> {

    private final CharterLookup charters;

    CharterArgument(CharterLookup charters) {
        super(Charter.class);
        this.charters = charters;
    }

    @Override
    protected Charter of(NativeWebRequest request) {
        return charters.current(Address.structure(request)).orElseThrow(NoSuchPage::new);
    }
}
