package se.radslag.people.inventory.web;

import se.radslag.people.inventory.Listing;
import se.radslag.people.inventory.Task;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.form.Typed;

/** A task, and the earlier organisation that left it. */
record LeftTask(Listing by, Task task) {

    /** The task that a link or a form names. */
    static LeftTask of(ListingWords words, Typed typed) {
        var id = typed.id("task").orElseThrow(NoSuchPage::new);
        return words.inventory().all().stream()
                .flatMap(each -> each.task(id).map(task -> new LeftTask(each, task)).stream())
                .findFirst()
                .orElseThrow(NoSuchPage::new);
    }
}
