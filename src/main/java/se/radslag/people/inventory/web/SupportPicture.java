package se.radslag.people.inventory.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.people.inventory.Listing;

/** A drawing of which network supports which body: networks to the left, bodies to the right, a line for each support. */
public record SupportPicture(int height, List<Node> networks, List<Node> forums, List<Line> lines) {

    public static final int WIDTH = 760;

    private static final int MOST = 24;
    private static final int STEP = 40;
    private static final int BOX = 30;
    private static final int LEFT = 330;
    private static final int RIGHT = 470;
    private static final int LONGEST = 40;

    public SupportPicture {
        networks = List.copyOf(networks);
        forums = List.copyOf(forums);
        lines = List.copyOf(lines);
    }

    /** A box with a name, where it stands. */
    public record Node(String name, String shown, String path, int x, int y, int width) {

        public int textY() {
            return y + BOX / 2 + 5;
        }

        public int height() {
            return BOX;
        }
    }

    /** From a network to what it supports. */
    public record Line(String d, String words) {}

    /** Nothing where fewer than two networks support anything. */
    static @Nullable SupportPicture of(ListingWords words, List<Listing> listings) {
        var supporting = listings.stream()
                .filter(each -> !words.supported(each).isEmpty())
                .limit(MOST)
                .toList();
        return supporting.size() < 2 ? null : draw(words, supporting);
    }

    private static SupportPicture draw(ListingWords words, List<Listing> supporting) {
        var scene = words.scene();
        var networks = new ArrayList<Node>();
        for (var each : supporting) {
            networks.add(node(words.name(each), words.path(each), 0, networks.size() * STEP, LEFT));
        }
        var forums = forums(words, supporting);
        var lines = new ArrayList<Line>();
        for (int i = 0; i < supporting.size(); i++) {
            for (var forum : words.supported(supporting.get(i))) {
                var to = java.util.Objects.requireNonNull(forums.get(forum));
                lines.add(new Line(
                        curve(networks.get(i), to),
                        scene.say(
                                "people-inventory.picture.line", networks.get(i).name(), to.name())));
            }
        }
        int height = Math.max(supporting.size(), forums.size()) * STEP;
        return new SupportPicture(height, networks, List.copyOf(forums.values()), lines);
    }

    /** The bodies, spread evenly beside the networks. */
    private static Map<String, Node> forums(ListingWords words, List<Listing> supporting) {
        var ids = supporting.stream()
                .flatMap(each -> words.supported(each).stream())
                .distinct()
                .toList();
        int height = Math.max(supporting.size(), ids.size()) * STEP;
        var forums = new LinkedHashMap<String, Node>();
        for (int i = 0; i < ids.size(); i++) {
            int y = (2 * i + 1) * height / (2 * ids.size()) - STEP / 2;
            forums.put(
                    ids.get(i),
                    node(words.scene().name(ids.get(i)), words.scene().bodyPath(ids.get(i)), RIGHT, y, WIDTH - RIGHT));
        }
        return forums;
    }

    private static Node node(String name, String path, int x, int y, int width) {
        int most = width > 300 ? LONGEST : LONGEST - 7;
        var shown = name.length() > most ? name.substring(0, most - 1).strip() + "…" : name;
        return new Node(name, shown, path, x, y, width);
    }

    private static String curve(Node from, Node to) {
        int x1 = from.x() + from.width();
        int y1 = from.y() + BOX / 2;
        int y2 = to.y() + BOX / 2;
        int middle = (x1 + to.x()) / 2;
        return String.format(Locale.ROOT, "M%d %dC%d %d %d %d %d %d", x1, y1, middle, y1, middle, y2, to.x(), y2);
    }
}
