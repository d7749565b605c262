package com.chetango.desk;

import com.chetango.desk.camera.DecodeCommand;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The program: the desk itself, and small commands for support beside it. */
@Command(
        name = "chetango-desk",
        mixinStandardHelpOptions = true,
        subcommands = DecodeCommand.class,
        description = "La recepcion de la academia.")
public final class Main implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

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
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
