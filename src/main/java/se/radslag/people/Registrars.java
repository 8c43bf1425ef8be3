package se.radslag.people;

import java.util.List;
import se.radslag.kernel.StructureId;
import se.radslag.platform.text.Language;

/** Who keeps a party's register and can be written to; the module that knows accounts implements it. */
@FunctionalInterface
public interface Registrars {

    List<Registrar> of(StructureId structure, PartyKey party);

    /**
     * Somebody who keeps a party's register.
     *
     * @param account the account's id; names nobody
     * @param address of electronic mail
     */
    record Registrar(String account, String address, Language language) {}
}
