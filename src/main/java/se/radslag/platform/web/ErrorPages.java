package se.radslag.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;

/** The page of every failure that no other page tells: a status, one clear sentence, and a way out. */
@Controller
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private final SecureRandom random = new SecureRandom();

    @RequestMapping("/error")
    ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer known ? known : 404;
        response.setStatus(status);
        return page(status, status >= 500 ? logged(request) : null, why(request));
    }

    static ModelAndView page(int status, @Nullable String code) {
        return page(status, code, null);
    }

    private static ModelAndView page(int status, @Nullable String code, @Nullable String why) {
        return new ModelAndView("platform/fault").addObject("page", new FaultPage(status, code, why));
    }

    /** What whoever sent the failure had to say, where it is a key of ours. */
    private static @Nullable String why(HttpServletRequest request) {
        var said = request.getAttribute(RequestDispatcher.ERROR_MESSAGE);
        return said instanceof String key && Texts.in(Language.SV).has(key + ".title") ? key : null;
    }

    private String logged(HttpServletRequest request) {
        var code = Long.toString(random.nextLong(1L << 40), 36).toUpperCase(Locale.ROOT);
        var failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        LOG.error("Fault {} at {}; the reader was shown this code and nothing was changed", code, path, failure);
        return code;
    }
}
