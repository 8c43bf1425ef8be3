package se.radslag.browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import se.radslag.access.OperatorLinks;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.StructureId;
import se.radslag.platform.start.WorldPart;

/** Hands a test its walker, in an installation that has its structures. */
final class WalkerArrives implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Walker.class;
    }

    @Override
    public Walker resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var context = SpringExtension.getApplicationContext(test);
        if (context.getBean(CharterLookup.class)
                .current(new StructureId("varmland"))
                .isEmpty()) {
            context.getBeanProvider(WorldPart.class).orderedStream().forEach(WorldPart::load);
        }
        var port = context.getEnvironment().getRequiredProperty("local.server.port");
        return new Walker("http://localhost:" + port, context.getBean(OperatorLinks.class)::create);
    }
}
