package se.radslag.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.radslag.architecture.Authority;
import se.radslag.architecture.Authority.Who;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Actor.Mandate;
import se.radslag.kernel.Actor.Mandates;
import se.radslag.kernel.Refused;
import se.radslag.platform.usecase.Acts;
import se.radslag.platform.usecase.UseCase;
import se.radslag.world.PageTest;

/** Carries out every act as everybody: those who may not are refused by the rule that says who may, and nothing is changed. */
@PageTest
class EveryActAsksWhoTest {

    private static final String SALA = "municipality/1981";
    private static final String ARBOGA = "municipality/1984";

    private static final Map<String, Actor> ACTORS = Map.ofEntries(
            Map.entry("OPERATOR", given(Actor.Role.OPERATOR)),
            Map.entry("COORDINATOR", given(Actor.Role.COORDINATOR)),
            Map.entry("OWN", new Actor("account-own", Set.of(Actor.Role.REGISTRAR), Set.of(SALA))),
            Map.entry("REGISTRAR", new Actor("account-other", Set.of(Actor.Role.REGISTRAR), Set.of(ARBOGA))),
            Map.entry("evaluator", given(Actor.Role.EVALUATOR)),
            Map.entry("reader", given(Actor.Role.READER)),
            Map.entry("chair", mandated(Actor.Role.CHAIR)),
            Map.entry("vice chair", mandated(Actor.Role.VICE_CHAIR)),
            Map.entry("member", mandated(Actor.Role.MEMBER)),
            Map.entry("substitute", mandated(Actor.Role.SUBSTITUTE)),
            Map.entry("official", mandated(Actor.Role.OFFICIAL)),
            Map.entry("nobody signed in", Actor.PUBLIC));

    @Autowired
    private ApplicationContext context;

    @Autowired
    private PlatformTransactionManager transactions;

    private @Nullable Throwable otherwise;

    private static Actor given(Actor.Role role) {
        return new Actor("account-" + role, Set.of(role));
    }

    private static Actor mandated(Actor.Role role) {
        return new Actor("account-" + role, Set.of()).with(Mandates.of(new Mandate("srb", role)));
    }

    static Stream<Authority> acts() {
        return Authority.ROWS.stream().filter(row -> !row.isForAnyone() && !row.needsRow());
    }

    @ParameterizedTest
    @MethodSource("acts")
    void and_refuses_those_who_may_not(Authority act) {
        ACTORS.forEach((name, actor) -> {
            boolean may = allows(act, name);
            otherwise = null;
            var refused = attempt(act, actor);
            boolean byRule = refused != null
                    && refused.verdicts().broken().stream()
                            .anyMatch(verdict -> verdict.message().equals(act.message()));
            assertThat(byRule)
                    .as("%s, %s: %s, and it ended with %s", act.act(), name, may ? "may" : "may not", otherwise)
                    .isEqualTo(!may);
        });
    }

    private static boolean allows(Authority act, String name) {
        return Stream.of(Who.values()).anyMatch(who -> who.name().equals(name) && act.allows(who));
    }

    /** Tries the act with made-up contents in a transaction that is undone; gives how it was refused, null when it was not. */
    private @Nullable Refused attempt(Authority act, Actor actor) {
        var undone = new TransactionTemplate(transactions);
        return undone.execute(status -> {
            status.setRollbackOnly();
            var useCase = useCase(act);
            try {
                var handle = Stream.of(AopUtils.getTargetClass(useCase).getDeclaredMethods())
                        .filter(method -> method.getName().equals("handle") && !method.isBridge())
                        .findFirst()
                        .orElseThrow();
                var command = new Samples(context).of(act.act(), handle.getParameterTypes()[0]);
                handle.invoke(useCase, command, actor);
                return null;
            } catch (InvocationTargetException thrown) {
                // Made-up contents may lead anywhere, but only for those who may: that is asked first.
                otherwise = thrown.getCause();
                return otherwise instanceof Refused refused ? refused : null;
            } catch (ReflectiveOperationException impossible) {
                return fail(act.act(), impossible);
            }
        });
    }

    private Object useCase(Authority act) {
        return context.getBeansWithAnnotation(UseCase.class).values().stream()
                .filter(bean -> Acts.nameOf(AopUtils.getTargetClass(bean)).equals(act.act()))
                .findFirst()
                .orElseThrow();
    }
}
