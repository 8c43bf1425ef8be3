package se.radslag.world;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Scope;
import se.radslag.access.OperatorLinks;

/** Gives each test browsers of its own: anybody's, and that of somebody who has signed in. */
@TestConfiguration(proxyBeanMethods = false)
class VisitorsConfiguration {

    @Bean
    @Primary
    @Scope("prototype")
    Visitor anybody(@Value("${local.server.port}") int port) {
        return new Visitor(port);
    }

    @Bean
    @SignedIn
    @Scope("prototype")
    Visitor operator(@Value("${local.server.port}") int port, OperatorLinks links) {
        return new Visitor(port, links::create);
    }
}
