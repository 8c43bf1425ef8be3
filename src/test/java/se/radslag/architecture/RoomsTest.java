package se.radslag.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.radslag.platform.usecase.UseCase;

/** Who may know whom: a write walks four rooms, a read walks two. */
class RoomsTest {

    /** Signing in stands below the acts: until it is done there is no actor to carry one out. */
    private static final String SIGN_IN = "se.radslag.access..";

    /** The write side does not know how it is shown. */
    @Test
    void the_domain_does_not_know_the_web() {
        holds(noClasses()
                .that()
                .resideInAPackage("..domain..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..web..", "org.springframework.web..", "jakarta.servlet..", "gg.jte.."));
    }

    /** The words that all speak must be usable without the application. */
    @Test
    void kernel_texts_and_commands_do_without_spring() {
        holds(noClasses()
                .that()
                .resideInAnyPackage(
                        "se.radslag.kernel..", "se.radslag.platform.text..", "se.radslag.platform.command..")
                .and()
                .haveSimpleNameNotEndingWith("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.."));
    }

    /** A rule is a true sentence about what it is given: no clock, no database, no state. */
    @Test
    void rules_are_final_static_and_pure() {
        holds(classes()
                .that()
                .haveSimpleNameEndingWith("Rules")
                .should()
                .haveModifier(JavaModifier.FINAL)
                .andShould()
                .haveOnlyFinalFields()
                .andShould(haveOnlyStaticMethods())
                .andShould()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages(
                        "org.springframework..",
                        "java.sql..",
                        "javax.sql..",
                        "java.io..",
                        "java.nio..",
                        "java.net..",
                        "..web..")
                .andShould()
                .notBe(se.radslag.kernel.Verdict.class)
                .allowEmptyShould(true));
        holds(noClasses()
                .that()
                .haveSimpleNameEndingWith("Rules")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(java.time.InstantSource.class)
                .allowEmptyShould(true));
    }

    /** Only what hangs on a form or a link calls the act; the act has one door. */
    @Test
    void a_use_case_has_one_public_method_which_is_handle() {
        holds(classes()
                .that()
                .areAnnotatedWith(UseCase.class)
                .should(haveOnePublicMethodHandle())
                .allowEmptyShould(true));
    }

    @Test
    void repositories_stay_in_their_package() {
        holds(classes()
                .that(annotatedWith(Repository.class)
                        .<JavaClass>forSubtype()
                        .or(assignableTo(org.springframework.data.repository.Repository.class)))
                .and()
                .resideOutsideOfPackage(SIGN_IN)
                .should()
                .bePackagePrivate()
                .allowEmptyShould(true));
    }

    /** Where the pages of a module lie by noun, a noun can be read without all the others. */
    @Test
    void pages_of_one_noun_and_another_lean_on_each_other_in_no_circle() {
        holds(slices().matching("se.radslag.(*).web.(*)..").should().beFreeOfCycles());
        for (var module : java.util.List.of("charter", "economy", "people")) {
            holds(noClasses()
                    .that()
                    .resideInAPackage("se.radslag." + module + ".web")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("se.radslag." + module + ".web.*.."));
        }
    }

    /** A controller hears, asks a use case or Pages, and answers. */
    @Test
    void controllers_do_not_touch_the_database() {
        holds(noClasses()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.jdbc..", "org.springframework.data..", "java.sql..", "javax.sql.."));
    }

    /** Of the write side a controller knows acts and what they take, nothing else. */
    @Test
    void controllers_call_use_cases_and_pages_only() {
        holds(classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .and()
                .resideOutsideOfPackage(SIGN_IN)
                .should(callNoDomainButUseCases()));
    }

    /** One place runs acts in transactions, so that each leaves its trace. */
    @Test
    void transactions_and_jobs_are_opened_by_the_platform_or_on_a_use_case() {
        for (var marked : java.util.List.of(Transactional.class, Async.class, Scheduled.class)) {
            holds(noClasses()
                    .that()
                    .resideOutsideOfPackage("se.radslag.platform..")
                    .and()
                    .areNotAnnotatedWith(UseCase.class)
                    .should()
                    .beAnnotatedWith(marked));
            holds(noMethods()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideOutsideOfPackage("se.radslag.platform..")
                    .and()
                    .areDeclaredInClassesThat()
                    .areNotAnnotatedWith(UseCase.class)
                    .should()
                    .beAnnotatedWith(marked));
        }
    }

    /** Beans get what they need when they are made. */
    @Test
    void nothing_is_injected_into_fields() {
        holds(com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields()
                .should()
                .beAnnotatedWith(org.springframework.beans.factory.annotation.Autowired.class)
                .orShould()
                .beAnnotatedWith(org.springframework.beans.factory.annotation.Value.class));
    }

    private static void holds(ArchRule rule) {
        rule.check(House.CLASSES);
    }

    private static ArchCondition<JavaClass> haveOnlyStaticMethods() {
        return new ArchCondition<>("have only static methods") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethods().stream()
                        .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                        .forEach(method -> events.add(
                                SimpleConditionEvent.violated(method, method.getFullName() + " is not static")));
            }
        };
    }

    private static ArchCondition<JavaClass> haveOnePublicMethodHandle() {
        return new ArchCondition<>("have one public method, handle") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var doors = type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .map(method -> method.getName())
                        .toList();
                if (!doors.equals(java.util.List.of("handle"))) {
                    events.add(
                            SimpleConditionEvent.violated(type, type.getName() + " has the public methods " + doors));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> callNoDomainButUseCases() {
        return new ArchCondition<>("call use cases and pages only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getTargetOwner().getPackageName().contains(".domain"))
                        .filter(call -> !call.getTargetOwner().isAnnotatedWith(UseCase.class))
                        .filter(call -> !call.getTargetOwner().isAssignableTo(Record.class))
                        .filter(call -> !call.getTargetOwner().isAssignableTo(Enum.class))
                        .forEach(call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
            }
        };
    }
}
