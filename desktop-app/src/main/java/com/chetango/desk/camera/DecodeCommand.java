package com.chetango.desk.camera;

import com.chetango.desk.camera.qr.LumaFrame;
import com.chetango.desk.camera.qr.QrReader;
import com.chetango.desk.camera.qr.Reading;
import com.chetango.desk.platform.Texts;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * For support: tries photos a member sent. One line for each code on standard output, a dash where
 * none was read, and the reason on standard error. Exit code 0 only if every file was read.
 */
@Command(
        name = "decode",
        mixinStandardHelpOptions = true,
        description = "Lee los QR de las fotos e imprime FILE<TAB>TEXT, o FILE<TAB>- si no hay.")
public final class DecodeCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Fotos JPG o PNG.")
    private List<String> files = List.of();

    private final QrReader reader = new QrReader(System::nanoTime);
    private final Texts texts = Texts.of(DecodeCommand.class, Texts.SPANISH);

    @Override
    public Integer call() {
        boolean allRead = true;
        for (String file : files) {
            allRead &= decode(file);
        }
        return allRead ? 0 : 1;
    }

    private boolean decode(String file) {
        PrintWriter out = spec.commandLine().getOut();
        PhotoFile photo = open(file);
        if (photo instanceof PhotoFile.Picture picture) {
            LumaFrame frame = picture.frame().luma(new byte[0]);
            List<Reading> readings = reader.photo(frame);
            readings.forEach(reading -> print(out, file, printable(reading.text())));
            if (!readings.isEmpty()) {
                return true;
            }
        }
        print(out, file, "-");
        PrintWriter err = spec.commandLine().getErr();
        err.println(why(file, photo));
        err.flush();
        return false;
    }

    private static PhotoFile open(String file) {
        try {
            return PhotoFile.read(Path.of(file));
        } catch (InvalidPathException e) {
            return new PhotoFile.Unreadable(PhotoFile.Reason.MISSING);
        }
    }

    private String why(String file, PhotoFile photo) {
        return switch (photo) {
            case PhotoFile.Picture picture -> texts.get("decode.nocode", file);
            case PhotoFile.Unreadable unreadable ->
                    switch (unreadable.reason()) {
                        case MISSING -> texts.get("decode.missing", file);
                        case NOT_A_PICTURE -> texts.get("decode.notpicture", file);
                        case TOO_LARGE -> texts.get("decode.toolarge", file);
                        case BROKEN -> texts.get("decode.broken", file);
                    };
        };
    }

    private static void print(PrintWriter out, String file, String text) {
        out.print(file + '\t' + text + '\n');
        out.flush();
    }

    /** A foreign code must not be able to steer the terminal it is printed on. */
    private static String printable(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) && "\n\r\t".indexOf(c) < 0 ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
