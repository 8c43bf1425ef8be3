package se.radslag.people.domain;

import java.util.List;
import se.radslag.people.seating.Coalition;
import se.radslag.people.seating.Holding;
import se.radslag.people.seating.OrganSize;
import se.radslag.people.seating.Represented;

/** Rows for the register that come together, from a table or for a first start. */
public record Entries(
        List<NewPerson> persons,
        List<Holding> holdings,
        List<Coalition> coalitions,
        List<Represented> represented,
        List<OrganSize> sizes) {

    public Entries {
        persons = List.copyOf(persons);
        holdings = List.copyOf(holdings);
        coalitions = List.copyOf(coalitions);
        represented = List.copyOf(represented);
        sizes = List.copyOf(sizes);
    }

    public static Entries ofPersons(List<NewPerson> persons) {
        return ofHolders(persons, List.of());
    }

    /** Holders of offices, with those of them who are new. */
    public static Entries ofHolders(List<NewPerson> persons, List<Holding> holdings) {
        return new Entries(persons, holdings, List.of(), List.of(), List.of());
    }

    public static Entries ofCoalitions(List<Coalition> coalitions) {
        return new Entries(List.of(), List.of(), coalitions, List.of(), List.of());
    }

    public static Entries ofOrgans(List<Represented> represented, List<OrganSize> sizes) {
        return new Entries(List.of(), List.of(), List.of(), represented, sizes);
    }
}
