package se.radslag.charter.web.roles;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.radslag.charter.Charter.Place;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Power;
import se.radslag.charter.web.CharterView;
import se.radslag.charter.web.parts.Lines;
import se.radslag.charter.web.parts.Section;

/** Who may do what in a body, sorted as people would. */
public final class RoleSections {

    private final CharterView view;
    private final Lines lines;

    public RoleSections(CharterView view) {
        this.view = view;
        this.lines = new Lines(view);
    }

    public List<Section> of(Body body) {
        return of(Place.BODY, body.id(), body.powers());
    }

    public List<Section> of(Place place, @org.jspecify.annotations.Nullable String id, List<Power> powers) {
        Map<ActGroup, List<Power>> groups = new EnumMap<>(ActGroup.class);
        for (var power : powers) {
            groups.computeIfAbsent(ActGroup.of(power.act().getFirst()), group -> new ArrayList<>())
                    .add(power);
        }
        return groups.entrySet().stream()
                .map(group -> new Section(
                        group.getKey().name().toLowerCase(Locale.ROOT),
                        view.say("acts." + group.getKey()),
                        lines.of(place, id, group.getValue())))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }
}
