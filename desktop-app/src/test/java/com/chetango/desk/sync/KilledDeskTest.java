package com.chetango.desk.sync;

import static com.chetango.model.db.Tables.ALLOCATION;
import static com.chetango.model.db.Tables.PAYMENT;
import static com.chetango.model.db.Tables.RECEIPT;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.desk.testing.TestDesk;
import com.chetango.model.db.tables.records.ReceiptRecord;
import com.chetango.model.operation.ReceiptChain;
import com.chetango.model.sync.ExchangeRequest.SentOperation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/**
 * A real process takes money and is killed without warning, or runs out of disk. What it said was
 * done is written down here, outside of it, and must be there afterwards.
 */
class KilledDeskTest {
    private static final int KILLS = Integer.getInteger("kills", 4);

    @TempDir Path folder;

    @Test
    void a_killed_desk_has_lost_no_receipt_it_gave_and_skipped_none() throws Exception {
        long seed = Long.getLong("seed", 20_261_119L);
        Random random = new Random(seed);
        DeskChild.prepare(folder);
        Map<Long, UUID> witnessed = new HashMap<>();
        for (int round = 0; round < KILLS; round++) {
            Process child = start(List.of(), "run " + round);
            int acks = 1 + random.nextInt(120);
            BufferedReader lines = output(child);
            read(lines, witnessed, acks);
            // The handle's kill leaves the pipe open: what was said before and not read counts.
            child.toHandle().destroyForcibly();
            read(lines, witnessed, Integer.MAX_VALUE);
            child.waitFor(10, TimeUnit.SECONDS);
            check(witnessed, "seed " + seed + " round " + round);
        }
        assertThat(witnessed.size()).as("seed %d", seed).isGreaterThan(KILLS);
    }

    @Test
    void a_full_disk_is_said_and_what_was_saved_before_is_there_afterwards() throws Exception {
        DeskChild.prepare(folder);
        long blocks = (folder.resolve("desk.mv.db").toFile().length() + 8_000_000) / 512;
        Map<Long, UUID> witnessed = new HashMap<>();
        Process child =
                start(List.of("sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "sh"), "full");
        String last = read(output(child), witnessed, Integer.MAX_VALUE);
        assertThat(last).isEqualTo("FAILED DISK_FULL");
        assertThat(witnessed).isNotEmpty();
        check(witnessed, "full disk");
        try (TestDesk again = TestDesk.reopen(folder, "again")) {
            assertThat(again.desk().execute(DeskChild.payment()))
                    .isInstanceOf(DeskResult.Done.class);
        }
    }

    private Process start(List<String> before, String run) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-XX:-UsePerfData",
                        "-Xmx128m",
                        "-cp",
                        System.getProperty(
                                "surefire.test.class.path", System.getProperty("java.class.path")),
                        DeskChild.class.getName(),
                        folder.toString(),
                        run));
        return new ProcessBuilder(command)
                .redirectError(new File(folder.toFile(), "child.log"))
                .start();
    }

    private static BufferedReader output(Process child) {
        return new BufferedReader(
                new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Writes down up to so many receipts; answers what the child said of its end. */
    private static String read(BufferedReader lines, Map<Long, UUID> witnessed, int most)
            throws IOException {
        String last = "";
        int seen = 0;
        while (seen < most) {
            String line = lines.readLine();
            if (line == null) {
                return last;
            }
            last = line.startsWith("FAILED") ? line : last;
            String[] words = line.split(" ");
            if (words[0].equals("ACK") && words.length == 3 && words[2].length() == 36) {
                assertThat(witnessed.put(Long.valueOf(words[1]), UUID.fromString(words[2])))
                        .as("receipt %s given twice", words[1])
                        .isNull();
                seen++;
            }
        }
        return last;
    }

    private void check(Map<Long, UUID> witnessed, String when) {
        try (TestDesk test = TestDesk.reopen(folder, "check")) {
            List<ReceiptRecord> receipts =
                    test.database()
                            .read(tx -> tx.selectFrom(RECEIPT).orderBy(RECEIPT.NUMBER).fetch());
            assertThat(receipts)
                    .as(when)
                    .extracting(ReceiptRecord::getNumber)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, receipts.size()).boxed().toList());
            String previous = ReceiptChain.START;
            for (ReceiptRecord receipt : receipts) {
                assertThat(receipt.getPreviousHash()).as(when).isEqualTo(previous);
                previous = receipt.getHash();
            }
            List<SentOperation> queued =
                    test.database().read(tx -> OutboxStore.pending(tx, TestDesk.TENANT, 1_000_000));
            assertThat(queued)
                    .as(when)
                    .extracting(SentOperation::seq)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, queued.size()).boxed().toList());
            assertThat(queued).extracting(SentOperation::op).containsAll(witnessed.values());
            assertThat((long) receipts.size())
                    .as(when)
                    .isGreaterThanOrEqualTo(
                            witnessed.keySet().stream().mapToLong(n -> n).max().orElse(0));
            assertThat(queued).as("one drawer opened").hasSize(receipts.size() + 1);
            assertThat(test.count(PAYMENT)).as(when).isEqualTo(receipts.size());
            assertThat(test.count(ALLOCATION)).as(when).isEqualTo(receipts.size());
        }
    }
}
