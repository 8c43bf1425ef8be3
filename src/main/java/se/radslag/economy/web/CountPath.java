package se.radslag.economy.web;

import java.util.Arrays;
import se.radslag.economy.domain.Measure;
import se.radslag.platform.web.NoSuchPage;

/** What the kinds of numbers that parties are counted by are called in addresses. */
public enum CountPath {
    FOLKMANGD(Measure.Kind.POPULATION),
    BESTALLNINGAR(Measure.Kind.ORDERS),
    AVGIFTSUNDERLAG(Measure.Kind.LEVY);

    private final Measure.Kind kind;

    CountPath(Measure.Kind kind) {
        this.kind = kind;
    }

    String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether what weighs was counted, and so has a page. */
    public static boolean has(Measure.Kind kind) {
        return Arrays.stream(values()).anyMatch(path -> path.kind == kind);
    }

    static String of(Measure.Kind kind) {
        return Arrays.stream(values())
                .filter(path -> path.kind == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** @throws NoSuchPage where nothing is called so */
    public static Measure.Kind kind(String id) {
        return Arrays.stream(values())
                .filter(path -> path.id().equals(id))
                .findFirst()
                .orElseThrow(NoSuchPage::new)
                .kind;
    }
}
