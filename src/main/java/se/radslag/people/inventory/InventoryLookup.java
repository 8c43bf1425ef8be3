package se.radslag.people.inventory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.radslag.charter.Charter;
import se.radslag.kernel.StructureId;

/** What is asked of the inventory. */
public interface InventoryLookup {

    /** Everything that a structure lists, what has ended too. */
    Inventory of(Charter charter);

    /** The rounds of review, the latest first. */
    List<Review> reviews(StructureId structure);

    /** The round that is open. */
    default Optional<Review> open(StructureId structure) {
        return reviews(structure).stream().filter(Review::isOpen).findFirst();
    }

    /** A round by its id. */
    default Optional<Review> review(StructureId structure, UUID id) {
        return reviews(structure).stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
