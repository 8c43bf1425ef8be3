package se.radslag.platform.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import se.radslag.platform.text.Language;

/** Lets every page be read in English under {@code /en}: what comes after sees the Swedish path and the language. */
final class LanguageFilter implements Filter {

    private static final String ATTRIBUTE = LanguageFilter.class.getName();

    /** The language that a request asked for. */
    static Language of(ServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Language language ? language : Language.SV;
    }

    /** A path without its language: {@code /varmland} for {@code /en/varmland}. */
    static String strip(String path) {
        var prefix = Language.EN.prefix();
        if (path.equals(prefix)) {
            return "/";
        }
        return path.startsWith(prefix + "/") ? path.substring(prefix.length()) : path;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var http = (HttpServletRequest) request;
        boolean english = !strip(http.getRequestURI()).equals(http.getRequestURI());
        request.setAttribute(ATTRIBUTE, english ? Language.EN : Language.SV);
        chain.doFilter(english ? new EnglishRequest(http) : http, response);
    }

    /** A request whose language counts as the place of the application, so that redirects keep it. */
    private static final class EnglishRequest extends HttpServletRequestWrapper {

        EnglishRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getContextPath() {
            return Language.EN.prefix();
        }

        @Override
        public String getRequestURI() {
            return Language.EN.prefix() + strip(super.getRequestURI());
        }

        @Override
        public String getServletPath() {
            return strip(super.getServletPath());
        }
    }
}
