package se.radslag.economy.web;

import se.radslag.charter.Charter;
import se.radslag.kernel.StructureId;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.form.Typed;

/** Somebody who has come to a structure's costs, and what they have typed or asked for in the address. */
public record CostVisit(CostViews views, Charter charter, Language language, Typed typed) {

    public StructureId structure() {
        return charter.origin().structure();
    }

    /** The costs as they stand at this moment, in the unit that the address asks for. */
    public CostView view() {
        return views.of(charter, language, typed);
    }

    /** The costs as they stand at this moment, exact; links keep the unit that the address asks for. */
    public CostView exact() {
        return view().exact();
    }
}
