import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Lets 200 registrars appoint somebody at once, several of them to the very same office, and counts whether everything
 * that was accepted is in the register, once. Who is told that another was quicker looks again and tries once more.
 * Run by bench/registrars: java bench/Registrars.java PACKAGE REGISTRARS.
 */
public class Registrars {

    private static final Pattern ACCOUNT = Pattern.compile("<option value=\"([0-9a-f-]{36})\">Registrator för ([^<]+)</option>");
    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"([a-z]+)\" value=\"([^\"]*)\"");

    private final AtomicInteger quicker = new AtomicInteger();
    private final Set<Integer> refused = ConcurrentHashMap.newKeySet();

    public static void main(String[] arguments) throws Exception {
        new Registrars().run(arguments[0], Integer.parseInt(arguments[1]));
    }

    private void run(String folder, int number) throws Exception {
        try (var site = Site.world(folder); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var everybody = signedIn(site, number);
            var ready = new CountDownLatch(1);
            var edits = new ArrayList<Future<Double>>();
            for (int i = 0; i < number; i++) {
                int each = i;
                edits.add(threads.submit(() -> {
                    ready.await();
                    return edit(everybody.get(each), each);
                }));
            }
            long began = System.nanoTime();
            ready.countDown();
            var times = new double[number];
            for (int i = 0; i < number; i++) {
                times[i] = edits.get(i).get();
            }
            double all = (System.nanoTime() - began) / 1e9;
            int lost = lost(site, number);
            java.util.Arrays.sort(times);
            System.out.printf("%d registrars at once: all answered in %.1f s, median %.0f ms, slowest %.0f ms%n",
                    number, all, times[number / 2], times[number - 1]);
            System.out.printf("told that another was quicker, and tried again: %d times%n", quicker.get());
            System.out.printf("accepted: %d; refused, since somebody has the office from a later day: %d%n",
                    number - refused.size(), refused.size());
            System.out.printf("accepted and not found, or refused and found, afterwards: %d; reach: 0%n", lost);
            if (lost > 0) {
                System.exit(1);
            }
        }
    }

    private record Registrar(Site.Visitor visitor, String structure, String party) {}

    private static List<Registrar> signedIn(Site site, int number) throws Exception {
        var parties = parties(site);
        var everybody = new ArrayList<Registrar>();
        for (int i = 0; i < number; i++) {
            var party = parties.get(i % parties.size());
            var visitor = site.visitor();
            visitor.press("/logga-in", "/logga-in/prova", Map.of("account", party.account()));
            everybody.add(new Registrar(visitor, party.structure(), party.id()));
        }
        return everybody;
    }

    private record Party(String account, String structure, String id) {}

    /** Each registrar's account in the made-up world, with the party whose register they keep. */
    private static List<Party> parties(Site site) throws Exception {
        var parties = new ArrayList<Party>();
        var accounts = new LinkedHashMap<String, String>();
        ACCOUNT.matcher(site.visitor().get("/logga-in")).results().forEach(found -> accounts.put(found.group(1), found.group(2)));
        for (var account : accounts.entrySet()) {
            for (var structure : List.of("varmland", "vastmanland")) {
                var option = Pattern.compile("<option value=\"([a-z-]+)\"[^>]*>" + Pattern.quote(account.getValue()) + "</option>")
                        .matcher(site.visitor().get("/" + structure + "/ledamoter"));
                if (option.find()) {
                    parties.add(new Party(account.getKey(), structure, option.group(1)));
                }
            }
        }
        if (parties.isEmpty()) {
            throw new IllegalStateException("No registrars");
        }
        return parties;
    }

    /** Appoints somebody of one's own name from a day of one's own; milliseconds until it is accepted or refused for good. */
    private double edit(Registrar registrar, int number) throws Exception {
        long began = System.nanoTime();
        var form = "/" + registrar.structure + "/w/people/office?party=" + registrar.party
                + "&organ=" + (registrar.party.equals("region") ? "rs" : "ks") + "&post=chair&ordinal=1";
        for (int tries = 0; tries < 200; tries++) {
            var page = registrar.visitor.get(form);
            var fields = new LinkedHashMap<String, String>();
            HIDDEN.matcher(page).results().forEach(found -> fields.put(found.group(1), found.group(2)));
            fields.put("_csrf", Site.token(page));
            fields.put("given", "Samtidig");
            fields.put("family", name(number));
            fields.put("from", java.time.LocalDate.of(2040, 1, 1).plusDays(number).toString());
            fields.put("standing", "HOLDER");
            var answer = registrar.visitor.post("/" + registrar.structure + "/w/people/office", fields);
            if (answer.statusCode() < 300) {
                return (System.nanoTime() - began) / 1e6;
            } else if (answer.statusCode() == 422 && answer.body().contains("Någon annan har uppdraget under den tiden")) {
                refused.add(number);
                return (System.nanoTime() - began) / 1e6;
            } else if (answer.statusCode() != 409) {
                throw new IllegalStateException(answer.statusCode() + " "
                        + answer.body().replaceAll("(?s)<[^>]*>", " ").replaceAll("\\s+", " "));
            }
            quicker.incrementAndGet();
        }
        throw new IllegalStateException("Never accepted");
    }

    /** Letters only, so that no two are alike. */
    private static String name(int number) {
        return "Q" + (char) ('a' + number / 26) + (char) ('a' + number % 26) + "fors" + number;
    }

    private int lost(Site site, int number) throws Exception {
        var all = new StringBuilder();
        for (var party : parties(site)) {
            var visitor = site.visitor();
            visitor.press("/logga-in", "/logga-in/prova", Map.of("account", party.account()));
            all.append(visitor.get("/" + party.structure() + "/w/people/register?party=" + party.id()));
        }
        int lost = 0;
        for (int i = 0; i < number; i++) {
            int found = all.toString().split(Pattern.quote("Samtidig " + name(i) + "<"), -1).length - 1;
            lost += found == (refused.contains(i) ? 0 : 1) ? 0 : 1;
        }
        return lost;
    }
}
