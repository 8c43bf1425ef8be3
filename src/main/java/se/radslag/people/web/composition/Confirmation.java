package se.radslag.people.web.composition;

import java.util.List;

/** That the composition was confirmed, and what was accepted all the same. */
public record Confirmation(String text, List<CompositionPage.Waiver> waivers) {

    public Confirmation {
        waivers = List.copyOf(waivers);
    }
}
