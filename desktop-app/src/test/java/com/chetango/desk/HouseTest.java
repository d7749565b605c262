package com.chetango.desk;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Rules every module keeps; this one, last in the build, sees them all. */
final class HouseTest {

    private static final int LINES_OF_A_FILE = 400;

    private static final Pattern ACCENTED_LITERAL = Pattern.compile("\"[^\"\\n]*[^\\x00-\\x7F]");

    private static final Set<String> NAMES_THAT_SAY_NOTHING =
            Set.of("util", "utils", "common", "helper", "helpers", "manager", "impl", "misc");

    /** The platforms, the outermost packages where a program is put together, and the demo. */
    private static final String[] WHERE_THE_MACHINE_IS_MET = {
        "..platform..", "com.chetango.desk", "com.chetango.server", "com.chetango.desk.dev.."
    };

    private static final JavaClasses ALL =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("com.chetango");

    @Test
    void time_ids_and_chance_come_from_outside() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(WHERE_THE_MACHINE_IS_MET)
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
                        .callConstructor(java.security.SecureRandom.class));
    }

    @Test
    void threads_start_in_the_platform_alone() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(WHERE_THE_MACHINE_IS_MET)
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.util.concurrent.Executors")
                        .orShould()
                        .callConstructor(Thread.class)
                        .orShould()
                        .callConstructor(Thread.class, Runnable.class)
                        .orShould()
                        .callConstructor(Thread.class, Runnable.class, String.class)
                        .orShould()
                        .callMethod(Thread.class, "ofVirtual")
                        .orShould()
                        .callMethod(Thread.class, "ofPlatform")
                        .orShould()
                        .callMethod(Thread.class, "startVirtualThread", Runnable.class)
                        .orShould()
                        .callMethodWhere(runsLater()));
    }

    @Test
    void the_old_date_class_is_not_used() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("..papers..")
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.util.Date")
                        .orShould()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.util.Calendar"));
    }

    @Test
    void packages_and_classes_say_what_they_are_for() {
        assertThat(sources("src/main/java"))
                .noneMatch(
                        file ->
                                NAMES_THAT_SAY_NOTHING.contains(
                                        file.getName(file.getNameCount() - 2).toString()))
                .noneMatch(
                        file ->
                                file.toString()
                                        .matches(".*(Util|Utils|Helper|Manager|Impl)\\.java"));
    }

    @Test
    void no_file_is_longer_than_a_person_reads_at_once() {
        var tooLong = new TreeMap<Path, Integer>();
        for (Path file : sources("src")) {
            int lines = read(file).split("\n", -1).length - 1;
            if (lines > LINES_OF_A_FILE) {
                tooLong.put(file, lines);
            }
        }
        assertThat(tooLong).as("files over %d lines", LINES_OF_A_FILE).isEmpty();
    }

    @Test
    void words_for_people_lie_in_the_bundles_and_not_in_java() {
        var accented = new TreeMap<Path, String>();
        for (Path file : sources("src/main/java")) {
            read(file)
                    .lines()
                    .filter(line -> !line.strip().startsWith("*") && !line.strip().startsWith("//"))
                    .filter(line -> ACCENTED_LITERAL.matcher(line).find())
                    .findFirst()
                    .ifPresent(line -> accented.put(file, line.strip()));
        }
        assertThat(accented).as("literals with letters outside ASCII").isEmpty();
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

    private static DescribedPredicate<JavaMethodCall> runsLater() {
        return describe(
                "post to the screen's thread",
                call ->
                        call.getName().equals("runLater")
                                && call.getTargetOwner()
                                        .getFullName()
                                        .equals("javafx.application.Platform"));
    }

    private static List<Path> sources(String folder) {
        return Sources.under(folder).stream()
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(ALL);
    }
}
