package se.radslag.people.web;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.radslag.charter.CharterLookup;
import se.radslag.platform.web.Address;
import se.radslag.platform.web.NoSuchPage;

/** Hands controllers the {@link Scene} as it is today, of the structure that the address begins with. */
@Component
class SceneArgument implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private final CharterLookup charters;
    private final Clock clock;

    SceneArgument(CharterLookup charters, Clock clock) {
        this.charters = charters;
        this.clock = clock;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Scene.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        var charter = charters.current(Address.structure(request)).orElseThrow(NoSuchPage::new);
        return new Scene(charter, OnDay.of(null, clock), Address.language(request));
    }
}
