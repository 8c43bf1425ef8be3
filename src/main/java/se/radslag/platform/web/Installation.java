package se.radslag.platform.web;

import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;

/** What all pages of the installation share, gathered from the modules that have something to give. */
@Component
final class Installation {

    private final Assets assets = Assets.read();
    private final ObjectProvider<Structures> structures;
    private final ObjectProvider<Navigation> navigation;
    private final ObjectProvider<Banner> banner;
    private final String version;

    Installation(
            ObjectProvider<Structures> structures,
            ObjectProvider<Navigation> navigation,
            ObjectProvider<Banner> banner,
            ObjectProvider<BuildProperties> build) {
        this.structures = structures;
        this.navigation = navigation;
        this.banner = banner;
        var known = build.getIfAvailable();
        this.version = known == null || known.getVersion() == null ? "" : known.getVersion();
    }

    Ui ui(HttpServletRequest request, TemplateEngine engine) {
        return new Ui(this, Visit.of(request), engine);
    }

    Assets assets() {
        return assets;
    }

    String version() {
        return version;
    }

    Optional<String> banner() {
        return banner.orderedStream().flatMap(each -> each.key().stream()).findFirst();
    }

    Optional<StructureCard> structure(Visit visit) {
        var word = visit.firstWord();
        if (visit.isOurFault() || !StructureId.isValid(word)) {
            return Optional.empty();
        }
        return structures
                .orderedStream()
                .flatMap(each -> each.named(new StructureId(word), visit.language()).stream())
                .findFirst();
    }

    List<NavItem> navigation(StructureId structure, Actor actor) {
        return navigation
                .orderedStream()
                .flatMap(each -> each.items(structure, actor).stream())
                .sorted(Comparator.comparingInt(NavItem::order))
                .toList();
    }
}
