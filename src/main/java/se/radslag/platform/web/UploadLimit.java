package se.radslag.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns a file away that is larger than any form asks for, before it is read into memory. */
@Configuration(proxyBeanMethods = false)
class UploadLimit {

    /** Three megabytes for the file, and room for what the form puts around it. */
    private static final long MOST = 3 * 1024 * 1024 + 64 * 1024;

    /** How much is taken off the line, so that the browser gets to read the answer. */
    private static final long TAKEN = 200L * 1024 * 1024;

    private static final int AFTER_LANGUAGE = 3;

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> farTooLarge() {
        var registration = new FilterRegistrationBean<OncePerRequestFilter>(new Limit());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + AFTER_LANGUAGE);
        return registration;
    }

    private static final class Limit extends OncePerRequestFilter {

        @Override
        protected boolean shouldNotFilter(HttpServletRequest request) {
            var type = request.getContentType();
            return !request.getMethod().equals("POST") || type == null || !type.startsWith("multipart/");
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            long length = request.getContentLengthLong();
            if (length < 0) {
                response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
            } else if (length > MOST) {
                drop(request.getInputStream(), Math.min(length, TAKEN));
                response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            } else {
                chain.doFilter(request, response);
            }
        }

        private static void drop(InputStream body, long most) throws IOException {
            var buffer = new byte[64 * 1024];
            long taken = 0;
            int read = 0;
            while (read >= 0 && taken < most) {
                read = body.read(buffer);
                taken += read;
            }
        }
    }
}
