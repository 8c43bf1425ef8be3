package se.radslag.platform.web.form;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import se.radslag.platform.web.PageArgument;

/** Hands controllers what somebody typed. */
@Component
class TypedArgument extends PageArgument<Typed> {

    TypedArgument() {
        super(Typed.class);
    }

    @Override
    protected Typed of(NativeWebRequest request) {
        return Typed.of(request);
    }
}
