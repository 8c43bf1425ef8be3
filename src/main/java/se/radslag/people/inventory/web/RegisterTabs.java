package se.radslag.people.inventory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.radslag.kernel.Answer;
import se.radslag.people.inventory.InventoryLookup;
import se.radslag.people.inventory.Listing;
import se.radslag.people.inventory.ListingKind;
import se.radslag.people.inventory.web.ListingPage.Tab;
import se.radslag.people.web.Scene;

/** The tabs between networks, groups, projects, events, arenas and earlier organisations. */
@Component
public class RegisterTabs {

    /** Where theme days and conferences are listed. */
    private static final String EVENTS = "evenemang";

    private final InventoryLookup inventories;

    RegisterTabs(InventoryLookup inventories) {
        this.inventories = inventories;
    }

    /** All tabs, the one whose list is shown being current. */
    public List<Tab> of(Scene scene, String current) {
        return of(new ListingWords(scene, inventories.of(scene.charter())), current);
    }

    List<Tab> of(ListingWords words, String current) {
        var scene = words.scene();
        var counts = words.inventory().all().stream()
                .filter(each ->
                        each.kind() == ListingKind.EARLIER || words.inventory().on(each, scene.day()) != Answer.NO)
                .collect(Collectors.groupingBy((Listing each) -> each.kind().path(), Collectors.counting()));
        var registers = new ArrayList<>(ListingPage.registers());
        registers.add(registers.indexOf(ListingKind.PROJECT.path()) + 1, EVENTS);
        return registers.stream()
                .map(each -> new Tab(
                        scene.say("people-inventory.list." + each),
                        scene.onDay().keep(scene.path() + "/" + each),
                        each.equals(EVENTS) ? -1 : counts.getOrDefault(each, 0L).intValue(),
                        each.equals(current)))
                .toList();
    }
}
