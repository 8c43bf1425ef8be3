package se.radslag.platform.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Map;
import se.radslag.platform.database.CannotStart;

/** Where the site listens: the machine itself, unless the operator says otherwise. */
public record SiteAddress(InetAddress address, int port) {

    /** Reads RADSLAG_PORT and RADSLAG_BIND. */
    public static SiteAddress of(Map<String, String> environment) {
        return new SiteAddress(
                address(environment.getOrDefault("RADSLAG_BIND", "127.0.0.1")),
                port(environment.getOrDefault("RADSLAG_PORT", "8080")));
    }

    private static InetAddress address(String name) {
        try {
            return InetAddress.getByName(name);
        } catch (UnknownHostException unknown) {
            throw new CannotStart("site.address", name);
        }
    }

    private static int port(String digits) {
        try {
            var port = Integer.parseInt(digits.strip());
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException words) {
            // said below
        }
        throw new CannotStart("site.port", digits);
    }

    /** Refuses when somebody else listens there already. */
    void isFree() {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException taken) {
            throw new CannotStart(port < 1024 ? "site.port-denied" : "site.port-taken", String.valueOf(port));
        }
    }

    /** What to write in a browser on this machine. */
    public String url() {
        return "http://%s:%d"
                .formatted(
                        address.isLoopbackAddress() || address.isAnyLocalAddress()
                                ? "localhost"
                                : address.getHostAddress(),
                        port);
    }

    /** Whether only this machine can reach the site. */
    public boolean isLoopback() {
        return address.isLoopbackAddress();
    }
}
