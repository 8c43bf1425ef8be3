package se.radslag.platform.web;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import se.radslag.kernel.Actor;

/** Hands controllers the {@link Actor} who looks. */
@Component
class ActorArgument extends PageArgument<Actor> {

    ActorArgument() {
        super(Actor.class);
    }

    @Override
    protected Actor of(NativeWebRequest request) {
        return Visit.of(Address.http(request)).actor();
    }
}
