package se.radslag.people.web;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import se.radslag.charter.CharterLookup;
import se.radslag.platform.web.Address;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.OnDay;
import se.radslag.platform.web.PageArgument;

/** Hands controllers the {@link Scene} as it is today, of the structure that the address begins with. */
@Component
class SceneArgument extends PageArgument<Scene> {

    private final CharterLookup charters;
    private final Clock clock;

    SceneArgument(CharterLookup charters, Clock clock) {
        super(Scene.class);
        this.charters = charters;
        this.clock = clock;
    }

    @Override
    protected Scene of(NativeWebRequest request) {
        var charter = charters.current(Address.structure(request)).orElseThrow(NoSuchPage::new);
        return new Scene(charter, OnDay.of(null, clock), Address.language(request));
    }
}
