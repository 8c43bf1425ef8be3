package se.radslag.platform.database;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the operator's own PostgreSQL is, and as whom we sign in there. */
public record ExternalAddress(
        String url, @Nullable String user, @Nullable String password) {

    static @Nullable ExternalAddress of(Map<String, String> environment) {
        var given = environment.get("RADSLAG_DB_URL");
        if (given == null || given.isBlank()) {
            return null;
        }
        var user = environment.get("RADSLAG_DB_USER");
        var password = environment.get("RADSLAG_DB_PASSWORD");
        return given.startsWith("jdbc:postgresql:")
                ? new ExternalAddress(given, user, password)
                : ofPlain(given, user, password);
    }

    /** Reads postgresql://user:password@host:port/name, the form that PostgreSQL's own tools use. */
    private static ExternalAddress ofPlain(String given, @Nullable String user, @Nullable String password) {
        try {
            var uri = URI.create(given);
            if (!isPostgres(uri)) {
                throw new CannotStart("external.address");
            }
            var who = uri.getUserInfo() == null
                    ? new String[0]
                    : uri.getUserInfo().split(":", 2);
            return new ExternalAddress(
                    jdbc(uri),
                    user == null && who.length > 0 ? who[0] : user,
                    password == null && who.length > 1 ? who[1] : password);
        } catch (IllegalArgumentException malformed) {
            throw new CannotStart("external.address");
        }
    }

    private static boolean isPostgres(URI uri) {
        return List.of("postgresql", "postgres").contains(String.valueOf(uri.getScheme())) && uri.getHost() != null;
    }

    private static String jdbc(URI uri) {
        var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query;
    }

    /** The address without anything secret, for people. */
    String shown() {
        var question = url.indexOf('?');
        return (question < 0 ? url : url.substring(0, question)).replaceFirst("^jdbc:", "");
    }

    @Override
    public String toString() {
        return shown();
    }
}
