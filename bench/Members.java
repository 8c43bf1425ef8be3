import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Measures whether a page is slower for somebody with a seat who has signed in than for somebody who has not: what a seat
 * gives is found out when a rule first asks. Run by bench/members: java bench/Members.java PACKAGE ROUNDS.
 */
public class Members {

    private static final Pattern PERSON = Pattern.compile("<option value=\"([^\"]+)\"[^>]*>\\p{L}+ [\\p{L}-]+<");

    public static void main(String[] arguments) throws Exception {
        try (var site = Site.world(arguments[0])) {
            var nobody = site.visitor();
            var member = member(site);
            var pairs = List.of("/organ", "/namn", "/karta", "/vem-gor-vad", "/organ/or", "/ledamoter").stream()
                    .map(path -> "/varmland" + path)
                    .map(path -> new Site.Pair(path, () -> nobody.time(path), () -> member.time(path)))
                    .toList();
            double worst = Site.compare(pairs, Integer.parseInt(arguments[1]), "nobody", "member");
            System.out.printf("worst %.2f; reach: <= 1.20%n", worst);
        }
    }

    /** Signed in as the first made-up person with a seat in Värmland. */
    private static Site.Visitor member(Site site) throws Exception {
        var visitor = site.visitor();
        var page = visitor.get("/logga-in");
        var person = PERSON.matcher(page.substring(page.indexOf("Samverkan Värmland")));
        if (!person.find()) {
            throw new IllegalStateException("Nobody to sign in as");
        }
        visitor.press("/logga-in", "/logga-in/prova", Map.of("account", person.group(1)));
        return visitor;
    }
}
