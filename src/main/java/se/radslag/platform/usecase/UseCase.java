package se.radslag.platform.usecase;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Component;

/**
 * Marks a class that carries out one act: {@code Verdicts handle(Command, Actor)} or {@code Judged<T> handle(Command,
 * Actor)} runs in one transaction and leaves a trace of who did what on which verdicts, also when it is refused.
 *
 * <p>The command is a record. Its component of type StructureId, if any, tells where the act belongs; components marked
 * {@link Subject} tell what it is about.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Component
public @interface UseCase {}
