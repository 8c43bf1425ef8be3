package se.radslag.people.world;

import java.util.ArrayList;
import java.util.List;
import se.radslag.people.domain.Entries;
import se.radslag.people.seating.Coalition;
import se.radslag.people.seating.Holding;
import se.radslag.people.seating.OrganSize;
import se.radslag.people.seating.Register;
import se.radslag.people.seating.Represented;

/** What has been made up so far for a structure's parties. */
record Rows(List<Holding> holdings, List<Coalition> coalitions, List<Represented> represented, List<OrganSize> sizes) {

    static Rows none() {
        return new Rows(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    Register register() {
        return new Register(holdings, coalitions, represented, sizes, List.of());
    }

    Entries entries(Cast cast) {
        return new Entries(cast.all(), holdings, coalitions, represented, sizes);
    }
}
