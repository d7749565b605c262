package com.chetango.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class LooksFileTest {
    @TempDir private Path folder;

    @Test
    void a_choice_is_still_there_the_next_day() throws IOException {
        Looks chosen =
                Looks.DEFAULT.withLight(Looks.Choice.NO).withLanguage(Looks.Language.ENGLISH);
        new LooksFile(folder).save(chosen);

        assertThat(new LooksFile(folder).load()).isEqualTo(chosen);
    }

    @Test
    void without_a_file_or_with_a_broken_one_the_system_decides() throws IOException {
        assertThat(new LooksFile(folder).load()).isEqualTo(Looks.DEFAULT);

        Files.writeString(folder.resolve("looks.properties"), "light=purple\n\\u00zz=1");
        assertThat(new LooksFile(folder).load()).isEqualTo(Looks.DEFAULT);
    }
}
