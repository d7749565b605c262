import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Writes the jOOQ tables and records from the migrations, so that no database is needed to build.
 * It is one file run by the JDK's source launcher because it must run on JDK 25 while Maven may run
 * on 17. Nothing is done when the migrations, this file and jOOQ are those of the last time.
 */
final class GenerateTables {

    private static final String DATABASE =
            "jdbc:h2:mem:tables;DB_CLOSE_DELAY=-1"
                    + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    public static void main(String[] args) throws Exception {
        Path migrations = Path.of(args[0]);
        Path output = Path.of(args[1]);
        List<Path> scripts = scriptsIn(migrations);
        if (scripts.isEmpty()) {
            System.err.println("No migration in " + migrations + ": no tables generated.");
            return;
        }
        String fingerprint = fingerprint(scripts);
        Path stamp = output.resolveSibling("jooq.stamp");
        if (Files.exists(stamp) && Files.readString(stamp).equals(fingerprint)) {
            return;
        }
        Logger.getLogger("").setLevel(Level.WARNING);
        Flyway.configure()
                .dataSource(DATABASE, "sa", "")
                .locations("filesystem:" + migrations)
                .load()
                .migrate();
        GenerationTool.generate(configuration(output));
        Files.writeString(stamp, fingerprint);
    }

    private static Configuration configuration(Path output) {
        Database database =
                new Database()
                        .withName("org.jooq.meta.h2.H2Database")
                        .withInputSchema("public")
                        .withOutputSchemaToDefault(true)
                        .withExcludes("flyway_schema_history")
                        .withForcedTypes(
                                new ForcedType()
                                        .withName("INSTANT")
                                        .withIncludeTypes("(?i)timestamp.*time.?zone.*"),
                                new ForcedType().withName("JSONB").withIncludeTypes("(?i)jsonb?"));
        Generate generate =
                new Generate()
                        .withRecords(true)
                        .withPojos(false)
                        .withDaos(false)
                        .withIndexes(true)
                        .withKeys(true)
                        .withDeprecated(false)
                        .withGeneratedAnnotation(false)
                        .withImplicitJoinPathsToOne(false)
                        .withImplicitJoinPathsToMany(false)
                        .withImplicitJoinPathsManyToMany(false)
                        .withJavadoc(false)
                        .withComments(false);
        return new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc().withUrl(DATABASE).withUser("sa").withPassword(""))
                .withGenerator(
                        new Generator()
                                .withDatabase(database)
                                .withGenerate(generate)
                                .withTarget(
                                        new Target()
                                                .withPackageName("com.chetango.model.db")
                                                .withDirectory(output.toString())
                                                .withClean(true)));
    }

    private static List<Path> scriptsIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
        }
    }

    private static String fingerprint(List<Path> scripts) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(org.jooq.Constants.FULL_VERSION.getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(Path.of(System.getProperty("jdk.launcher.sourcefile"))));
        for (Path script : scripts) {
            digest.update(script.getFileName().toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(script));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private GenerateTables() {}
}
