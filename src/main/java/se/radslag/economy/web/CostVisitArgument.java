package se.radslag.economy.web;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import se.radslag.charter.CharterLookup;
import se.radslag.platform.web.Address;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.PageArgument;
import se.radslag.platform.web.form.Typed;

/** Hands controllers the {@link CostVisit} to the structure that the address begins with. */
@Component
class CostVisitArgument extends PageArgument<CostVisit> {

    private final CostViews views;
    private final CharterLookup charters;

    CostVisitArgument(CostViews views, CharterLookup charters) {
        super(CostVisit.class);
        this.views = views;
        this.charters = charters;
    }

    @Override
    protected CostVisit of(NativeWebRequest request) {
        var charter = charters.current(Address.structure(request)).orElseThrow(NoSuchPage::new);
        return new CostVisit(views, charter, Address.language(request), Typed.of(request));
    }
}
