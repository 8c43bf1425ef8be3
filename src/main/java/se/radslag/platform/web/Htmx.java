package se.radslag.platform.web;

import jakarta.servlet.http.HttpServletRequest;

/** How our pages use htmx: parts of a page are swapped in, refusals too, and nothing is evaluated or styled by it. */
public final class Htmx {

    public static final String CONFIG = """
            {"includeIndicatorStyles":false,"allowEval":false,"allowScriptTags":false,"historyCacheSize":0,\
            "selfRequestsOnly":true,"responseHandling":[{"code":"204","swap":false},{"code":"[23]..","swap":true},\
            {"code":"422","swap":true},{"code":"[45]..","swap":false,"error":true}]}""";

    private Htmx() {}

    /** Whether a part of a page is asked for, and not the page. */
    public static boolean asksForPart(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request")) && request.getHeader("HX-Boosted") == null;
    }
}
