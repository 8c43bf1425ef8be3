package se.radslag.people.world;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import se.radslag.people.PartyKey;
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

    /** The latest holder of an office. */
    Holding holding(PartyKey party, String organ, String post, int ordinal) {
        return holdings.stream()
                .filter(each -> each.party().equals(party)
                        && organ.equals(each.organ())
                        && each.post().equals(post)
                        && each.ordinal() == ordinal)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    void change(Holding holding, UnaryOperator<Holding> change) {
        holdings.set(holdings.indexOf(holding), change.apply(holding));
    }
}
