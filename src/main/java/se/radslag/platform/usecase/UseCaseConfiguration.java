package se.radslag.platform.usecase;

import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.NameMatchMethodPointcut;
import org.springframework.aop.support.annotation.AnnotationClassFilter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.transaction.PlatformTransactionManager;

/** Puts the runner around every use case; said to be infrastructure, since only that may wrap others' beans. */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class UseCaseConfiguration {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor useCases(
            ObjectProvider<PlatformTransactionManager> transactions, ObjectProvider<Witness> witnesses) {
        var handle = new NameMatchMethodPointcut();
        handle.setMappedName("handle");
        handle.setClassFilter(new AnnotationClassFilter(UseCase.class));
        return new DefaultPointcutAdvisor(handle, new UseCaseRunner(transactions, witnesses));
    }
}
