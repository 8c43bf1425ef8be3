package se.radslag.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Hands controllers one kind of thing that a page's address, or whoever asks for it, tells. Each kind is a component of
 * its module.
 */
public abstract class PageArgument<T> implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private final Class<T> kind;

    protected PageArgument(Class<T> kind) {
        this.kind = kind;
    }

    /** @throws NoSuchPage where the address names nothing */
    protected abstract T of(NativeWebRequest request);

    @Override
    public final void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public final boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == kind;
    }

    @Override
    public final Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        return of(request);
    }
}
