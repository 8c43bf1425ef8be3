package se.radslag.platform.web;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import se.radslag.kernel.StructureId;

/** Hands controllers the {@link StructureId} that the address begins with, whether or not an agreement is in effect there. */
@Component
class StructureArgument extends PageArgument<StructureId> {

    StructureArgument() {
        super(StructureId.class);
    }

    @Override
    protected StructureId of(NativeWebRequest request) {
        return Address.structure(request);
    }
}
