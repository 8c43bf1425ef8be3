package se.radslag.charter.terms;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the agreement says of itself: its life, adoption, amendment, exit and the obligations of all. */
public record AgreementTerms(
        Header header,
        @Nullable Life life,
        List<Adoption> adoptions,
        @Nullable @Key("in-force") Text inForce,
        @Key(value = "powers", also = "power") List<Power> powers,
        @Key("requires") List<Requirement> requires,
        @Key(value = "leads", also = "lead") List<Lead> leads,
        @Key(value = "tells", also = "tell") List<Telling> tells,
        @Key(value = "expects", also = "expect") List<Expectation> expects)
        implements Term {

    /** Every term of the agreement itself. */
    public List<Term> terms() {
        return Stream.of(
                        Stream.ofNullable(life),
                        adoptions.stream(),
                        powers.stream(),
                        requires.stream(),
                        leads.stream(),
                        tells.stream(),
                        expects.stream())
                .<Term>flatMap(each -> each)
                .toList();
    }

    @Override
    public Kind kindOfTerm() {
        return Kind.PARTY;
    }
}
