package se.radslag.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.table.TableFormat;

/** Sends the table that a controller gives in the form that the address ends with: {@code .csv} or {@code .xlsx}. */
@Configuration(proxyBeanMethods = false)
class TableFiles implements WebMvcConfigurer {

    @Override
    public void addReturnValueHandlers(java.util.List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(new Sent());
    }

    private static final class Sent implements HandlerMethodReturnValueHandler {

        @Override
        public boolean supportsReturnType(MethodParameter returned) {
            return returned.getParameterType() == TableFile.class;
        }

        @Override
        public void handleReturnValue(
                @Nullable Object returned, MethodParameter type, ModelAndViewContainer page, NativeWebRequest request)
                throws IOException {
            page.setRequestHandled(true);
            var asked = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
            var answer = Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class));
            var file = (TableFile) Objects.requireNonNull(returned);
            var format = TableFormat.of(asked.getRequestURI());
            answer.setContentType(format.type());
            answer.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(file.name() + "." + format.ending())
                            .build()
                            .toString());
            answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            format.write(file, answer.getOutputStream());
        }
    }
}
