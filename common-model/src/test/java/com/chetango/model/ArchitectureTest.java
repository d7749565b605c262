package com.chetango.model;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;

import java.time.Clock;

/**
 * What keeps the model the same on both sides: it decides and writes rows, and knows no machine.
 */
final class ArchitectureTest {

    private static final JavaClasses MODEL =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("com.chetango.model");

    @Test
    void the_model_knows_no_network_no_screen_and_no_program_above_it() {
        check(
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "javafx..",
                                "io.javalin..",
                                "okhttp3..",
                                "java.net.http..",
                                "com.zaxxer..",
                                "org.flywaydb..",
                                "org.h2..",
                                "org.postgresql..",
                                "com.chetango.desk..",
                                "com.chetango.server.."));
    }

    @Test
    void the_model_starts_no_threads() {
        check(
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName(Thread.class.getName())
                        .orShould()
                        .dependOnClassesThat(simpleName("Executors"))
                        .orShould()
                        .dependOnClassesThat(simpleName("ExecutorService")));
    }

    @Test
    void time_ids_and_chance_are_given_to_the_model() {
        check(
                noClasses()
                        .should()
                        .callMethodWhere(readsTheMachinesClock())
                        .orShould()
                        .callMethod(System.class, "currentTimeMillis")
                        .orShould()
                        .callMethod(java.util.UUID.class, "randomUUID")
                        .orShould()
                        .callMethod(Math.class, "random")
                        .orShould()
                        .callConstructor(java.util.Random.class)
                        .orShould()
                        .callConstructor(java.security.SecureRandom.class)
                        .orShould()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.util.Date"));
    }

    /** Operations see tables and records, but ask for them through {@code Rows} alone. */
    @Test
    void only_stores_write_sql() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("com.chetango.model.db..")
                        .and()
                        .haveSimpleNameNotEndingWith("Store")
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("org.jooq.DSLContext")
                        .orShould()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("org.jooq.impl.DSL"));
    }

    @Test
    void packages_of_the_model_form_no_circle() {
        check(slices().matching("com.chetango.model.(*)..").should().beFreeOfCycles());
    }

    private static DescribedPredicate<JavaMethodCall> readsTheMachinesClock() {
        return describe(
                "read the machine's clock",
                call -> {
                    boolean now =
                            call.getName().equals("now") || call.getName().startsWith("system");
                    boolean time = call.getTargetOwner().getPackageName().equals("java.time");
                    return now
                            && time
                            && call.getTarget().getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isEquivalentTo(Clock.class));
                });
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(MODEL);
    }
}
