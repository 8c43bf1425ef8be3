package se.radslag.people.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.people.PoliticalParty;
import se.radslag.people.PoliticalPartyLookup;

/** Keeps the political parties. */
@Repository
class PoliticalParties implements PoliticalPartyLookup {

    private final JdbcClient jdbc;

    PoliticalParties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, PoliticalParty> all() {
        var all = new LinkedHashMap<String, PoliticalParty>();
        jdbc.sql("select id, letters, colour, place, name_sv, name_en from people.political_party order by place, id")
                .query((row, index) -> new PoliticalParty(
                        row.getString("id"),
                        row.getString("letters"),
                        row.getString("colour"),
                        row.getInt("place"),
                        row.getString("name_sv"),
                        row.getString("name_en")))
                .list()
                .forEach(party -> all.put(party.id(), party));
        return all;
    }
}
