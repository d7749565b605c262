package com.chetango.model.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.model.attendance.EnteredBy;

import org.junit.jupiter.api.Test;

import java.util.UUID;

class OperationJsonTest {

    @Test
    void what_was_written_is_read_back_and_carries_its_components_alone() throws Exception {
        CheckIn entry = CheckIn.onPackage(new UUID(1, 2), new UUID(3, 4), EnteredBy.CAMERA);
        String json = OperationJson.write(entry);
        assertThat(json)
                .isEqualTo(
                        "{\"student_id\":\"00000000-0000-0001-0000-000000000002\","
                                + "\"class_session_id\":\"00000000-0000-0003-0000-000000000004\","
                                + "\"basis\":\"PACKAGE\",\"entered_by\":\"CAMERA\","
                                + "\"reason\":null,\"supervisor_id\":null}");
        assertThat(OperationJson.read(OperationType.CHECK_IN, json)).isEqualTo(entry);
    }
}
