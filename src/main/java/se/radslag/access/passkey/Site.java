package se.radslag.access.passkey;

import java.net.URI;

/** The address of this site as browsers see it; a key works for one site only. */
public record Site(String origin) {

    /** The name that keys are made for. */
    String host() {
        return URI.create(origin).getHost();
    }
}
