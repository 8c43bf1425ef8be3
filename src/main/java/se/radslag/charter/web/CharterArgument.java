package se.radslag.charter.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.radslag.charter.Charter;
import se.radslag.charter.CharterLookup;
import se.radslag.platform.web.Address;
import se.radslag.platform.web.NoSuchPage;

/** Hands controllers the {@link Charter} of the structure that the address begins with; there is no page without one. */
@Component
class CharterArgument implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private final CharterLookup charters;

    CharterArgument(CharterLookup charters) {
        this.charters = charters;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Charter.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        return charters.current(Address.structure(request)).orElseThrow(NoSuchPage::new);
    }
}
