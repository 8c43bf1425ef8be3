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

    /** Enters a political party, or changes what is said of it. */
    void put(PoliticalParty party) {
        jdbc.sql("""
                insert into people.political_party (id, letters, colour, place, name_sv, name_en, national)
                values (:id, :letters, :colour, :place, :sv, :en, false)
                on conflict (id) do update
                set letters = excluded.letters, colour = excluded.colour, place = excluded.place,
                    name_sv = excluded.name_sv, name_en = excluded.name_en
                """)
                .param("id", party.id())
                .param("letters", party.letters())
                .param("colour", party.colour())
                .param("place", party.place())
                .param("sv", party.nameSv())
                .param("en", party.nameEn())
                .update();
    }
}
