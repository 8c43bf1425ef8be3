package se.radslag.platform.start;

import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.radslag.platform.database.StartWords;

/** Tells the terminal where to look, and what the modules want to add: how to sign in, what was loaded. */
@Component
class SiteNotice {

    private final List<StartLine> lines;

    SiteNotice(List<StartLine> lines) {
        this.lines = lines;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        var site = System.getProperty("radslag.site");
        if (site == null) {
            return;
        }
        System.out.println(StartWords.ofTerminal().say("site.runs", site));
        lines.stream().flatMap(line -> line.lines(site).stream()).forEach(System.out::println);
        System.out.println(StartWords.ofTerminal().say("site.stop"));
    }
}
