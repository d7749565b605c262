package com.chetango.desk;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.junit.jupiter.api.Test;

import java.util.Set;

/** Which package of the desk may know which, and the one way a synced row is written. */
final class ArchitectureTest {

    private static final String ROOT = "com.chetango.desk";

    private static final JavaClasses DESK =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(ROOT);

    private static final Set<String> WRITES =
            Set.of(
                    "insertInto",
                    "update",
                    "deleteFrom",
                    "delete",
                    "mergeInto",
                    "truncate",
                    "executeInsert",
                    "executeUpdate",
                    "executeDelete",
                    "batchInsert",
                    "batchUpdate",
                    "batchStore",
                    "batchMerge",
                    "batchDelete",
                    "loadInto");

    @Test
    void the_desk_knows_the_server_only_by_its_messages() {
        check(
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("com.chetango.server..", "io.javalin.."));
    }

    @Test
    void javafx_stays_in_screens_shell_and_platform() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                ROOT,
                                ROOT + "..ui..",
                                ROOT + ".shell..",
                                ROOT + ".kit..",
                                ROOT + ".platform..",
                                ROOT + ".dev..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("javafx..", "org.controlsfx.."));
    }

    @Test
    void view_models_know_properties_and_lists_and_nothing_else_of_javafx() {
        check(
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("ViewModel")
                        .should()
                        .dependOnClassesThat(
                                resideInAPackage("javafx..")
                                        .and(not(resideInAPackage("javafx.beans..")))
                                        .and(not(resideInAPackage("javafx.collections..")))));
    }

    @Test
    void only_clients_speak_http() {
        check(
                noClasses()
                        .that()
                        .haveSimpleNameNotEndingWith("Client")
                        .and()
                        .resideOutsideOfPackage(ROOT + ".dev..")
                        .and()
                        .areTopLevelClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("okhttp3..", "java.net.http.."));
    }

    @Test
    void only_stores_and_the_platform_write_sql() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(ROOT + ".platform..", ROOT + ".dev..")
                        .and()
                        .haveSimpleNameNotEndingWith("Store")
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("org.jooq.impl.DSL"));
    }

    /** Whatever the server must learn goes through an operation, or the two sides part ways. */
    @Test
    void synced_tables_are_written_by_operations_and_by_the_pull_alone() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(ROOT + ".sync..")
                        .should(writeGeneratedTables()));
    }

    @Test
    void a_feature_calls_anothers_service_and_never_its_store() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(ROOT, ROOT + ".dev..")
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
                                        .and(not(resideInAPackage(ROOT + ".platform..")))));
    }

    @Test
    void what_is_not_a_screen_knows_no_screen() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                ROOT, ROOT + "..ui..", ROOT + ".shell..", ROOT + ".dev..")
                        .should()
                        .dependOnClassesThat(resideInAPackage(ROOT + "..ui..")));
    }

    /** Screens may lead to one another; the features under them may not. */
    @Test
    void features_form_no_circle() {
        JavaClasses features =
                DESK.that(
                        not(resideInAPackage(ROOT + "..ui.."))
                                .and(not(resideInAPackage(ROOT + ".shell..")))
                                .and(not(resideInAPackage(ROOT + ".dev.."))));
        slices().matching(ROOT + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(features);
    }

    /**
     * Method by method, because a store may read a synced table and write one of the desk's own.
     */
    private static ArchCondition<JavaClass> writeGeneratedTables() {
        return new ArchCondition<>("write tables of the common model") {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                one.getCodeUnits().stream()
                        .filter(ArchitectureTest::namesASyncedTable)
                        .flatMap(method -> method.getMethodCallsFromSelf().stream())
                        .filter(call -> WRITES.contains(call.getName()))
                        .filter(
                                call ->
                                        call.getTargetOwner()
                                                .getFullName()
                                                .equals("org.jooq.DSLContext"))
                        .forEach(
                                call ->
                                        events.add(
                                                SimpleConditionEvent.satisfied(
                                                        call, call.getDescription())));
            }
        };
    }

    private static boolean namesASyncedTable(JavaCodeUnit method) {
        return method.getFieldAccesses().stream()
                .anyMatch(
                        access ->
                                access.getTargetOwner()
                                        .getPackageName()
                                        .startsWith("com.chetango.model.db"));
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
        rule.allowEmptyShould(true).check(DESK);
    }
}
