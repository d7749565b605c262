package com.chetango.desk.students;

import com.chetango.desk.sync.Desk;
import com.chetango.desk.sync.DeskResult;
import com.chetango.model.operation.AdjustCredits;
import com.chetango.model.operation.EndFreezeEarly;
import com.chetango.model.operation.FreezePackage;
import com.chetango.model.operation.TransferCredits;

import java.time.LocalDate;
import java.util.UUID;

/** What is done with a package after it was sold; called on the database thread. */
public final class PackageService {

    private final Desk desk;

    public PackageService(Desk desk) {
        this.desk = desk;
    }

    /** Both days rest. */
    public DeskResult freeze(UUID sold, LocalDate from, LocalDate through, String reason) {
        return desk.execute(new FreezePackage(sold, from, through, reason));
    }

    /** Back before the freeze ends; from this day on they may dance. */
    public DeskResult endFreeze(UUID freeze, LocalDate backOn) {
        return desk.execute(new EndFreezeEarly(freeze, backOn));
    }

    /** Gives classes or takes them; for supervisors. */
    public DeskResult adjust(UUID sold, int classes, String reason) {
        return desk.execute(new AdjustCredits(sold, classes, reason));
    }

    public DeskResult transfer(UUID sold, UUID toStudent, int classes) {
        return desk.execute(new TransferCredits(sold, toStudent, classes));
    }
}
