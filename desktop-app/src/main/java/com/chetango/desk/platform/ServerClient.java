package com.chetango.desk.platform;

import com.chetango.model.values.Bytes;

import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

import okio.Buffer;
import okio.BufferedSource;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.NoRouteToHostException;
import java.net.Socket;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.function.LongSupplier;
import java.util.zip.GZIPOutputStream;

import javax.net.SocketFactory;

/**
 * Speaks to the server and says what came of it, without ever throwing for what a network or a
 * server can do: silence, half an answer, an answer without end.
 */
public final class ServerClient implements AutoCloseable {

    /** No answer of ours is longer, unpacked. */
    private static final long LONGEST_ANSWER = 64L * 1024 * 1024;

    private static final MediaType JSON = MediaType.get("application/json");

    /** What came of a call. */
    public sealed interface Reply {}

    /**
     * Somebody answered; whether it was our server, only the answer can tell.
     *
     * @param retryAfter seconds, as the header says
     */
    public record Answer(
            int status,
            String contentType,
            Bytes body,
            Duration roundTrip,
            @Nullable Long retryAfter)
            implements Reply {

        public boolean isJson() {
            String type = contentType.toLowerCase(Locale.ROOT);
            return type.startsWith("application/json")
                    || type.startsWith("application/problem+json");
        }

        /** The beginning of what was said, for the log. */
        public String excerpt() {
            byte[] bytes = body.toArray();
            int length = Math.min(bytes.length, 120);
            return status + " " + new String(bytes, 0, length, StandardCharsets.UTF_8);
        }
    }

    /** Nobody answered, or not to the end. */
    public record NoAnswer(Where where, String detail) implements Reply {}

    /** Where the way to the server ends, as far as this computer can tell. */
    public enum Where {
        /** This computer is on no network. */
        THIS_COMPUTER,
        /** It is on a network, but the server's name or address leads nowhere. */
        INTERNET,
        /** The way is there; the server does not answer, or breaks off. */
        SERVER
    }

    private final HttpUrl server;
    private final OkHttpClient http;
    private final LongSupplier nanoTime;

    /**
     * @param nanoTime a clock nobody can set
     * @throws IllegalArgumentException if the address is not one of http or https
     */
    public ServerClient(String server, LongSupplier nanoTime) {
        this.server = HttpUrl.get(server);
        this.nanoTime = nanoTime;
        this.http =
                new OkHttpClient.Builder()
                        .socketFactory(new PromptSockets())
                        .connectTimeout(Duration.ofSeconds(5))
                        .readTimeout(Duration.ofSeconds(30))
                        .writeTimeout(Duration.ofSeconds(30))
                        .callTimeout(Duration.ofSeconds(90))
                        .followRedirects(false)
                        .retryOnConnectionFailure(false)
                        .build();
    }

    public Reply get(String path) {
        return call(request(path, null).build());
    }

    public Reply post(String path, @Nullable String token, byte[] json) {
        return call(
                request(path, token)
                        .header("Content-Encoding", "gzip")
                        .post(RequestBody.create(packed(json), JSON))
                        .build());
    }

    private Request.Builder request(String path, @Nullable String token) {
        HttpUrl url = Objects.requireNonNull(server.resolve(path), path);
        Request.Builder request = new Request.Builder().url(url);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private Reply call(Request request) {
        long start = nanoTime.getAsLong();
        try (Response response = http.newCall(request).execute()) {
            byte[] body = limited(response.body().source());
            return new Answer(
                    response.code(),
                    Objects.requireNonNullElse(response.header("Content-Type"), ""),
                    Bytes.of(body),
                    Duration.ofNanos(nanoTime.getAsLong() - start),
                    seconds(response.header("Retry-After")));
        } catch (IOException broken) {
            return new NoAnswer(where(broken), broken.toString());
        }
    }

    private static byte[] limited(BufferedSource source) throws IOException {
        Buffer taken = new Buffer();
        while (source.read(taken, 8192) != -1) {
            if (taken.size() > LONGEST_ANSWER) {
                throw new IOException("an answer of more than " + LONGEST_ANSWER + " bytes");
            }
        }
        return taken.readByteArray();
    }

    private static @Nullable Long seconds(@Nullable String header) {
        try {
            return header == null ? null : Long.valueOf(header.strip());
        } catch (NumberFormatException aDate) {
            return null;
        }
    }

    private static Where where(IOException broken) {
        boolean lost =
                broken instanceof UnknownHostException
                        || broken instanceof NoRouteToHostException
                        || (broken instanceof ConnectException
                                && String.valueOf(broken.getMessage()).contains("unreachable"));
        if (!lost) {
            return Where.SERVER;
        }
        return isOnANetwork() ? Where.INTERNET : Where.THIS_COMPUTER;
    }

    private static boolean isOnANetwork() {
        try {
            return NetworkInterface.networkInterfaces().anyMatch(ServerClient::leadsOut);
        } catch (SocketException unknown) {
            return false;
        }
    }

    private static boolean leadsOut(NetworkInterface one) {
        try {
            return one.isUp() && !one.isLoopback();
        } catch (SocketException gone) {
            return false;
        }
    }

    private static byte[] packed(byte[] json) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(json.length / 4 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }

    /** Small requests wait 40 ms for nothing when the system collects bytes before it sends. */
    private static final class PromptSockets extends SocketFactory {

        @Override
        public Socket createSocket() throws IOException {
            return prompt(new Socket());
        }

        @Override
        public Socket createSocket(String host, int port) throws IOException {
            return prompt(new Socket(host, port));
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress local, int localPort)
                throws IOException {
            return prompt(new Socket(host, port, local, localPort));
        }

        @Override
        public Socket createSocket(InetAddress host, int port) throws IOException {
            return prompt(new Socket(host, port));
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
                throws IOException {
            return prompt(new Socket(host, port, local, localPort));
        }

        private static Socket prompt(Socket socket) throws IOException {
            socket.setTcpNoDelay(true);
            return socket;
        }
    }
}
