package com.chetango.server;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.junit.jupiter.api.Test;

/** Which package of the server may know which. */
final class ArchitectureTest {

    private static final String ROOT = "com.chetango.server";

    private static final JavaClasses SERVER =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(ROOT);

    @Test
    void the_server_knows_nothing_of_the_desk() {
        check(
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("com.chetango.desk..", "javafx..", "okhttp3.."));
    }

    @Test
    void javalin_stays_behind_the_http_seam() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(ROOT + ".http..")
                        .and()
                        .doNotHaveFullyQualifiedName(ROOT + ".Main")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "io.javalin..", "jakarta.servlet..", "org.eclipse.jetty.."));
    }

    @Test
    void only_stores_and_the_platform_write_sql() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(ROOT + ".platform..")
                        .and()
                        .haveSimpleNameNotEndingWith("Store")
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("org.jooq.impl.DSL"));
    }

    @Test
    void a_feature_calls_anothers_service_and_never_its_store() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(ROOT)
                        .should(knowTheStoreOfAnotherPackage()));
    }

    @Test
    void the_platform_knows_no_feature() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + ".platform..")
                        .should()
                        .dependOnClassesThat(
                                resideInAPackage(ROOT + "..")
                                        .and(
                                                DescribedPredicate.not(
                                                        resideInAPackage(ROOT + ".platform..")))));
    }

    @Test
    void features_form_no_circle() {
        check(slices().matching(ROOT + ".(*)..").should().beFreeOfCycles());
    }

    private static ArchCondition<JavaClass> knowTheStoreOfAnotherPackage() {
        return new ArchCondition<>("know the store of another package") {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                one.getDirectDependenciesFromSelf().stream()
                        .filter(use -> use.getTargetClass().getSimpleName().endsWith("Store"))
                        .filter(use -> use.getTargetClass().getPackageName().startsWith(ROOT))
                        .filter(
                                use ->
                                        !use.getTargetClass()
                                                .getPackageName()
                                                .equals(one.getPackageName()))
                        .forEach(
                                use ->
                                        events.add(
                                                SimpleConditionEvent.satisfied(
                                                        use, use.getDescription())));
            }
        };
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(SERVER);
    }
}
