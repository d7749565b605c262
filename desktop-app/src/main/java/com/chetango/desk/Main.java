package com.chetango.desk;

import com.chetango.desk.camera.DecodeCommand;
import com.chetango.desk.platform.DefaultFolder;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.shell.Shell;

import javafx.application.Application;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** The program: the desk itself, and small commands for support beside it. */
@Command(
        name = "chetango-desk",
        mixinStandardHelpOptions = true,
        subcommands = DecodeCommand.class,
        description = "La recepcion de la academia.")
public final class Main implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Carpeta de los datos (si no se dice, la del usuario).")
    private @Nullable Path data;

    @Option(
            names = "--server",
            paramLabel = "URL",
            defaultValue = "http://localhost:8080",
            description = "Servidor de sincronizacion (${DEFAULT-VALUE}).")
    private String server = "";

    @Option(
            names = "--language",
            paramLabel = "es|en",
            description = "Idioma de las pantallas; sin decirlo, el elegido en Ajustes.")
    private String language = "";

    private Main() {}

    /** Starts what the arguments ask for; output is UTF-8 whatever the system thinks. */
    public static void main(String[] args) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int exit = new CommandLine(new Main()).setOut(out).setErr(err).execute(args);
        out.flush();
        err.flush();
        System.exit(exit);
    }

    private static PrintWriter utf8(FileDescriptor to) {
        FileOutputStream stream = new FileOutputStream(to);
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    @Override
    public void run() {
        if (!server.matches("https?://[^\\s/]+/?.*")) {
            throw new ParameterException(
                    spec.commandLine(), "--server: " + server + " (http://... o https://...)");
        }
        Path folder = data == null ? DefaultFolder.find() : data;
        try {
            Application.launch(
                    FrontDeskApp.class,
                    "--data=" + folder.toAbsolutePath(),
                    "--server=" + server,
                    "--language=" + language);
        } catch (UnsupportedOperationException noDisplay) {
            Texts texts = Texts.of(Shell.class, Locale.of(language));
            spec.commandLine().getErr().println(texts.get("start.no-display"));
            throw new ExecutionException(spec.commandLine(), "no display", noDisplay);
        }
    }
}
