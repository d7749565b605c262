package com.chetango.server.testing;

import com.chetango.model.attendance.EnteredBy;
import com.chetango.model.operation.CheckIn;
import com.chetango.model.operation.Operation;
import com.chetango.model.operation.OperationJson;
import com.chetango.model.operation.OperationType;
import com.chetango.model.sync.ExchangeRequest;
import com.chetango.model.sync.ExchangeRequest.ClockEvidence;
import com.chetango.model.sync.ExchangeRequest.SentOperation;
import com.chetango.model.sync.ExchangeResponse;
import com.chetango.model.sync.Protocol;
import com.chetango.model.sync.SignInRequest;
import com.chetango.model.sync.SignInResponse;
import com.chetango.model.values.Ids;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** A signed-in desk of a {@link TestAcademy}, with its sequence counted by hand. */
public final class TestDesk {

    private final TestAcademy academy;
    private final DeskClient client;
    private final SignInResponse session;
    private final Instant now;
    private long seq;
    private long cursor;

    private TestDesk(TestAcademy academy, DeskClient client, SignInResponse session, Instant now) {
        this.academy = academy;
        this.client = client;
        this.session = session;
        this.now = now;
        this.seq = session.device().lastSeq();
    }

    public static TestDesk signIn(TestAcademy academy, int port, String name) {
        DeskClient client = new DeskClient(port);
        SignInResponse session =
                client.signIn(request(academy, academy.id("device " + name), "installed once"));
        return new TestDesk(academy, client, session, session.serverTime());
    }

    public static SignInRequest request(TestAcademy academy, UUID device, String installation) {
        return new SignInRequest(
                academy.code(),
                academy.email(),
                TestAcademy.PASSWORD,
                new SignInRequest.Device(device, "pc", installation),
                null);
    }

    public SignInResponse session() {
        return session;
    }

    public DeskClient client() {
        return client;
    }

    public long seq() {
        return seq;
    }

    public SentOperation checkIn(int student, int classSession) {
        return sent(
                CheckIn.onPackage(
                        academy.studentId(student),
                        academy.sessionId(classSession),
                        EnteredBy.SCANNER));
    }

    /** The next operation of this desk. */
    public SentOperation sent(Operation operation) {
        OperationType type = OperationType.of(operation);
        return sent(type.wireName(), OperationJson.write(operation));
    }

    public SentOperation sent(String type, String payload) {
        seq++;
        return new SentOperation(
                Ids.at(now.plusMillis(seq), session.device().id() + "/" + seq),
                seq,
                type,
                1,
                "0.1.0",
                academy.owner(),
                academy.branch(),
                null,
                cursor,
                new ClockEvidence(now, "America/Bogota", 0, session.device().id(), seq),
                payload,
                sha256(payload));
    }

    public ExchangeRequest request(SentOperation... operations) {
        return request(Arrays.asList(operations));
    }

    public ExchangeRequest request(List<SentOperation> operations) {
        return new ExchangeRequest(
                Protocol.VERSION,
                5,
                session.device().id(),
                session.epoch(),
                cursor,
                operations,
                5_000);
    }

    public ExchangeResponse send(SentOperation... operations) {
        ExchangeResponse response = client.exchange(request(operations));
        cursor = response.cursor();
        return response;
    }

    public static String sha256(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The same envelope with some parts changed. */
    public static SentOperation with(
            SentOperation sent, UUID user, UUID branch, ClockEvidence when, long seq) {
        return new SentOperation(
                sent.op(),
                seq,
                sent.type(),
                sent.v(),
                sent.app(),
                user,
                branch,
                sent.cashSession(),
                sent.baseSeq(),
                when,
                sent.payload(),
                sent.sha256());
    }
}
