package com.chetango.desk.classes;

import com.chetango.desk.sync.DeskResult;
import com.chetango.model.operation.Refusal;

import java.util.List;

/** What came of something done to a class, its list or the schedule. */
public sealed interface ClassAnswer {

    record Done() implements ClassAnswer {}

    /** Nothing was done; the arguments are those of the refusal. */
    record Refused(Refusal why, List<Object> arguments) implements ClassAnswer {}

    /** Only who supervises may. */
    record NotAllowed() implements ClassAnswer {}

    /** Nothing was saved, for a reason that is not the person's. */
    record Failed(String code) implements ClassAnswer {}

    static ClassAnswer of(DeskResult result) {
        return switch (result) {
            case DeskResult.Done _ -> new Done();
            case DeskResult.Refused(Refusal why, List<Object> arguments) ->
                    new Refused(why, arguments);
            case DeskResult.NotAllowed _ -> new NotAllowed();
            case DeskResult.Failed(DeskResult.Failure failure) -> new Failed(failure.name());
        };
    }
}
