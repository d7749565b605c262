package com.chetango.server.testing;

import com.chetango.model.sync.ExchangeRequest;
import com.chetango.model.sync.ExchangeResponse;
import com.chetango.model.sync.Problem;
import com.chetango.model.sync.SignInRequest;
import com.chetango.model.sync.SignInResponse;
import com.chetango.model.sync.SyncJson;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A desk's end of the wire: real HTTP, gzip both ways. */
public final class DeskClient {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** An answer as it came. */
    public record Reply(int status, String contentType, String body) {

        public <T> T as(Class<T> shape) {
            try {
                return SyncJson.readResponse(body.getBytes(StandardCharsets.UTF_8), shape);
            } catch (SyncJson.UnreadableMessage broken) {
                throw new AssertionError(status + " " + body, broken);
            }
        }

        public Problem problem() {
            return as(Problem.class);
        }
    }

    private final int port;
    private @Nullable String token;

    public DeskClient(int port) {
        this.port = port;
    }

    public DeskClient withToken(@Nullable String wanted) {
        DeskClient other = new DeskClient(port);
        other.token = wanted;
        return other;
    }

    public SignInResponse signIn(SignInRequest request) {
        SignInResponse response =
                post("/api/v1/sign-in", SyncJson.write(request)).as(SignInResponse.class);
        token = response.token();
        return response;
    }

    public Reply trySignIn(SignInRequest request) {
        return post("/api/v1/sign-in", SyncJson.write(request));
    }

    public ExchangeResponse exchange(ExchangeRequest request) {
        return tryExchange(request).as(ExchangeResponse.class);
    }

    public Reply tryExchange(ExchangeRequest request) {
        HttpRequest.Builder post =
                to("/api/v1/sync/exchange")
                        .header("Content-Type", "application/json")
                        .header("Content-Encoding", "gzip")
                        .header("Accept-Encoding", "gzip")
                        .POST(
                                HttpRequest.BodyPublishers.ofByteArray(
                                        pack(SyncJson.write(request))));
        return send(post);
    }

    public Reply get(String path) {
        return send(to(path).GET());
    }

    public Reply post(String path, byte[] body) {
        return send(
                to(path).header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    public HttpRequest.Builder to(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request;
    }

    public Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = sent(request.build());
            byte[] body = response.body();
            boolean isPacked =
                    response.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
            return new Reply(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    new String(isPacked ? unpack(body) : body, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }

    /** A connection the server has just closed for a bad request may be taken once more. */
    private static HttpResponse<byte[]> sent(HttpRequest request)
            throws IOException, InterruptedException {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException closed) {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    public static byte[] pack(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    private static byte[] unpack(byte[] packed) throws IOException {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return gzip.readAllBytes();
        }
    }
}
