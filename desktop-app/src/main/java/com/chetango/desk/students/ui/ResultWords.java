package com.chetango.desk.students.ui;

import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.sync.DeskResult;

import java.time.LocalDate;
import java.util.List;

/** Why something was not done, and what to do about it. */
final class ResultWords {

    private ResultWords() {}

    static String sentence(DeskResult why, Texts texts, Formats formats) {
        return switch (why) {
            case DeskResult.Done done -> "";
            case DeskResult.Refused(var refusal, List<Object> arguments) -> {
                String key = "refusal." + refusal.name();
                yield texts.has(key)
                        ? texts.get(key, arguments.stream().map(a -> written(a, formats)).toArray())
                        : texts.get("refusal.OTHER", refusal.name());
            }
            case DeskResult.NotAllowed _ -> texts.get("refusal.NOT_ALLOWED");
            case DeskResult.Failed(var failure) -> texts.get("failed." + failure.name());
        };
    }

    private static Object written(Object argument, Formats formats) {
        return argument instanceof LocalDate date ? formats.date(date) : argument;
    }
}
