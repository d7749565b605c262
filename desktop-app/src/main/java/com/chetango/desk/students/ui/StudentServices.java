package com.chetango.desk.students.ui;

import com.chetango.desk.receipts.ReceiptService;
import com.chetango.desk.students.AccountService;
import com.chetango.desk.students.CardService;
import com.chetango.desk.students.DraftService;
import com.chetango.desk.students.ImportService;
import com.chetango.desk.students.PackageService;
import com.chetango.desk.students.RegistrationService;
import com.chetango.desk.students.StudentDirectory;
import com.chetango.desk.students.StudentService;

/** What the students' screen asks for things. */
public record StudentServices(
        StudentDirectory people,
        StudentService students,
        AccountService accounts,
        PackageService packages,
        CardService cards,
        Writing writing,
        ReceiptService receipts) {

    /** Writing people down, one or many. */
    public record Writing(
            RegistrationService registration, DraftService drafts, ImportService imports) {}
}
