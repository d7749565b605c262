package com.chetango.desk;

import com.chetango.desk.cash.CashReportService;
import com.chetango.desk.cash.CashService;
import com.chetango.desk.classes.RosterService;
import com.chetango.desk.classes.ScheduleService;
import com.chetango.desk.classes.SessionHorizonService;
import com.chetango.desk.papers.Papers;
import com.chetango.desk.papers.ReceiptLayout;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.receipts.ReceiptService;
import com.chetango.desk.sales.CheckoutService;
import com.chetango.desk.students.AccountService;
import com.chetango.desk.students.CardService;
import com.chetango.desk.students.DraftService;
import com.chetango.desk.students.ImportService;
import com.chetango.desk.students.PackageService;
import com.chetango.desk.students.RegistrationService;
import com.chetango.desk.students.StudentService;
import com.chetango.desk.students.ui.StudentServices;
import com.chetango.desk.sync.DeviceService;
import com.chetango.desk.today.TodayService;

import java.util.Optional;

/** The services of the screens that sell and count, made in order over the desk's core. */
final class Features {

    final CheckoutService checkout;
    final CashService cash;
    final CashReportService cashReports;
    final ReceiptService receipts;
    final TodayService today;
    final RosterService roster;
    final ScheduleService schedule;
    final SessionHorizonService horizon;
    final StudentServices students;
    final Papers papers;

    Features(Wiring core, Peripherals peripherals, Texts texts) {
        papers = new Papers(texts);
        checkout =
                new CheckoutService(core.database(), core.desk(), core::supervisor, core.clock());
        cash =
                new CashService(
                        core.database(), core.desk(), () -> deskName(core), core::supervisor);
        cashReports =
                new CashReportService(
                        core.database(),
                        core.desk(),
                        papers,
                        peripherals.printer(),
                        Optional::empty,
                        texts);
        receipts =
                new ReceiptService(
                        core.database(),
                        core.desk(),
                        papers,
                        peripherals.printer(),
                        () -> new ReceiptService.PrintSettings(null, ReceiptLayout.ROLL_80_MM),
                        texts);
        today =
                new TodayService(
                        core.database(),
                        core.desk(),
                        core.classDay(),
                        cash::expectedCash,
                        core.clock());
        roster =
                new RosterService(
                        core.database(), core.desk(), core.classDay(), core.people(), core.clock());
        horizon = new SessionHorizonService(core.database(), core.desk(), core.clock());
        schedule =
                new ScheduleService(
                        core.database(), core.desk(), horizon, core.machine().ids(), core.clock());
        students = students(core, peripherals);
    }

    private StudentServices students(Wiring core, Peripherals peripherals) {
        return new StudentServices(
                core.people(),
                new StudentService(core.database(), core.desk(), core.changes(), core.clock()),
                new AccountService(core.database(), core.desk(), core::supervisor, core.clock()),
                new PackageService(core.desk()),
                new CardService(
                        core.database(),
                        core.desk(),
                        papers,
                        peripherals.printer(),
                        () -> null,
                        core.clock(),
                        core.machine().random()),
                new StudentServices.Writing(
                        new RegistrationService(
                                core.database(),
                                core.desk(),
                                core.machine().ids(),
                                core.clock(),
                                core.machine().random()),
                        new DraftService(core.database(), core.desk(), core.clock()),
                        new ImportService(
                                core.database(),
                                core.desk(),
                                core.machine().ids(),
                                core.clock(),
                                core.machine().random())),
                receipts);
    }

    private static String deskName(Wiring core) {
        return core.devices().identity().map(DeviceService.Identity::deskName).orElse("");
    }
}
