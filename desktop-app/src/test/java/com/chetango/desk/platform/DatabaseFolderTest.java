package com.chetango.desk.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.chetango.desk.platform.DatabaseOpening.Opened;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

class DatabaseFolderTest {

    @TempDir Path folder;

    @Test
    void opening_twice_makes_the_tables_once() {
        open().close();
        try (DeskDatabase again = open()) {
            assertThat(again.schema()).isPositive();
            assertThat(again.<Integer>read(tx -> tx.fetchCount(DeskTables.Outbox.TABLE))).isZero();
        }
    }

    @Test
    void a_second_copy_on_the_same_folder_is_refused() {
        DeskDatabase first = open();
        assertThat(folder().open()).isInstanceOf(DatabaseOpening.InUse.class);
        first.close();
        open().close();
    }

    @Test
    void another_key_is_refused_and_the_file_left_alone() throws IOException {
        open().close();
        byte[] before = Files.readAllBytes(folder.resolve("desk.mv.db"));
        Files.writeString(folder.resolve("desk.key"), "ab".repeat(32));
        assertThat(folder().open()).isInstanceOf(DatabaseOpening.WrongKey.class);
        Files.delete(folder.resolve("desk.key"));
        assertThat(folder().open()).isInstanceOf(DatabaseOpening.WrongKey.class);
        assertThat(Files.readAllBytes(folder.resolve("desk.mv.db"))).isEqualTo(before);
    }

    @Test
    void a_damaged_file_is_kept_aside_and_the_next_start_works() throws IOException {
        open().close();
        Path file = folder.resolve("desk.mv.db");
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 4096, bytes.length, (byte) 0x5A);
        Files.write(file, bytes);
        DatabaseOpening opening = folder().open();
        assertThat(opening).isInstanceOf(DatabaseOpening.Damaged.class);
        assertThat(((DatabaseOpening.Damaged) opening).keptAs()).hasBinaryContent(bytes);
        open().close();
    }

    @Test
    void a_path_that_is_no_folder_is_said_to_be_unusable() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(new DatabaseFolder(file, keys(), clock()).open())
                .isInstanceOf(DatabaseOpening.Unusable.class);
    }

    @Test
    void only_the_owner_may_read_the_key() throws IOException {
        open().close();
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(folder.resolve("desk.key"))))
                .isEqualTo("rw-------");
        assertThat(Files.readString(folder.resolve("desk.key"))).hasSize(64);
    }

    @Test
    void nothing_in_the_file_can_be_read_without_the_key() throws IOException {
        try (DeskDatabase database = open()) {
            database.write(
                    tx ->
                            tx.insertInto(DeskTables.Installation.TABLE)
                                    .set(
                                            DeskTables.Installation.DEVICE_ID,
                                            new java.util.UUID(1, 2))
                                    .set(
                                            DeskTables.Installation.INSTALL_ID,
                                            new java.util.UUID(3, 4))
                                    .execute());
        }
        String raw =
                Files.readString(
                        folder.resolve("desk.mv.db"), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(raw).doesNotContain("device_state").doesNotContain("CREATE");
    }

    @Test
    void nothing_is_begun_on_a_disk_that_is_nearly_full_and_all_goes_on_when_there_is_room() {
        AtomicLong usable = new AtomicLong(Long.MAX_VALUE);
        DatabaseFolder small = new DatabaseFolder(folder, keys(), clock(), usable::get);
        try (DeskDatabase database = ((Opened) small.open()).database()) {
            usable.set(1_000_000);
            assertThatThrownBy(() -> database.write(tx -> 1))
                    .satisfies(
                            e -> assertThat(StorageFault.of(e)).isEqualTo(StorageFault.DISK_FULL));
            assertThat(database.<Integer>read(tx -> tx.fetchCount(DeskTables.Outbox.TABLE)))
                    .isZero();
            usable.set(Long.MAX_VALUE);
            assertThat(database.<Integer>write(tx -> 1)).isEqualTo(1);
        }
        usable.set(1_000_000);
        assertThat(small.open()).isInstanceOf(DatabaseOpening.DiskFull.class);
    }

    private DeskDatabase open() {
        return ((Opened) folder().open()).database();
    }

    private DatabaseFolder folder() {
        return new DatabaseFolder(folder, keys(), clock());
    }

    private KeyFile keys() {
        return new KeyFile(folder.resolve("desk.key"), new Random(1));
    }

    private static java.time.Clock clock() {
        return new DirectTasks(Instant.parse("2026-11-19T23:00:00Z")).clock(ZoneOffset.UTC);
    }
}
