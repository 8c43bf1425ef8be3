package se.radslag.platform.web;

import gg.jte.TemplateEngine;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Finds the template that a controller names: {@code platform/front} is {@code jte/platform/front.jte}. */
record JteViewResolver(TemplateEngine engine, Installation installation) implements ViewResolver, Ordered {

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE - 20;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        var template = name + ".jte";
        return engine.hasTemplate(template) ? new JteView(engine, installation, template) : null;
    }
}
