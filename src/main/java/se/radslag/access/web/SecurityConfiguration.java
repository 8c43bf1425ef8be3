package se.radslag.access.web;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/**
 * Who may open what: workspaces are for those who have a role there, everything else is for everyone. What they may do
 * there is for each act's own rules to say. Forms carry our own proof.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain guards(HttpSecurity http, SessionContexts contexts) throws Exception {
        return http.headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(context -> context.securityContextRepository(contexts))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens()))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(
                                (request, response, failure) -> response.sendError(401))
                        .accessDeniedHandler(new ClosedDoor()))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers("/w/access/operator/*")
                        .permitAll()
                        .requestMatchers(
                                "/w/access/me", "/w/access/me/**", "/w/access/sessions/**", "/w/access/passkeys/**")
                        .authenticated()
                        .requestMatchers("/w/**")
                        .hasRole("OPERATOR")
                        .requestMatchers("/*/w/charter/upload")
                        .hasRole("OPERATOR")
                        .requestMatchers("/*/w/access/**", "/*/w/audit/**", "/*/w/charter")
                        .hasAnyRole("OPERATOR", "COORDINATOR")
                        .requestMatchers("/*/w/**")
                        .hasAnyRole("OPERATOR", "COORDINATOR", "REGISTRAR")
                        .anyRequest()
                        .permitAll())
                .build();
    }

    /** Nobody signs in with a name and a password here; said so that Spring Boot makes up no user. */
    @Bean
    AuthenticationManager noPasswords() {
        return attempt -> {
            throw new UnsupportedOperationException("There are no passwords");
        };
    }

    private static CookieCsrfTokenRepository csrfTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("radslag-form");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }
}
