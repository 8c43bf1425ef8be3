package se.radslag.people.seating;

import static se.radslag.people.seating.Made.leading;
import static se.radslag.people.seating.Made.naming;

import java.util.ArrayList;
import java.util.List;
import se.radslag.charter.explain.Read;

/**
 * Västmanland in its first term with made-up people: in each municipality S and V govern and M leads the opposition, in
 * Hallstahammar SD does; S, V and MP govern the region.
 */
public final class Srb {

    public static final String TERM = "2017-01-01/2018-12-31";
    public static final String DAY = "2017-06-01";
    public static final List<String> KOMMUNER = List.of(
            "arboga",
            "fagersta",
            "hallstahammar",
            "kungsor",
            "koping",
            "norberg",
            "sala",
            "skinnskatteberg",
            "surahammar",
            "vasteras");

    private Srb() {}

    /** The register alone. */
    public static Made register() {
        var made = new Made(Read.VASTMANLAND)
                .governs("region", "s v mp", "m l kd sd c", "2014-10-15/")
                .seats("region", "rs", "s 5, m 3, sd 2, l 1, v 1, kd 1", "2014-11-01/")
                .presidium("region", "rs", 3, "2014-11-01/")
                .office("region", "rs.chair", "Region Ordförande", "s", "2014-11-01/")
                .office("region", "rs.vice-chair.1", "Region Förste", "m", "2014-11-01/")
                .office("region", "rs.vice-chair.2", "Region Andre", "l", "2014-11-01/");
        KOMMUNER.forEach(kommun -> made.governs(kommun, "s v", "m l kd sd c", "2014-10-15/")
                .office(kommun, "ks.chair", kommun + " KSO", "s", "2014-11-01/"));
        return made;
    }

    /** The twenty of the municipalities, as they are named. */
    public static List<Mandate> municipal() {
        var all = new ArrayList<Mandate>();
        for (var kommun : KOMMUNER) {
            all.add(naming("srb", "kso", kommun, 1, kommun + " KSO", "s", TERM));
            var opposition = kommun.equals("hallstahammar") ? "sd" : "m";
            all.add(leading(naming("srb", "opp", kommun, 1, kommun + " Opposition", opposition, TERM)));
        }
        return all;
    }

    /** The presidium of the region's board and free seats of the given political parties. */
    public static List<Mandate> regional(String... free) {
        var all = new ArrayList<Mandate>();
        all.add(naming("srb", "rsp", "region", 1, "Region Ordförande", "s", TERM));
        all.add(naming("srb", "rsp", "region", 2, "Region Förste", "m", TERM));
        all.add(naming("srb", "rsp", "region", 3, "Region Andre", "l", TERM));
        for (int i = 0; i < free.length; i++) {
            all.add(free(i + 1, free[i]));
        }
        return all;
    }

    /** One free seat of the region. */
    public static Mandate free(int ordinal, String politicalParty) {
        return naming("srb", "fria", "region", ordinal, "Region Fri " + ordinal + politicalParty, politicalParty, TERM);
    }

    /** Everybody: twenty municipal, the presidium, and free seats of the given political parties. */
    public static Made with(String... free) {
        var made = register();
        municipal().forEach(made::named);
        regional(free).forEach(made::named);
        return made;
    }
}
