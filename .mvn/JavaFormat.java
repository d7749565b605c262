import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Checks or applies google-java-format (AOSP) on every Java file of ours. It runs on the project's
 * JDK and not in Maven's, because Maven may run on an older one that cannot parse these sources.
 */
final class JavaFormat {

    private static final JavaFormatterOptions OPTIONS =
            JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.AOSP).build();

    public static void main(String[] args) throws Exception {
        boolean apply = args[0].equals("apply");
        Formatter formatter = new Formatter(OPTIONS);
        int different = 0;
        for (Path file : javaFiles()) {
            String source = Files.readString(file);
            String formatted = format(formatter, file, source);
            if (formatted.equals(source)) {
                continue;
            }
            different++;
            System.err.println((apply ? "formatted " : "not formatted: ") + file);
            if (apply) {
                Files.writeString(file, formatted);
            }
        }
        if (different > 0 && !apply) {
            System.err.println(different + " files differ: run ./mvnw -Pformat");
            System.exit(1);
        }
    }

    private static String format(Formatter formatter, Path file, String source) {
        try {
            String unused = RemoveUnusedImports.removeUnusedImports(source);
            return formatter.formatSource(
                    ImportOrderer.reorderImports(unused, JavaFormatterOptions.Style.AOSP));
        } catch (Exception e) {
            throw new IllegalStateException("cannot format " + file, e);
        }
    }

    private static List<Path> javaFiles() throws IOException {
        try (var files = Files.walk(Path.of(""))) {
            return files.filter(JavaFormat::isOurs).sorted().toList();
        }
    }

    private static boolean isOurs(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.endsWith(".java") && !path.startsWith("target/") && !path.contains("/target/");
    }

    private JavaFormat() {}
}
