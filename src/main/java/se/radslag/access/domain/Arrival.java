package se.radslag.access.domain;

import org.jspecify.annotations.Nullable;

/**
 * From where somebody signs in.
 *
 * @param before the token of the session that the browser had, which ends when the new one begins; null for none
 */
public record Arrival(Device device, @Nullable Token before) {

    public static final Arrival UNKNOWN = new Arrival(Device.UNKNOWN, null);
}
