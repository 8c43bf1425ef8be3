package se.radslag.platform.job;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the clock start our jobs. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class JobConfiguration {}
