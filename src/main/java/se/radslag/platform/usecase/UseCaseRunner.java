package se.radslag.platform.usecase;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.kernel.Verdicts;

/** Carries out a use case in one transaction, and has it witnessed whichever way it ends. */
final class UseCaseRunner implements MethodInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(UseCaseRunner.class);

    private final ObjectProvider<PlatformTransactionManager> transactions;
    private final ObjectProvider<Witness> witnesses;

    UseCaseRunner(ObjectProvider<PlatformTransactionManager> transactions, ObjectProvider<Witness> witnesses) {
        this.transactions = transactions;
        this.witnesses = witnesses;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        var act = actOf(call);
        try {
            return inTransaction(TransactionDefinition.PROPAGATION_REQUIRED, () -> carryOut(call, act));
        } catch (Refused refused) {
            tellRefused(act, refused);
            throw refused;
        }
    }

    private static Act actOf(MethodInvocation call) {
        var useCase = call.getThis();
        var arguments = call.getArguments();
        if (useCase != null
                && arguments.length == 2
                && arguments[0] instanceof Record command
                && arguments[1] instanceof Actor actor) {
            return Acts.of(AopUtils.getTargetClass(useCase), command, actor);
        }
        throw new IllegalStateException(call.getMethod() + " is not handle(Command, Actor)");
    }

    private @Nullable Object carryOut(MethodInvocation call, Act act) throws Throwable {
        var outcome = call.proceed();
        switch (outcome) {
            case Judged<?> judged -> tellDone(act.about(judged.subjects()), judged.verdicts());
            case Verdicts verdicts -> tellDone(act, verdicts);
            case null, default -> throw new IllegalStateException(act.name() + " tells no verdicts");
        }
        return outcome;
    }

    private void tellDone(Act act, Verdicts verdicts) {
        witnesses.orderedStream().forEach(witness -> witness.done(act, verdicts));
    }

    private void tellRefused(Act act, Refused refused) throws Throwable {
        try {
            inTransaction(TransactionDefinition.PROPAGATION_REQUIRES_NEW, () -> {
                witnesses.orderedStream().forEach(witness -> witness.refused(act, refused.verdicts()));
                return null;
            });
        } catch (RuntimeException unwritten) {
            LOG.error("{} was refused, which could not be written down; the person is told all the same", act.name());
            refused.addSuppressed(unwritten);
        }
    }

    private @Nullable Object inTransaction(int propagation, Work work) throws Throwable {
        var template = new TransactionTemplate(transactions.getObject());
        template.setPropagationBehavior(propagation);
        var thrown = new Throwable[1];
        var outcome = template.execute(status -> {
            try {
                return work.run();
            } catch (Throwable failure) {
                thrown[0] = failure;
                status.setRollbackOnly();
                return null;
            }
        });
        if (thrown[0] != null) {
            throw thrown[0];
        }
        return outcome;
    }

    /** A part of the work, which may fail in any way. */
    private interface Work {
        @Nullable
        Object run() throws Throwable;
    }
}
