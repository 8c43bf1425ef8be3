package se.radslag.charter.file;

import java.util.Map;
import se.radslag.charter.terms.Adoption;
import se.radslag.charter.terms.AgreementTerms;
import se.radslag.charter.terms.Bearing;
import se.radslag.charter.terms.Expectation;
import se.radslag.charter.terms.ItemRule;
import se.radslag.charter.terms.Kind;
import se.radslag.charter.terms.Lead;
import se.radslag.charter.terms.Limit;
import se.radslag.charter.terms.Party;
import se.radslag.charter.terms.Post;
import se.radslag.charter.terms.Pot;
import se.radslag.charter.terms.Power;
import se.radslag.charter.terms.RecordForm;
import se.radslag.charter.terms.Requirement;
import se.radslag.charter.terms.Seats;
import se.radslag.charter.terms.Telling;
import se.radslag.charter.terms.TermOfOffice;
import se.radslag.charter.terms.Who;

/** Which kind of term a record is; what is not listed is part of a body. */
final class KindOf {

    private static final Map<Class<?>, Kind> KINDS = Map.ofEntries(
            Map.entry(Party.class, Kind.PARTY),
            Map.entry(AgreementTerms.class, Kind.PARTY),
            Map.entry(Adoption.class, Kind.PARTY),
            Map.entry(Seats.class, Kind.SEATS),
            Map.entry(Who.Quality.class, Kind.SEATS),
            Map.entry(Limit.class, Kind.LIMIT),
            Map.entry(Post.class, Kind.POST),
            Map.entry(TermOfOffice.class, Kind.TERM),
            Map.entry(Power.class, Kind.POWER),
            Map.entry(Requirement.class, Kind.REQUIRES),
            Map.entry(Lead.class, Kind.LEAD),
            Map.entry(Telling.class, Kind.TELL),
            Map.entry(Expectation.class, Kind.EXPECT),
            Map.entry(ItemRule.class, Kind.ITEMS),
            Map.entry(RecordForm.class, Kind.RECORD),
            Map.entry(Pot.class, Kind.POT),
            Map.entry(Bearing.class, Kind.BEARS));

    private KindOf() {}

    static Kind record(Class<?> type) {
        return KINDS.getOrDefault(type, Kind.BODY);
    }
}
