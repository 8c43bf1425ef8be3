package se.radslag.economy.web;

import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import se.radslag.access.OperatorLinks;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.StructureId;
import se.radslag.platform.start.WorldPart;
import se.radslag.world.Visitor;

/** Browsers in front of an installation that has its structures. */
public final class EconomyVisit {

    private EconomyVisit() {}

    public static Visitor anybody(ApplicationContext context) {
        if (context.getBean(CharterLookup.class)
                .current(new StructureId("vastmanland"))
                .isEmpty()) {
            context.getBeanProvider(WorldPart.class).orderedStream().forEach(WorldPart::load);
        }
        return new Visitor(
                Integer.parseInt(context.getBean(Environment.class).getRequiredProperty("local.server.port")));
    }

    public static Visitor operator(ApplicationContext context) {
        var visitor = anybody(context);
        var link = context.getBean(OperatorLinks.class).create();
        visitor.press(link, link, Map.of());
        return visitor;
    }
}
