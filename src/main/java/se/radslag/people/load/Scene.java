package se.radslag.people.load;

import se.radslag.charter.Charter;
import se.radslag.people.seating.Mandates;
import se.radslag.people.seating.Register;

/** All that who sits follows from: as it is, or as it is thought of. */
public record Scene(Charter charter, Register register, Mandates mandates) {

    Scene with(Charter changed) {
        return new Scene(changed, register, mandates);
    }
}
