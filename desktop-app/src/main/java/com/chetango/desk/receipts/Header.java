package com.chetango.desk.receipts;

import com.chetango.desk.papers.AcademyHeader;
import com.chetango.desk.papers.LogoImage;
import com.chetango.model.db.tables.records.AcademyRecord;
import com.chetango.model.db.tables.records.BranchRecord;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The head of every paper: who the academy is, and which of its branches speaks. */
public final class Header {

    private Header() {}

    public static AcademyHeader of(
            AcademyRecord academy, Optional<BranchRecord> branch, String taxIdWord) {
        byte[] logo = academy.getLogo();
        String legal =
                Stream.of(taxIdWord + " " + academy.getTaxId(), academy.getTaxRegime())
                        .filter(part -> !part.isBlank())
                        .reduce((a, b) -> a + " \u00b7 " + b)
                        .orElse("");
        return new AcademyHeader(
                academy.getName(),
                List.of(legal),
                branch.map(b -> join(b.getAddress(), b.getName(), b.getCity())).orElse(""),
                branch.map(BranchRecord::getPhone).orElse(""),
                academy.getColorPrimary(),
                logo == null ? null : new LogoImage(logo));
    }

    private static String join(String... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isBlank())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }
}
