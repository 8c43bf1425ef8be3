package se.radslag.economy.out;

import static se.radslag.economy.domain.Vastmanland.CHARTER;
import static se.radslag.economy.domain.Vastmanland.FACTS;
import static se.radslag.economy.domain.Vastmanland.lpi;
import static se.radslag.economy.domain.Vastmanland.plan;
import static se.radslag.economy.domain.Vastmanland.told;
import static se.radslag.economy.domain.Vastmanland.year;

import java.time.LocalDate;
import java.util.List;
import se.radslag.economy.domain.Calculation;
import se.radslag.economy.domain.CostYear;
import se.radslag.economy.domain.Facts;
import se.radslag.economy.domain.Rounding;
import se.radslag.economy.explain.Amounts;
import se.radslag.economy.settle.Instalments;
import se.radslag.platform.text.Language;

/** Years of a county as they go out, for tests and for the measurement. */
public final class Outgoing {

    static final LocalDate TODAY = LocalDate.of(2018, 3, 1);

    private Outgoing() {}

    /** The year whose column was lost, closed. */
    public static PartyYear y2017(String party) {
        var cost = year("samverkan", 2017);
        var instalments = Instalments.of(plan("samverkan", 2017), day -> cost, TODAY, Rounding.ORE);
        return new PartyYear(
                party,
                2017,
                PartyYear.Part.of(cost, instalments, party, true).stream().toList());
    }

    /** The year after it, uprated by a made-up index and shared by inhabitants. */
    public static PartyYear y2018(String party) {
        var before = year("samverkan", 2017);
        var facts = FACTS.withIndices(List.of(lpi(2018, "2.0")));
        var plan = plan("samverkan", 2018);
        var cost = calculated(facts, before);
        var instalments = Instalments.of(
                plan, day -> new Calculation(facts.knownOn(day), Rounding.ORE).of(plan, before), TODAY, Rounding.ORE);
        return new PartyYear(
                party,
                2018,
                PartyYear.Part.of(cost, instalments, party, false).stream().toList());
    }

    private static CostYear calculated(Facts facts, CostYear before) {
        return told(new Calculation(facts, Rounding.ORE).of(plan("samverkan", 2018), before));
    }

    /** A statement of it. */
    public static Statement statement(PartyYear year, Language language) {
        return new Statements(CHARTER, language, id -> id, StatementAmounts.exact(new Amounts(language)))
                .of(year, List.of(), "https://exempel.se/vastmanland/kostnader/" + year.year(), TODAY);
    }
}
