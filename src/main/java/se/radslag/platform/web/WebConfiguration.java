package se.radslag.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ViewResolver;

/** Puts the web glue in its order: headers, files, language, and then security and pages. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    /** Named so that Spring Boot adds none that asks every other for candidates. */
    @Bean
    ViewResolver viewResolver(Installation installation) {
        var engine = TemplateEngine.createPrecompiled(ContentType.Html);
        engine.setBinaryStaticContent(true);
        return new JteViewResolver(engine, installation);
    }

    @Bean
    FilterRegistrationBean<Filter> securityHeaders() {
        return at(0, new SecurityHeaders());
    }

    @Bean
    FilterRegistrationBean<Filter> assetFilter(Installation installation) {
        return at(1, new AssetFilter(installation.assets()));
    }

    @Bean
    FilterRegistrationBean<Filter> languageFilter() {
        return at(2, new LanguageFilter());
    }

    /** The language is the address's, never the browser's wish. */
    @Bean
    LocaleResolver localeResolver() {
        return new LocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return LanguageFilter.of(request).locale();
            }

            @Override
            public void setLocale(
                    HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
                throw new UnsupportedOperationException("The address decides the language");
            }
        };
    }

    private static FilterRegistrationBean<Filter> at(int place, Filter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
        return registration;
    }
}
