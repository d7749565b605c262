package com.chetango.desk.students.ui;

import com.chetango.desk.platform.Texts;
import com.chetango.model.people.DocumentType;
import com.chetango.model.people.PersonForm.Problem;

/** What is wrong with a field, in a sentence that says what to do. */
final class ProblemWords {

    private ProblemWords() {}

    static String sentence(Problem problem, Texts texts) {
        return switch (problem) {
            case Problem.Missing(var field) ->
                    texts.get(
                            field == com.chetango.model.people.PersonForm.Field.GUARDIAN
                                    ? "problem.guardian"
                                    : "problem.missing");
            case Problem.TooLong(var _, int limit) -> texts.get("problem.long", limit);
            case Problem.NotAName _ -> texts.get("problem.name");
            case Problem.NotAPhone _ -> texts.get("problem.phone");
            case Problem.NotAnEmail _ -> texts.get("problem.email");
            case Problem.NotADocument(var _, DocumentType type) ->
                    type == null
                            ? texts.get("problem.document-type")
                            : texts.get("problem.document", type.name());
            case Problem.NotADate _ -> texts.get("problem.date");
            case Problem.NotAChoice _ -> texts.get("problem.choice");
            case Problem.ImpossibleAge _ -> texts.get("problem.age");
        };
    }
}
