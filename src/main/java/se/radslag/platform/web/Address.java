package se.radslag.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.servlet.HandlerMapping;
import se.radslag.kernel.StructureId;
import se.radslag.platform.text.Language;

/** What the address of a page says of it: which structure it is of, and in which language it is read. */
public final class Address {

    private Address() {}

    /** @throws NoSuchPage where the address names no structure */
    public static StructureId structure(NativeWebRequest request) {
        var parts =
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        var structure = parts instanceof Map<?, ?> named ? String.valueOf(named.get("structure")) : "";
        if (!StructureId.isValid(structure)) {
            throw new NoSuchPage();
        }
        return new StructureId(structure);
    }

    public static Language language(NativeWebRequest request) {
        return LanguageFilter.of(http(request));
    }

    static HttpServletRequest http(NativeWebRequest request) {
        var http = request.getNativeRequest(HttpServletRequest.class);
        if (http == null) {
            throw new IllegalStateException("Not a request over HTTP");
        }
        return http;
    }
}
