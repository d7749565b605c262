package com.chetango.server.http;

import com.chetango.model.sync.Problem;

import io.javalin.http.Context;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Reads a request's body within its limits, packed or not. */
final class Bodies {

    private Bodies() {}

    static byte[] read(Context context, int maxBytes) {
        requireJson(context.contentType());
        if (context.req().getContentLengthLong() > maxBytes) {
            throw tooLarge(maxBytes);
        }
        try (InputStream body = unpacked(context)) {
            byte[] bytes = body.readNBytes(maxBytes + 1);
            if (bytes.length > maxBytes) {
                throw tooLarge(maxBytes);
            }
            return bytes;
        } catch (ZipException | EOFException broken) {
            throw ApiProblem.badRequest("The body is not gzip as its header says.");
        } catch (IOException broken) {
            throw ApiProblem.badRequest("The body did not arrive whole.");
        }
    }

    private static void requireJson(@org.jspecify.annotations.Nullable String contentType) {
        String type =
                contentType == null
                        ? ""
                        : contentType.toLowerCase(Locale.ROOT).split(";")[0].strip();
        if (!type.equals("application/json")) {
            throw unsupported("The body must be application/json.");
        }
    }

    private static InputStream unpacked(Context context) throws IOException {
        String encoding = context.header("Content-Encoding");
        if (encoding == null || encoding.equalsIgnoreCase("identity")) {
            return context.req().getInputStream();
        }
        if (encoding.equalsIgnoreCase("gzip")) {
            return new GZIPInputStream(context.req().getInputStream());
        }
        throw unsupported("The body may be packed with gzip only.");
    }

    private static ApiProblem unsupported(String detail) {
        return new ApiProblem(
                Problem.of(415, "UNSUPPORTED_MEDIA_TYPE", "The body is of another kind", detail));
    }

    private static ApiProblem tooLarge(int maxBytes) {
        return new ApiProblem(
                Problem.of(
                        413,
                        "TOO_LARGE",
                        "The body is too large",
                        "At most " + maxBytes + " bytes, unpacked."));
    }
}
