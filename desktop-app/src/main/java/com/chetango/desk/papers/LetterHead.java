package com.chetango.desk.papers;

import com.chetango.desk.platform.Texts;

import org.jspecify.annotations.Nullable;

import java.awt.image.BufferedImage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The head and foot every letter page shares. */
final class LetterHead {
    private LetterHead() {}

    static Map<String, @Nullable Object> parameters(
            Texts texts, AcademyHeader academy, String title, Instant madeAt) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        BufferedImage logo = Papers.logo(academy.logo());
        parameters.put("logo", logo);
        parameters.put("hasLogo", logo != null);
        parameters.put("noLogo", logo == null);
        parameters.put("name", academy.tradeName());
        parameters.put("legal", legal(academy));
        parameters.put(
                "madeWith", texts.get("page.madeWith", title, texts.formats().dateTime(madeAt)));
        parameters.put("pageOf", texts.get("page.of", 1, 1));
        return parameters;
    }

    private static String legal(AcademyHeader academy) {
        List<String> lines = new ArrayList<>(academy.legalLines());
        String where = academy.address();
        if (!academy.phone().isBlank()) {
            where = where.isBlank() ? academy.phone() : where + " \u00b7 " + academy.phone();
        }
        lines.add(where);
        lines.removeIf(String::isBlank);
        return String.join("\n", lines);
    }
}
