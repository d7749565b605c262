package com.chetango.desk.papers;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Who issues the paper.
 *
 * @param legalLines what the law wants under the name: NIT, tax regime
 * @param brandColor {@code #RRGGBB}; only papers in colour use it
 */
public record AcademyHeader(
        String tradeName,
        List<String> legalLines,
        String address,
        String phone,
        String brandColor,
        @Nullable LogoImage logo) {

    public AcademyHeader {
        legalLines = List.copyOf(legalLines);
    }
}
