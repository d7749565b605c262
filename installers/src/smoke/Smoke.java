import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Starts the program folders as a person would, from their scripts: both say how they are used, the
 * server answers that it is well, and without a Java the script says so and leaves with 78.
 */
final class Smoke {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    public static void main(String[] args) throws Exception {
        Path desk = Path.of(args[0]);
        Path server = Path.of(args[1]);
        if (System.getProperty("os.name").startsWith("Windows")) {
            desk = desk.resolveSibling(desk.getFileName() + ".cmd");
            server = server.resolveSibling(server.getFileName() + ".cmd");
        } else {
            saysThatJavaIsMissing(server);
        }
        saysHowItIsUsed(desk);
        saysHowItIsUsed(server);
        serverIsWell(server);
        System.out.println("smoke: both programs start from their folders");
    }

    private static void saysHowItIsUsed(Path script) throws Exception {
        Ran ran = run(List.of(script.toString(), "--help"));
        check(ran.code() == 0, script + " --help left with " + ran.code() + "\n" + ran.output());
        check(ran.output().contains("Usage"), script + " --help does not say how it is used");
    }

    /** The same script with nowhere to look, so that it finds no Java however many there are. */
    private static void saysThatJavaIsMissing(Path script) throws Exception {
        Path folder = Files.createTempDirectory("chetango-smoke");
        Path copy = folder.resolve("bin").resolve(script.getFileName());
        Files.createDirectories(folder.resolve("bin"));
        String text =
                Files.readString(script)
                        .replaceAll("/usr/lib/jvm|/usr/java|/opt|/Library", "/nowhere")
                        .replace("command -v java", "false");
        Files.writeString(copy, text);
        ProcessBuilder start = new ProcessBuilder("sh", copy.toString());
        start.environment().remove("JAVA25_HOME");
        start.environment().remove("JAVA_HOME");
        start.environment().put("HOME", folder.toString());
        Ran ran = run(start);
        check(ran.code() == 78, "without a Java the script left with " + ran.code());
        check(ran.output().contains("JAVA25_HOME"), "without a Java the script said: " + ran);
    }

    private static void serverIsWell(Path script) throws Exception {
        Path data = Files.createTempDirectory("chetango-smoke-data");
        int port = freePort();
        Process server =
                new ProcessBuilder(
                                script.toString(),
                                "--data",
                                data.toString(),
                                "--port",
                                String.valueOf(port))
                        .redirectErrorStream(true)
                        .redirectOutput(data.resolve("output.txt").toFile())
                        .start();
        try {
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (!answers(port)) {
                check(
                        server.isAlive() && System.nanoTime() < end,
                        "no answer from the server:\n"
                                + Files.readString(data.resolve("output.txt")));
                Thread.sleep(100);
            }
        } finally {
            server.destroy();
            if (!server.waitFor(10, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        }
    }

    private static boolean answers(int port) throws InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response =
                    client.send(
                            HttpRequest.newBuilder(
                                            URI.create("http://127.0.0.1:" + port + "/health"))
                                    .timeout(Duration.ofSeconds(5))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            return response.statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Ran run(List<String> command) throws Exception {
        return run(new ProcessBuilder(command));
    }

    private static Ran run(ProcessBuilder start) throws Exception {
        Process process = start.redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes());
        return new Ran(process.waitFor(), output);
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            System.err.println("smoke: " + otherwise);
            System.exit(1);
        }
    }

    private record Ran(int code, String output) {}

    private Smoke() {}
}
