package com.chetango.desk.signin;

import com.chetango.model.values.Bytes;

import org.jspecify.annotations.Nullable;

/**
 * How the academy and this desk present themselves.
 *
 * @param brand as {@code #RRGGBB}
 * @param logo a PNG or JPEG
 */
public record AcademyFacts(
        String name, String brand, @Nullable Bytes logo, String branch, String desk) {}
