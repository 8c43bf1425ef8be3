package se.radslag.people.inventory;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Act;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Requirement;

/** What the agreement asks for when something of a kind is set up or closed. */
public final class Demand {

    private Demand() {}

    /** The requirement that asks for a thing by its word, such as {@code commission} of networks. */
    public static Optional<Requirement> of(Charter charter, Act act, ListingKind kind, String what) {
        var ofBodies = charter.bodies().values().stream().map(Body::requires);
        var agreement = charter.agreement();
        var all = agreement == null ? ofBodies : Stream.concat(ofBodies, Stream.of(agreement.requires()));
        return all.flatMap(requirements -> requirements.stream())
                .filter(each -> each.act() == act && !each.of().isEmpty() && each.isAbout(kind.word()))
                .filter(each -> each.what().stream().anyMatch(label -> Objects.equals(what, label.word())))
                .findFirst();
    }
}
