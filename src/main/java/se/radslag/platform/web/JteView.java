package se.radslag.platform.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.View;

/** Renders one template whole before the first byte leaves, so that a page is either right or an error page. */
record JteView(TemplateEngine engine, Installation installation, String template) implements View {

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var ui = installation.ui(request, engine);
        var parameters = new HashMap<String, Object>(model == null ? Map.of() : model);
        parameters.put("ui", ui);
        var page = new Utf8ByteOutput();
        engine.render(template, parameters, page);
        response.setHeader("Content-Language", ui.lang());
        if (response.getHeader("Cache-Control") == null) {
            response.setHeader("Cache-Control", ui.isSignedIn() ? "private, no-cache" : "no-cache");
        }
        var bytes = new ByteArrayOutputStream(page.getContentLength());
        page.writeTo(bytes);
        if (response.getStatus() == 200
                && new ServletWebRequest(request, response).checkNotModified(Tag.of(bytes.toByteArray()))) {
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(bytes.size());
        bytes.writeTo(response.getOutputStream());
    }
}
